import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type Document as YamlTree } from 'yaml';
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

/** Down the path; null where it leads through an alias, since what is changed there would change elsewhere, too. */
function walk(tree: YamlTree.Parsed, path: Path): Step | null {
  let step: Step = { node: tree.contents, pair: null, parent: null, index: 0 };
  for (const segment of path) {
    const { node } = step;
    if (isMap(node)) {
      // Of a key that stands twice the last one counts.
      const index = node.items.findLastIndex(({ key }) => isScalar(key) && String(key.value) === String(segment));
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

/** Whether a text stands for a value without quotation marks, in brackets and out of them. */
function readsBack(written: string, value: unknown): boolean {
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
  const taken = isMap(parent) && parent.items.some(({ key }) => isScalar(key) && String(key.value) === name);
  return pair && !taken ? rewritten(pair.key, name, text) : null;
}

/** `[value]`; a text that could itself be meant as several stays as it is. */
function listed({ node }: Step, text: string): Slice | null {
  const spot = plainly(node, text);
  if (!spot) return null;
  const written = text.slice(spot.from, spot.to);
  return /[,;[\]{}]|: |\s(?:und|and|oder|or)\s/.test(written) ? null : { ...spot, text: `[${written}]` };
}

function removed({ node, pair, parent, index }: Step, text: string): Slice | null {
  if (!isMap(parent) && !isSeq(parent)) return null;
  const range = rangeOf(node) ?? rangeOf(pair?.key);
  const from = pair ? rangeOf(pair.key)?.[0] : range?.[0];
  if (!range || from === undefined || isAlias(node) || (node as { anchor?: string } | null)?.anchor) return null;
  if (!parent.flow) return withoutLines(text, { from, to: range[1], mark: pair === null });
  const before = parent.items[index - 1];
  const end = isPair(before) ? (rangeOf(before.value) ?? rangeOf(before.key)) : rangeOf(before);
  return end ? withoutEntry(text, { from, to: range[1], after: end[1] }) : null;
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
