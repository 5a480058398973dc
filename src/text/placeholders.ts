const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** What marks a value that is still to be filled in: one of the words, alone or marked off, `<…>` or an ellipsis alone. */
export function placeholderIn(value: string, words: readonly string[]): string | null {
  const text = value.trim();
  if (/^<[^<>]{1,80}>$/u.test(text) || /^(?:…|\.{3,})$/u.test(text)) return text;
  const any = words.map((word) => word.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  if (any === '') return null;
  const whole = new RegExp(`^(?:${any})[.:!]*$`, 'iu').exec(text);
  if (whole) return text;
  // Within other words only what is marked off: [TODO], <TODO>, {{TODO}}, TODO:, or written in capitals with a hyphen.
  const marked = new RegExp(`[[<{(](?:${any})[\\]>})]|(?:^|[\\s/@"'])(?:${any}):(?=\\s|$)`, 'iu').exec(text);
  if (marked) return marked[0].trim();
  const loud = words.filter((word) => /^\p{Lu}+-\p{Lu}+$/u.test(word)).find((word) => text.includes(word));
  return loud ?? null;
}
