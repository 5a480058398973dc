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

/** Slices of a text in their order, none of which touches another one. */
class Apart {
  readonly slices: Slice[] = [];

  /** Takes all of a group, or nothing; what is there already is no second time. */
  take(group: readonly Slice[]): boolean {
    const fresh: Slice[] = [];
    for (const slice of group) {
      if (this.has(slice)) continue;
      if (!this.fits(slice)) {
        for (const one of fresh) this.slices.splice(this.slices.indexOf(one), 1);
        return false;
      }
      this.slices.splice(this.placeOf(slice.from), 0, slice);
      fresh.push(slice);
    }
    return true;
  }

  private has({ from, to, text }: Slice): boolean {
    const there = this.slices[this.placeOf(from)];
    return there !== undefined && there.from === from && there.to === to && there.text === text;
  }

  private fits({ from, to }: Slice): boolean {
    const at = this.placeOf(from);
    const [before, after] = [this.slices[at - 1], this.slices[at]];
    return (!before || before.to < from) && (!after || to < after.from);
  }

  /** How many slices begin before an offset. */
  private placeOf(from: number): number {
    let [low, high] = [0, this.slices.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.slices[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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
  const kept = new Apart();
  const taken = groups.map((group) => kept.take(group.map((edit) => asSlice(lines, edit))));
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: own } of kept.slices) {
    parts.push(text.slice(at, from), own);
    at = to;
  }
  return { text: parts.join('') + text.slice(at), taken };
}
