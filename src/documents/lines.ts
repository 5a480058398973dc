import type { Position, Range } from '../base/nouns.ts';

/** Offsets of a text to lines and columns: the only place that counts them. A line ends at `\n` (a `\r` before it belongs to it). */
export class Lines {
  private readonly starts: number[] = [0];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.starts.push(i + 1);
  }

  /** Position of a UTF-16 offset. */
  position(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.text.length) - this.starts[low]! + 1 };
  }

  range(from: number, to: number): Range {
    return { start: this.position(from), end: this.position(Math.max(from, to)) };
  }

  /** Offset at which a line starts; the end of the text for a line it has not. */
  offset(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** A line without its end, null where the text has no such line. */
  line(number: number): string | null {
    const start = this.starts[number - 1];
    if (start === undefined) return null;
    const end = this.starts[number];
    return this.text.slice(start, end === undefined ? undefined : end - 1).replace(/\r$/, '');
  }
}

/** The place of a finding that concerns a file as a whole. */
export const WHOLE_FILE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
