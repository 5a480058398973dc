import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type Document as YamlTree } from 'yaml';
import { memo } from '../base/memo.ts';
import type { Spot } from './data-spot.ts';

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** Pairs of a map by key: many findings in one map must not search it again and again. */
const pairsOf = (map: YAMLMap): Map<string, Pair> =>
  memo(pairs, map, () => new Map(map.items.flatMap((item) => (isPair(item) ? [[keyText(item.key), item]] : []))));

/** Offsets of a place, found by walking the YAML nodes down the path. */
export function spotOf(tree: YamlTree.Parsed, path: readonly (string | number)[], text: string): Spot | undefined {
  let node: unknown = tree.contents;
  let key: readonly [number, number] | undefined;
  for (const segment of path) {
    if (isAlias(node)) node = node.resolve(tree);
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(segment));
      if (!pair) return undefined;
      key = rangeOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      key = undefined;
      node = node.items[Number(segment)];
    } else return undefined;
  }
  const value = rangeOf(node) ?? key;
  if (!value) return undefined;
  const plain = isScalar(node) && (node.type === 'PLAIN' || typeof node.value !== 'string');
  return { value, ...(key ? { key } : {}), ...(plain ? { source: text.slice(...value) } : {}) };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : undefined;
}
