import stringWidth from 'string-width';
import type { Range } from '../base/nouns.ts';
import { visible } from '../words/visible.ts';

/** Latin text, where one character is one column: nearly all that is measured, and hundreds of times faster than asking. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a\u2190-\u2193\u2500-\u257f]*$/;

/** Columns a text takes in a terminal: combining marks none, CJK two, an emoji two however it is put together. */
export function width(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

// Made when a text needs it: that takes ten milliseconds, and nearly no text does.
let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each; none of them may be torn apart. */
function charactersOf(text: string): string[] {
  if (NARROW.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Between words, but not behind a number: what is counted stays with its count. */
const BREAK = /(?<!(?:^| )\d[\d.,]*) /;

/** Lines of at most `columns`, broken at spaces; only a word that is longer than a line is broken itself. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK)) {
    let rest = word;
    if (line !== '' && width(line) + 1 + width(rest) <= columns) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (width(rest) > columns) {
      const head = firstColumns(rest, columns) || charactersOf(rest)[0]!;
      if (head === rest) break;
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = rest;
  }
  return [...lines, line];
}

function firstColumns(text: string, columns: number): string {
  let head = '';
  let taken = 0;
  for (const character of charactersOf(text)) {
    taken += width(character);
    if (taken > columns) break;
    head += character;
  }
  return head;
}

function lastColumns(text: string, columns: number): string {
  const characters = charactersOf(text);
  let taken = 0;
  let from = characters.length;
  while (from > 0 && taken + width(characters[from - 1]!) <= columns) taken += width(characters[--from]!);
  return characters.slice(from).join('');
}

/** A source line with its place: what stands before it, in it and after it, fit to be shown. */
interface Window {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The part of a line around a range in at most `columns`; `…` shows where something was cut away. Long lines cost no more than short ones. */
export function windowOf(line: string, range: Range, columns: number): Window {
  const from = Math.min(range.start.column - 1, line.length);
  const to =
    range.end.line > range.start.line ? line.length : Math.min(Math.max(range.end.column - 1, from), line.length);
  const part = (start: number, end: number) => visible(line.slice(Math.max(0, start), end).replaceAll('\t', '  '));

  const left = part(from - columns - 1, from);
  const right = part(to, to + columns + 1);
  const context = Math.min(width(left), Math.floor(columns / 3)) + Math.min(width(right), Math.floor(columns / 6));
  const marked = cutEnd(part(from, Math.min(to, from + columns + 1)), columns - context);
  const room = columns - Math.max(1, width(marked));
  const before = cutStart(left, Math.max(room - width(right), Math.ceil((room * 2) / 3)));
  return { before, marked, after: cutEnd(right, room - width(before)) };
}

function cutEnd(text: string, columns: number): string {
  return width(text) <= columns ? text : `${firstColumns(text, columns - 1)}…`;
}

function cutStart(text: string, columns: number): string {
  return width(text) <= columns ? text : `…${lastColumns(text, columns - 1)}`;
}
