import { isMap, isSeq, type Node } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import type { Change, Order } from './change.ts';
import { insertEntry, insertPair } from './insert.ts';
import { childOf, dashesOf, type Edit, isFlow, lineStart, pairOf } from './lines.ts';
import type { ReadText } from './read.ts';
import { removeEntry, removePair, swapEntries } from './remove.ts';
import { isBare, replaceEntry, replacePair } from './replace.ts';
import { type Path, removedWith } from './values.ts';
import { nested } from './write.ts';

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

/** The change of a text that a change of its value comes to; null where it cannot be made in place. */
export function editOf(text: string, read: ReadText, change: Change, order: Order): Edit | null {
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
