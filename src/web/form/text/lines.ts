import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A change of a text: what stands from one offset to another is replaced. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const applied = (text: string, { from, to, text: put }: Edit): string =>
  text.slice(0, from) + put + text.slice(to);

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
/** Offset of the line break that ends a line, a carriage return before it counted to the break. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}
/** Where the line after this one begins. */
export const nextLine = (text: string, at: number): number => {
  const next = text.indexOf('\n', at);
  return next === -1 ? text.length : next + 1;
};
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);
/** How lines of a text end. */
export const breakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A comment at the end of a line with the blanks before it; empty where something else follows. */
export function commentBeside(text: string, from: number): string {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at > from && text[at] === '#' ? text.slice(from, lineEnd(text, at)) : '';
}

export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

/** Offsets of the colon behind a key; -1 where it stands elsewhere. */
export function colonAfter(text: string, key: unknown): number {
  const end = (key as Node).range![1];
  const rest = /^[ \t]*:/.exec(text.slice(end, end + 80));
  return rest ? end + rest[0].length - 1 : -1;
}

/** Where the last word of a node ends: without comments, blank lines and the line break of a text of several lines. */
export function contentEnd(text: string, node: unknown, otherwise: number): number {
  if (isPair(node)) {
    const colon = colonAfter(text, node.key);
    const least = colon === -1 ? (node.key as Node).range![1] : colon + 1;
    return contentEnd(text, node.value, least);
  }
  if (isCollection(node) && !isFlow(node)) {
    const last: unknown = node.items.at(-1);
    return last === undefined ? otherwise : Math.max(otherwise, contentEnd(text, last, otherwise));
  }
  if (!(isScalar(node) || isAlias(node) || isCollection(node)) || !node.range) return otherwise;
  const [from, to] = node.range;
  if (from === to) return otherwise;
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end -= 1;
  return end;
}

/** Offsets of the dashes of a list in lines; null where the parser did not keep them. */
export function dashesOf(seq: YAMLSeq): number[] | null {
  const items = (seq.srcToken as { items?: { start: { type: string; offset: number }[] }[] } | undefined)?.items ?? [];
  const dashes = items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
  return dashes.length === seq.items.length ? dashes : null;
}

/** The pair of a map with this key. */
export const pairOf = (map: YAMLMap, key: string | number) =>
  map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));

/** What a key or number leads to. */
export function childOf(node: unknown, key: string | number): unknown {
  if (isMap(node)) return pairOf(node, key)?.value;
  return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}
