import type { Range } from '../base/nouns.ts';
import { commentedKey } from './commented-key.ts';
import type { Lines } from './lines.ts';
import type { Place } from './place.ts';

/** Offsets of one value and of its key in a YAML or JSON text. */
export interface Spot {
  readonly value: readonly [number, number];
  readonly key?: readonly [number, number];
  /** A scalar as written, where that differs from what the parser made of it. */
  readonly source?: string;
}

/** Offsets inside a string hold only where the text spells it plainly, after an opening quote if there is one. */
function within(text: string, lines: Lines, from: number, to: number, span: { from: number; to: number }): Range {
  const raw = text.slice(from, to);
  const start = /^["']/.test(raw) ? from + 1 : from;
  return /[\\\n]|''/.test(raw) || /^[|>]/.test(raw)
    ? lines.range(from, to)
    : lines.range(start + span.from, start + span.to);
}

/** A section of many lines is marked at its first one: nobody wants half a file underlined. */
function firstLine(lines: Lines, range: Range, length: number): Range {
  if (range.end.line === range.start.line || length === 0) return range;
  const end = (lines.line(range.start.line) ?? '').trimEnd().length + 1;
  return { start: range.start, end: { line: range.start.line, column: Math.max(end, range.start.column + 1) } };
}

/** The range of a place in its text, by the spot of its value. */
export function rangeOf(place: Place, spot: Spot, text: string, lines: Lines): Range {
  const [from, to] = place.part === 'key' ? (spot.key ?? spot.value) : spot.value;
  const top = place.pointer === '';
  const open = place.missing === undefined ? null : commentedKey(text, place.missing, from, top);
  if (open) return lines.range(...open);
  return place.span ? within(text, lines, from, to, place.span) : firstLine(lines, lines.range(from, to), to - from);
}
