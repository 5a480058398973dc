import type { Slice } from '../change.ts';

/** What stands behind something on its line up to its end, and where the next one begins. */
function restOfLine(text: string, at: number): { rest: string; next: number } {
  const end = text.indexOf('\n', at);
  return end === -1 ? { rest: text.slice(at), next: text.length } : { rest: text.slice(at, end), next: end + 1 };
}

/**
 * Takes out the lines of an entry that has them for itself; null where it shares one with something else, or a comment
 * would go with it. `mark`: a `-` stands before it.
 */
export function withoutLines(
  text: string,
  { from, to, mark }: { from: number; to: number; mark: boolean },
): Slice | null {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const { rest, next } = restOfLine(text, to);
  const before = mark ? /^[ \t]*-[ \t]+$/ : /^[ \t]*$/;
  if (!before.test(text.slice(start, from)) || rest.trim() !== '' || text.slice(from, to).includes('#')) return null;
  // The last line of a file that does not end with a line break: that of the line before goes.
  if (next === text.length && !text.endsWith('\n')) {
    if (start === 0) return null;
    return { from: text[start - 2] === '\r' ? start - 2 : start - 1, to: text.length, text: '' };
  }
  return { from: start, to: next, text: '' };
}

/** Takes an entry out of brackets with the comma before it; null where anything else stands between the two. */
export function withoutEntry(
  text: string,
  { from, to, after }: { from: number; to: number; after: number },
): Slice | null {
  return /^\s*,\s*$/.test(text.slice(after, from)) ? { from: after, to, text: '' } : null;
}
