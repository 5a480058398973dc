import { isMap, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  colonAfter,
  columnOf,
  commentBeside,
  contentEnd,
  dashesOf,
  type Edit,
  isFlow,
  lineEnd,
  lineStart,
  nextLine,
  pairOf,
} from './lines.ts';

/** An item between brackets, with one of the commas beside it. */
function fromBrackets(text: string, node: YAMLMap | YAMLSeq, index: number): Edit {
  const items = node.items as unknown[];
  const startOf = (item: unknown): number => ((isMap(node) ? (item as { key: Node }).key : item) as Node).range![0];
  const endOf = (item: unknown): number => contentEnd(text, item, startOf(item));
  if (index + 1 < items.length) return { from: startOf(items[index]), to: startOf(items[index + 1]), text: '' };
  if (index > 0) return { from: endOf(items[index - 1]), to: endOf(items[index]), text: '' };
  const [from, to] = node.range!;
  return { from: from + 1, to: to - 1, text: '' };
}

/** Whole lines from where an item begins to where its last word ends; what it shares a line with stays. */
function lines(text: string, from: number, end: number, next: number | undefined): Edit {
  const start = lineStart(text, from);
  if (/^[ \t]*$/.test(text.slice(start, from))) return { from: start, to: nextLine(text, end), text: '' };
  // The first member on the line of a dash: the next one takes its place.
  return next === undefined ? { from, to: end, text: '' } : { from, to: next, text: '' };
}

/** A member taken out of a map. One with a comment beside it stays as a comment, as `init` leaves what is open. */
export function removePair(text: string, map: YAMLMap, key: string): Edit | null {
  const pair = pairOf(map, key);
  if (!pair) return null;
  const index = map.items.indexOf(pair);
  if (isFlow(map)) return fromBrackets(text, map, index);
  const from = (pair.key as Node).range![0];
  const end = contentEnd(text, pair, from);
  const start = lineStart(text, from);
  const own = /^[ \t]*$/.test(text.slice(start, from));
  const oneLine = end <= lineEnd(text, from);
  if (own && oneLine && commentBeside(text, end) !== '') return { from, to: from, text: '# ' };
  const keyLine = commentBeside(text, colonAfter(text, pair.key) + 1);
  const edit = lines(text, from, end, (map.items[index + 1]?.key as Node | undefined)?.range?.[0]);
  // `dienst:  # Der Online-Dienst.` above its members.
  if (own && !oneLine && keyLine && !isScalar(pair.value))
    return { ...edit, text: `${' '.repeat(columnOf(text, from))}# ${key}:${keyLine}\n` };
  return edit;
}

/** An entry taken out of a list; comments above it stay. */
export function removeEntry(text: string, seq: YAMLSeq, index: number): Edit | null {
  if (isFlow(seq)) return fromBrackets(text, seq, index);
  const dashes = dashesOf(seq);
  const dash = dashes?.[index];
  if (dashes === null || dash === undefined) return null;
  return lines(text, dash, contentEnd(text, seq.items[index], dash + 1), dashes[index + 1]);
}

/** Two neighbours of a list in the other order; comments above an entry go with it. */
export function swapEntries(text: string, seq: YAMLSeq, index: number): Edit | null {
  const [one, two] = [seq.items[index], seq.items[index + 1]] as unknown[];
  if (isFlow(seq)) {
    const spans = [one, two].map((item) => [
      (item as Node).range![0],
      contentEnd(text, item, (item as Node).range![0]),
    ]);
    const [[a, b], [c, d]] = spans as [[number, number], [number, number]];
    return { from: a, to: d, text: text.slice(c, d) + text.slice(b, c) + text.slice(a, b) };
  }
  const dashes = dashesOf(seq);
  if (!dashes) return null;
  const endOf = (at: number): number => nextLine(text, contentEnd(text, seq.items[at], dashes[at]! + 1));
  const start = lineStart(text, dashes[0]!);
  if (index === 0 && !/^[ \t]*$/.test(text.slice(start, dashes[0]!))) return null;
  const from = index === 0 ? aboveComments(text, start) : endOf(index - 1);
  const middle = endOf(index);
  const to = endOf(index + 1);
  const [first, second] = [text.slice(from, middle), text.slice(middle, to)];
  // The last line of a file may lack its end.
  const put = second.endsWith('\n') ? second + first : `${second}\n${first.replace(/\r?\n$/, '')}`;
  return { from, to, text: put };
}

/** Where the lines of comments directly above a line begin. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const before = lineStart(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(before, at))) return at;
    at = before;
  }
  return at;
}
