import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import { commentedKey } from '../../../documents/commented-key.ts';
import { columnOf, contentEnd, dashesOf, type Edit, lineEnd, lineStart } from './lines.ts';
import type { Path } from './values.ts';
import { block, entry, flow, isInline, nested } from './write.ts';

/** Between the brackets of a map or list; before the item with this number. */
function between(text: string, node: YAMLMap | YAMLSeq, index: number, put: string): Edit {
  const items = node.items as unknown[];
  const startOf = (item: unknown): number => ((isMap(node) ? (item as { key: Node }).key : item) as Node).range![0];
  if (items.length === 0) {
    const [from, to] = node.range!;
    return { from: from + 1, to: to - 1, text: isMap(node) ? ` ${put} ` : put };
  }
  if (index < items.length) return { from: startOf(items[index]), to: startOf(items[index]), text: `${put}, ` };
  const at = contentEnd(text, items.at(-1), startOf(items.at(-1)));
  return { from: at, to: at, text: `, ${put}` };
}

const OPEN_KEY = /^([ \t]*)# ?([\w-]{1,60}):/;

/** `# url: ""  # Adresse …`, as `init` leaves an entry that is open: its indentation, its key, the comment at its end. */
function openEntry(line: string): { indent: string; key: string; comment: string } | null {
  const found = OPEN_KEY.exec(line);
  if (!found) return null;
  let quote = '';
  for (let at = found[0].length; at < line.length; at += 1) {
    const sign = line[at]!;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '#' && /\s/.test(line[at - 1]!)) {
      let from = at;
      while (/\s/.test(line[from - 1]!)) from -= 1;
      return { indent: found[1]!, key: found[2]!, comment: line.slice(from) };
    }
  }
  return quote === '' ? { indent: found[1]!, key: found[2]!, comment: '' } : null;
}

/** An entry that stands there as a comment is opened, and what belongs into it put there; null where it cannot be. */
function opened(text: string, at: number, rest: Path, value: Json): Edit | null {
  const start = lineStart(text, at);
  const end = lineEnd(text, at);
  const line = openEntry(text.slice(start, end));
  if (!line) return null;
  const { indent, key, comment } = line;
  const lead = `${indent}${key}:`;
  if (rest.length === 0 && isInline(value))
    return { from: start, to: end, text: block(key, value, indent.length) + comment };
  const child = rest[0];
  if (typeof child === 'string') {
    const found = commentedKey(text, child, start, false);
    if (found && columnOf(text, found[0]) === indent.length + 2 && found[0] > end) {
      const inner = opened(text, found[0], rest.slice(1), value);
      if (inner) return { from: start, to: inner.to, text: lead + comment + text.slice(end, inner.from) + inner.text };
    }
  }
  const [first = '', ...lines] = block(key, nested(rest, value), indent.length).split('\n');
  return { from: start, to: end, text: [first + comment, ...lines].join('\n') };
}

/** Whether parts of a text are set apart by a blank line. */
const isAiry = (text: string, map: YAMLMap): boolean =>
  map.items.some(
    ({ key }, index) => index > 0 && /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(text.slice(0, (key as Node).range![0])),
  );

/** The place of a new key among those that are there, in the order that is wanted: after how many of them. */
function placeOf(map: YAMLMap, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank === -1) return map.items.length;
  const before = new Set(order.slice(0, rank));
  const last = map.items.findLastIndex((item) => before.has(String((item.key as { value?: unknown }).value)));
  return last + 1;
}

/**
 * A new member of a map: where it stands as a comment, else behind its neighbour in the order that is wanted. `owner` is the
 * offset of what the map belongs to, null for the map that is the whole text.
 */
export function insertPair(
  text: string,
  map: YAMLMap,
  path: Path,
  value: Json,
  { order, owner, within }: { order: readonly string[]; owner: number | null; within: boolean },
): Edit | null {
  const [key, ...rest] = path as [string, ...Path];
  const inner = nested(rest, value);
  const place = placeOf(map, key, order);
  if (within) return between(text, map, place, `${flow(key)}: ${flow(inner)}`);
  const first = (map.items[0]?.key as Node | undefined)?.range?.[0];
  if (first === undefined) return null;
  const indent = columnOf(text, first);
  const found = commentedKey(text, key, owner ?? 0, owner === null);
  if (found && columnOf(text, found[0]) === indent) {
    const edit = opened(text, found[0], rest, value);
    if (edit) return edit;
  }
  const put = block(key, inner, indent);
  if (place === 0) return { from: first, to: first, text: `${put.trimStart()}\n${' '.repeat(indent)}` };
  const at = lineEnd(text, contentEnd(text, map.items[place - 1], first));
  const blank = owner === null && put.includes('\n') && isAiry(text, map) ? '\n' : '';
  return { from: at, to: at, text: `\n${blank}${put}` };
}

/** A new entry of a list. */
export function insertEntry(text: string, seq: YAMLSeq, index: number, value: Json, within: boolean): Edit | null {
  if (within) return between(text, seq, index, flow(value));
  const dashes = dashesOf(seq);
  const [first] = dashes ?? [];
  if (!dashes || first === undefined) return null;
  const indent = columnOf(text, first);
  const put = entry(value, indent);
  if (index < dashes.length)
    return { from: dashes[index]!, to: dashes[index]!, text: `${put.trimStart()}\n${' '.repeat(indent)}` };
  const at = lineEnd(text, contentEnd(text, seq, first));
  return { from: at, to: at, text: `\n${put}` };
}
