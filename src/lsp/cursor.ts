import type { Document as YamlTree } from 'yaml';
import { isMap, isScalar } from 'yaml';
import { type At, keyOf, type Path, parsed, places } from './yaml-place.ts';

/** What somebody is typing in a YAML or JSON text. */
export interface Cursor {
  /** A key of the map at `path`, or the value at `path`. */
  readonly part: 'key' | 'value';
  readonly path: Path;
  /** What is typed of it, without quotation marks. */
  readonly typed: string;
  /** What a chosen proposal replaces. */
  readonly from: number;
  readonly to: number;
  /** Whether quotation marks stand there already. */
  readonly quoted: boolean;
  /** Keys that the map has already. */
  readonly siblings: readonly string[];
  /** The text as a tree, with the mark in it. */
  readonly tree: YamlTree.Parsed;
}

/** Stands where the cursor is; of the area that nobody uses. */
const MARK = '\uE0FF';

const holds = ({ node }: At): boolean => isScalar(node) && typeof node.value === 'string' && node.value.includes(MARK);

/** What is typed at an offset, found by putting a mark there and looking where it ends up: half-typed YAML has no tree. */
export function cursorAt(text: string, offset: number): Cursor | null {
  const tree = parsed(`${text.slice(0, offset)}${MARK}${text.slice(offset)}`);
  if (!tree) return null;
  for (const at of places(tree.contents)) {
    if (!holds(at)) continue;
    const value = String((at.node as { value: unknown }).value);
    const raw = text.slice(at.from, at.from + 1);
    const quoted = raw === '"' || raw === "'";
    const path = at.part === 'key' ? at.path.slice(0, -1) : at.path;
    const map = at.part === 'key' ? (path.length === 0 ? tree.contents : tree.getIn(path, true)) : null;
    const siblings = isMap(map) ? map.items.map(keyOf).filter((key) => !key.includes(MARK)) : [];
    const from = quoted ? at.from + 1 : at.from;
    const to = Math.max(from, at.to - MARK.length - (quoted && at.to - at.from > 1 ? 1 : 0));
    const typed = value.slice(0, value.indexOf(MARK));
    // What follows on further lines was not typed for this value.
    const line = text.indexOf('\n', from);
    return { part: at.part, path, typed, from, to: line < 0 ? to : Math.min(to, line), quoted, siblings, tree };
  }
  return null;
}
