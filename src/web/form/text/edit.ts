import { isCollection, isMap, isSeq, type Node, visit } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import { insertEntry, insertPair } from './insert.ts';
import { jsonWith } from './json.ts';
import { applied, breakOf, childOf, dashesOf, type Edit, isFlow, lineStart, pairOf } from './lines.ts';
import { isReadable, type ReadText, readText } from './read.ts';
import { removeEntry, removePair, swapEntries } from './remove.ts';
import { isBare, replaceEntry, replacePair } from './replace.ts';
import { isSame, type Path, removedWith, valueAt, withEntry, withoutValue, withSwap, withValue } from './values.ts';
import { lines, nested } from './write.ts';

/** A change of a Steckbrief, as its form makes it. */
export type Change =
  | { readonly do: 'set'; readonly path: Path; readonly value: Json }
  | { readonly do: 'remove'; readonly path: Path }
  /** A new entry of the list at `path`, before the one with that number. */
  | { readonly do: 'insert'; readonly path: Path; readonly index: number; readonly value: Json }
  /** The entry with that number and the next one in the other order. */
  | { readonly do: 'swap'; readonly path: Path; readonly index: number };

/** Names of members in the order in which they are to stand, for the group at a path. */
export type Order = (path: Path) => readonly string[];

/** What a value is after a change. */
export function changedValue(value: Json, change: Change): Json {
  const { path } = change;
  if (change.do === 'set') return withValue(value, path, change.value);
  if (change.do === 'remove') return withoutValue(value, path);
  return change.do === 'insert'
    ? withEntry(value, path, change.index, change.value)
    : withSwap(value, path, change.index);
}

/** Nodes on the way to a place, from the root; as far as they are there. */
function nodesOn(read: ReadText, path: Path): unknown[] {
  const nodes: unknown[] = [read.tree.contents];
  for (const key of path) {
    const next = childOf(nodes.at(-1), key);
    if (next === undefined || next === null) break;
    nodes.push(next);
  }
  return nodes;
}

/** The value of a member or entry that is there replaced. */
function replaced(text: string, read: ReadText, path: Path, value: Json): Edit | null {
  const nodes = nodesOn(read, path);
  const parent = nodes[path.length - 1];
  const key = path.at(-1)!;
  const within = nodes.slice(0, path.length).some(isFlow);
  if (isMap(parent)) {
    const pair = pairOf(parent, key);
    return pair ? replacePair(text, pair, String(key), value, within) : null;
  }
  if (!isSeq(parent) || typeof key !== 'number') return null;
  const dash = within ? null : (dashesOf(parent)?.[key] ?? null);
  return within || dash !== null ? replaceEntry(text, parent.items[key], value, dash) : null;
}

/** Offset of the key, or of the line, that a map belongs to; null for the map that is the whole text. */
function ownerOf(text: string, nodes: readonly unknown[], path: Path, depth: number): number | null {
  if (depth === 0) return null;
  const above = nodes[depth - 1];
  const pair = isMap(above) ? pairOf(above, path[depth - 1]!) : undefined;
  const [from] = ((pair ? pair.key : nodes[depth]) as Node).range!;
  return pair ? from : lineStart(text, from);
}

function put(text: string, read: ReadText, path: Path, value: Json, order: Order): Edit | null {
  const nodes = nodesOn(read, path);
  if (nodes.length > path.length) return path.length === 0 ? null : replaced(text, read, path, value);
  const depth = nodes.length - 1;
  const parent = nodes[depth];
  const [key, rest] = [path[depth]!, path.slice(depth + 1)];
  const here = path.slice(0, depth);
  const within = nodes.some(isFlow);
  // A key without a value, a group written as `{}`, or something else in the place of a group.
  const isOpen =
    (isMap(parent) && pairOf(parent, key) !== undefined) || (isSeq(parent) && Number(key) < parent.items.length);
  if (isOpen) return replaced(text, read, path.slice(0, depth + 1), nested(rest, value));
  const isBareHere = depth > 0 && isBare(text, parent) && !nodes.slice(0, depth).some(isFlow);
  if (isBareHere || !(isMap(parent) || isSeq(parent)))
    return depth === 0 ? null : replaced(text, read, here, nested([key, ...rest], value));
  if (isMap(parent))
    return insertPair(text, parent, [key, ...rest], value, {
      order: order(here),
      owner: ownerOf(text, nodes, path, depth),
      within,
    });
  return typeof key === 'number' ? insertEntry(text, parent, key, nested(rest, value), within) : null;
}

