import type { Range } from '../../base/nouns.ts';
import type { Slice, TextEdit } from '../change.ts';
import { Lines } from '../lines.ts';

/** Slices of a text as edits by line and column. */
export function asEdits(text: string, slices: readonly (Slice | null)[]): (TextEdit | null)[] {
  const lines = new Lines(text);
  return slices.map((slice) => slice && { range: lines.range(slice.from, slice.to), text: slice.text });
}

/** An edit by line and column as a slice; the end of the text for what lies behind it. */
export function asSlice(lines: Lines, { range, text }: TextEdit): Slice {
  const offset = ({ line, column }: Range['start']) => lines.offset(line) + column - 1;
  return { from: offset(range.start), to: offset(range.end), text };
}

/**
 * A text with those groups of edits that do not get in each other's way; each group is taken as a whole, the earlier one
 * first, and the same group twice is one. `taken` says which they were.
 */
export function applied(
  text: string,
  groups: readonly (readonly TextEdit[])[],
): { readonly text: string; readonly taken: readonly boolean[] } {
  const lines = new Lines(text);
  const kept: Slice[] = [];
  const same = (one: Slice, other: Slice) => one.from === other.from && one.to === other.to && one.text === other.text;
  const apart = (one: Slice, other: Slice) => one.to < other.from || other.to < one.from;
  const taken = groups.map((group) => {
    const slices = group.map((edit) => asSlice(lines, edit));
    const fresh = slices.filter((slice) => !kept.some((one) => same(one, slice)));
    if (fresh.some((slice) => kept.some((one) => !apart(one, slice)))) return false;
    kept.push(...fresh);
    return true;
  });
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: own } of kept.sort((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), own);
    at = to;
  }
  return { text: parts.join('') + text.slice(at), taken };
}
