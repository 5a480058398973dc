import { isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import { colonAfter, columnOf, commentBeside, contentEnd, type Edit, isFlow, lineEnd } from './lines.ts';
import { block, entry, flow, inline, isInline } from './write.ts';

/** The sign of a text of several lines. */
const BLOCK_SIGN = /^[ \t]*[|>][-+\d]{0,2}/;

/** The comment on the line of a key. */
function besides(text: string, after: number, end: number): string {
  const line = lineEnd(text, after);
  if (end <= line) return commentBeside(text, end);
  const sign = BLOCK_SIGN.exec(text.slice(after, Math.min(line, after + 80)))?.[0] ?? '';
  return commentBeside(text, after + sign.length);
}

/** A value of one line in the place of another; comments beside it stay. */
function inPlace(text: string, node: unknown, put: string, after: number): Edit {
  if (isScalar(node) || isCollection(node)) {
    const [from] = node.range!;
    const to = contentEnd(text, node, from);
    if (to > from) return { from, to, text: put };
  }
  return { from: after, to: after, text: ` ${put}` };
}

const standsBelow = (text: string, node: unknown, after: number): boolean =>
  (isCollection(node) && !isFlow(node)) ||
  (isScalar(node) && /^[|>]/.test(text.slice(node.range![0], node.range![0] + 1)) && node.range![0] > after);

/** The value of a pair replaced by another one. */
export function replacePair(text: string, pair: Pair, key: string, value: Json, within: boolean): Edit | null {
  const colon = colonAfter(text, pair.key);
  if (colon === -1) return null;
  const after = colon + 1;
  if (within) return inPlace(text, pair.value, flow(value), after);
  const below = standsBelow(text, pair.value, after);
  if (!below && isInline(value)) return inPlace(text, pair.value, inline(value, pair.value), after);
  const indent = columnOf(text, (pair.key as { range: [number, number, number] }).range[0]);
  const written = block(key, value, indent).trimStart();
  const put = written.slice(written.indexOf(':') + 1);
  const to = contentEnd(text, pair.value, after);
  const comment = besides(text, after, to);
  const [first = '', ...rest] = put.split('\n');
  const end = to <= lineEnd(text, after) ? to + comment.length : to;
  return { from: after, to: end, text: [first + comment, ...rest].join('\n') };
}

/** The value of an entry replaced by another one; `dash` is the offset of its dash, null within brackets. */
export function replaceEntry(text: string, node: unknown, value: Json, dash: number | null): Edit | null {
  if (dash === null) return inPlace(text, node, flow(value), 0);
  if (isInline(value) && (isScalar(node) || isFlow(node))) return inPlace(text, node, inline(value, node), dash + 1);
  const from = dash + 1;
  const put = entry(value, columnOf(text, dash)).trimStart().slice(1);
  return { from, to: contentEnd(text, node, from), text: put };
}

/** Whether a node is a pair of brackets with nothing between them, which may as well be written in lines. */
export const isBare = (text: string, node: unknown): boolean =>
  (isMap(node) || isSeq(node)) && node.items.length === 0 && /^[[{]\s*[\]}]$/.test(text.slice(...rangeOf(node)));

const rangeOf = (node: YAMLMap | { range?: [number, number, number] | null }): [number, number] => [
  node.range![0],
  node.range![1],
];
