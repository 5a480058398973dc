import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Document as YamlTree,
} from 'yaml';

export type Path = readonly (string | number)[];

/** Something of a YAML or JSON text at a place: a key, or a value. */
export interface At {
  /** The way to it, the key itself included. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

/** The parser takes two seconds for a million characters; who types must not wait. */
const LONGEST = 400_000;

const trees = new WeakMap<TextDocument, { readonly version: number; readonly tree: YamlTree.Parsed | null }>();

/** A text as YAML (JSON is YAML, too), with whatever is wrong with it; null where it is too long to be looked at while typing. */
export function treeOf(document: TextDocument): YamlTree.Parsed | null {
  const before = trees.get(document);
  if (before?.version === document.version) return before.tree;
  const tree = parsed(document.getText());
  trees.set(document, { version: document.version, tree });
  return tree;
}

/** A text as YAML; null where it is too long, or the parser gives up. */
export function parsed(text: string): YamlTree.Parsed | null {
  if (text.length > LONGEST) return null;
  try {
    return parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  } catch {
    return null;
  }
}

export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const rangeOf = (node: unknown): readonly [number, number, number] | null =>
  (node as { range?: [number, number, number] | null } | null)?.range ?? null;

/** Every key and value, outermost first. */
export function* places(node: unknown, path: Path = []): Generator<At> {
  const range = rangeOf(node);
  if (!range) return;
  yield { path, part: 'value', node: node as Node, from: range[0], to: range[1] };
  if (isAlias(node)) return;
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const below = [...path, keyOf(pair)];
      const key = rangeOf(pair.key);
      if (key) yield { path: below, part: 'key', node: pair.key as Node, from: key[0], to: key[1] };
      yield* places(pair.value, below);
    }
  } else if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* places(item, [...path, index]);
}

/** What stands at an offset: the innermost key or value. */
export function placeAt(tree: YamlTree.Parsed | null, offset: number): At | null {
  let found: At | null = null;
  for (const one of tree ? places(tree.contents) : []) if (one.from <= offset && offset <= one.to) found = one;
  return found;
}

/** The value at a path, as written in the tree. */
export function valueAt(tree: YamlTree.Parsed | null, path: Path): unknown {
  try {
    return tree?.getIn(path as (string | number)[]);
  } catch {
    return undefined;
  }
}

/** A way as a JSON Pointer. */
export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