function editOf(text: string, read: ReadText, change: Change, order: Order): Edit | null {
  const { path } = change;
  if (change.do === 'set') return put(text, read, path, change.value, order);
  if (change.do === 'remove') {
    const gone = removedWith(read.value, path);
    const parent = nodesOn(read, gone)[gone.length - 1];
    const key = gone.at(-1)!;
    // The last member of an entry: the entry stays.
    const group = gone.slice(0, -1);
    if (typeof group.at(-1) === 'number' && isMap(parent) && parent.items.length === 1)
      return replaced(text, read, group, {});
    if (isMap(parent)) return removePair(text, parent, String(key));
    return isSeq(parent) && typeof key === 'number' ? removeEntry(text, parent, key) : null;
  }
  const list = nodesOn(read, path)[path.length];
  if (change.do === 'swap') return isSeq(list) ? swapEntries(text, list, change.index) : null;
  if (!isSeq(list) || list.items.length === 0) return put(text, read, path, [change.value], order);
  return insertEntry(text, list, change.index, change.value, nodesOn(read, path).some(isFlow));
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON stays JSON. */
function changedJson(text: string, value: Json, change: Change): string {
  const { path } = change;
  if (change.do === 'set') return jsonWith(text, path, change.value);
  if (change.do === 'remove') return jsonWith(text, removedWith(value, path), undefined);
  if (change.do === 'swap') return jsonWith(text, path, valueAt(changedValue(value, change), path));
  const list = valueAt(value, path);
  if (!Array.isArray(list)) return jsonWith(text, path, [change.value]);
  return jsonWith(text, [...path, change.index], change.value, true);
}

/** Written anew by the library where the text has something that is not changed in place: comments stay, spacing may not. */
function rewritten(read: ReadText, wanted: Json, { path }: Change): string {
  const tree = read.tree.clone();
  visit(tree, { Alias: (_key, alias) => alias.resolve(tree)?.clone() as never });
  visit(tree, {
    Node: (_key, node) => {
      if ('anchor' in node) delete (node as { anchor?: string }).anchor;
    },
  });
  // The smallest part around the place that the tree has as the value has it.
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const here = path.slice(0, depth);
    const value = valueAt(wanted, here);
    if (depth === 0) tree.contents = tree.createNode(wanted) as never;
    else if (value === undefined) tree.deleteIn(here);
    else if (isCollection(tree.getIn(here.slice(0, -1), true))) tree.setIn(here, tree.createNode(value));
    const text = tree.toString({ lineWidth: 0 });
    const again = readText(text);
    if (isReadable(again) && isSame(again.value, wanted)) return text;
  }
  throw new Error('The change of a Steckbrief could not be written');
}

/**
 * The text after a change. What the change is not about stays as it is, byte for byte: comments, order, spacing, quotation
 * marks. Every result is read again before it counts.
 */
export function changed(text: string, change: Change, order: Order): string {
  const read = readText(text);
  if (!isReadable(read)) throw new Error('A text that cannot be read is not changed');
  const wanted = changedValue(read.value, change);
  if (isSame(wanted, read.value)) return text;
  const holds = (candidate: string): boolean => {
    const again = readText(candidate);
    return isReadable(again) && isSame(again.value, wanted);
  };
  if (isJson(text)) {
    const written = changedJson(text, read.value, change);
    if (holds(written)) return written;
  }
  if (read.tree.contents === null) {
    const fresh = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${lines(wanted)}`;
    if (holds(fresh)) return fresh;
  }
  const edit = editOf(text, read, change, order);
  if (edit) {
    const eol = breakOf(text);
    const written = applied(text, { ...edit, text: edit.text.replace(/\r?\n/g, eol) });
    if (holds(written)) return written;
  }
  return rewritten(read, wanted, change);
}
