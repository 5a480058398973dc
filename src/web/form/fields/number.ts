/** What a number is typed as: with a comma or a point; undefined where it is none. */
export function numberOf(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
