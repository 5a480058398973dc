/** How far a line is indented; a list's dash counts as room. */
const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * Where a missing entry stands as a comment, as `init` leaves open ones: offsets of `# kennzahlen`, below the entry at `from`
 * and before its part ends; null where the text has none.
 */
export function commentedKey(text: string, key: string, from: number, top: boolean): readonly [number, number] | null {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const indent = top
    ? -1
    : indentOf(text.slice(start, text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start)));
  let at = top ? 0 : text.indexOf('\n', start) + 1;
  if (!top && at === 0) return null;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = text.slice(at, end);
    const said = line.trimStart();
    if (said.startsWith('#')) {
      const word = said.slice(1).trimStart();
      const own = top ? indentOf(line) === 0 : indentOf(line) > indent;
      // An open entry of another part ends this one.
      if (!top && !own && /^[\w-]{1,60}:/.test(word)) return null;
      if (own && word.startsWith(`${key}:`)) {
        const offset = at + line.indexOf('#');
        return [offset, at + line.length - word.length + key.length];
      }
    } else if (said !== '' && indentOf(line) <= indent) return null;
    if (next === -1) break;
    at = next + 1;
  }
  return null;
}
