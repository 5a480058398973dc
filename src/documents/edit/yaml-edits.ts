import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type Document as YamlTree,
} from 'yaml';
import { memo } from '../../base/memo.ts';
import type { Change, Slice } from '../change.ts';
import { withoutEntry, withoutLines } from './removal.ts';

type Path = readonly (string | number)[];

/** A value on the way down: what holds it, and its number there. */
interface Step {
  readonly node: unknown;
  readonly pair: Pair | null;
  readonly parent: unknown;
  readonly index: number;
}

const indexes = new WeakMap<YAMLMap, Map<string, number>>();

/** Numbers of the pairs of a map by key; of a key that stands twice the last one counts. */
const indexesOf = (map: YAMLMap): Map<string, number> =>
  memo(
    indexes,
    map,
    () => new Map(map.items.flatMap(({ key }, at) => (isScalar(key) ? [[String(key.value), at]] : []))),
  );

/** Down the path; null where it leads through an alias, since what is changed there would change elsewhere, too. */
function walk(tree: YamlTree.Parsed, path: Path): Step | null {
  let step: Step = { node: tree.contents, pair: null, parent: null, index: 0 };
  for (const segment of path) {
    const { node } = step;
    if (isMap(node)) {
      const index = indexesOf(node).get(String(segment)) ?? -1;
      const pair = node.items[index];
      if (!isPair(pair)) return null;
      step = { node: pair.value, pair, parent: node, index };
    } else if (isSeq(node))
      step = { node: node.items[Number(segment)], pair: null, parent: node, index: Number(segment) };
    else return null;
  }
  return step;
}

const rangeOf = (node: unknown): readonly [number, number, number] | null =>
  (node as { range?: [number, number, number] | null } | null)?.range ?? null;

/** Words that nobody takes for anything else. */
const WORD = /^[a-z][a-z0-9_-]*$/i;
const NO_WORD = /^(?:null|true|false|y|n|yes|no|on|off)$/i;

/** Whether a text stands for a value without quotation marks, in brackets and out of them. */
function readsBack(written: string, value: unknown): boolean {
  if (WORD.test(written) && !NO_WORD.test(written)) return true;
  return [`k: ${written}\n`, `{k: ${written}}`].every((text) => {
    const read = parseDocument(text, { version: '1.2' });
    return read.errors.length === 0 && read.warnings.length === 0 && read.get('k') === value;
  });
}

/** A value as a scalar is written that had this style. */
export function yamlScalar(value: string | number | boolean, style: string | undefined): string {
  if (typeof value !== 'string') return String(value);
  if (style === 'QUOTE_SINGLE' && !/[\n\r\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === 'PLAIN' && readsBack(value, value) ? value : JSON.stringify(value);
}

/** A scalar that stands on one line, without anchor or tag; null for every other. */
function plainly(node: unknown, text: string): { from: number; to: number; style: string | undefined } | null {
  const range = rangeOf(node);
  if (isAlias(node) || !isScalar(node) || !range || node.anchor || node.tag || /^BLOCK/.test(node.type ?? ''))
    return null;
  const [from, to] = range;
  return from === to || /[\r\n]/.test(text.slice(from, to)) ? null : { from, to, style: node.type };
}

function rewritten(node: unknown, value: string | number | boolean, text: string): Slice | null {
  const spot = plainly(node, text);
  return spot && { from: spot.from, to: spot.to, text: yamlScalar(value, spot.style) };
}

function renamed({ pair, parent }: Step, name: string, text: string): Slice | null {
  const taken = isMap(parent) && indexesOf(parent).has(name);
  return pair && !taken ? rewritten(pair.key, name, text) : null;
}

/** `[value]`; a text that could itself be meant as several stays as it is. */
function listed({ node }: Step, text: string): Slice | null {
  const spot = plainly(node, text);
  if (!spot) return null;
  const written = text.slice(spot.from, spot.to);
  return /[,;[\]{}]|: |\s(?:und|and|oder|or)\s/.test(written) ? null : { ...spot, text: `[${written}]` };
}

/** An entry of a list; members of a map are no repetitions of each other. */
function removed({ node, parent, index }: Step, text: string): Slice | null {
  const range = rangeOf(node);
  if (!isSeq(parent) || !range || isAlias(node) || (node as { anchor?: string }).anchor) return null;
  const [from, to] = range;
  if (!parent.flow) return withoutLines(text, { from, to, mark: true });
  const before = rangeOf(parent.items[index - 1]);
  return before && !text.slice(from, to).includes('#') ? withoutEntry(text, { from, to, after: before[1] }) : null;
}

/** A change of a YAML text by its nodes: comments, layout and quotation marks of everything else stay. */
export function yamlEdit(tree: YamlTree.Parsed, path: Path, change: Change, text: string): Slice | null {
  const step = walk(tree, path);
  if (!step) return null;
  if ('set' in change) return rewritten(step.node, change.set, text);
  if ('rename' in change) return renamed(step, change.rename, text);
  if ('listed' in change) return listed(step, text);
  return 'remove' in change ? removed(step, text) : null;
}
