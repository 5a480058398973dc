import {
  type Alias,
  Composer,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type Tags,
  visit,
  type YAMLError,
  type YAMLMap,
  type Document as YamlTree,
} from 'yaml';
import { memo } from '../base/memo.ts';
import type { Args, Json } from '../base/nouns.ts';
import { blankAt } from '../text/look-alikes.ts';
import { codePoints } from '../text/strays.ts';
import type { Allowance } from './allowance.ts';
import { DataContent, mayHoldEndless, type Spot } from './data.ts';
import { yamlTokens } from './depth.ts';
import type { Document, Fault } from './document.ts';
import { Lines, WHOLE_FILE } from './lines.ts';
import { Mended, type YamlSpot } from './yaml-mend.ts';

/** More would only be a bomb: a Steckbrief has no use for aliases at all. */
const ALIASES = 50;

const CODES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_DQ_ESCAPE: 'yaml-escape',
};

/** The parser's first complaint in our words; what follows it is a consequence of a half-read file. */
function syntaxFault(error: YAMLError, text: string): Found {
  const [from, to] = error.pos;
  const excerpt = text.slice(from, to).split('\n')[0]!;
  let code = CODES[error.code] ?? 'yaml';
  if (error.code === 'MISSING_CHAR')
    code = /quote/.test(error.message) ? 'unclosed-quote' : /[\]}]|flow/.test(error.message) ? 'unclosed-flow' : 'yaml';
  if (error.code === 'BAD_INDENT' && /must be sufficiently indented and end with/.test(error.message))
    code = 'unclosed-flow';
  else if (error.code === 'BAD_INDENT' && /^\s*\t/.test(lineAround(text, from))) code = 'tab';
  const blank = code === 'yaml' || code === 'indentation' ? indentingBlank(text, from) : null;
  if (blank !== null) {
    const args = { seen: codePoints(text[blank]!) };
    return faultAt(text, 'yaml-blank', args, blank, blank + 1);
  }
  const args: Args =
    code === 'yaml-tag' ? { tag: excerpt } : code === 'yaml-escape' ? { escape: escapeAt(text, from) } : {};
  return faultAt(text, code, args, from, Math.max(to, from + 1));
}

/** A fault, and where it begins and ends. */
interface Found {
  readonly fault: Fault;
  readonly spot: YamlSpot;
  /** What was read although a key stands there twice; its second value counts. */
  readonly content?: DataContent;
}

const faultAt = (text: string, code: string, args: Args, from: number, to: number): Found => ({
  fault: { stage: 'syntax', code, args, range: new Lines(text).range(from, to) },
  spot: { code, from, to },
});

/** A backslash and what follows it; some complaints point behind the backslash. */
const escapeAt = (text: string, from: number): string =>
  text.slice(text[from] === '\\' ? from : text.lastIndexOf('\\', from)).slice(0, 2);

/** A blank before the first word of a line or behind a colon that only looks like one, on the line of a complaint or the one before. */
function indentingBlank(text: string, offset: number): number | null {
  const before = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  for (let start = before; start <= offset; ) {
    const next = text.indexOf('\n', start);
    const line = text.slice(start, next < 0 ? text.length : next);
    const blank = blankAt(line);
    if (blank >= 0 && /^[\s-]*$|:$/.test(line.slice(0, blank))) return start + blank;
    if (next < 0) break;
    start = next + 1;
  }
  return null;
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
}

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** Pairs of a map by key: many findings in one map must not search it again and again. */
const pairsOf = (map: YAMLMap): Map<string, Pair> =>
  memo(pairs, map, () => new Map(map.items.flatMap((item) => (isPair(item) ? [[keyText(item.key), item]] : []))));

/** Offsets of a place, found by walking the YAML nodes down the path. */
function spotOf(tree: YamlTree.Parsed, path: readonly (string | number)[], text: string): Spot | undefined {
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

/**
 * The first key of a map that stands there a second time; `1` and `"1"` are one, since a reader of the values could not
 * tell them apart. The parser's own check compares each key with all others, which takes minutes for 60,000.
 */
function duplicateKey(tree: YamlTree): { key: Scalar | Alias; name: string } | undefined {
  let first: { key: Scalar | Alias; name: string } | undefined;
  visit(tree, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const meant = isAlias(key) ? key.resolve(tree) : key;
        if (!(isScalar(key) || isAlias(key)) || !isScalar(meant)) continue;
        const name = String(meant.value);
        if (seen.has(name) && (!first || key.range![0] < first.key.range![0])) first = { key, name };
        seen.add(name);
      }
    },
  });
  return first;
}

const isEndless = (tag: Tags[number]): boolean =>
  typeof tag === 'object' && 'test' in tag && tag.test?.test('.inf') === true;

/** So does a number that is larger than any, such as `1e999`. */
function keepEndlessAsText(tree: YamlTree.Parsed): void {
  visit(tree, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'number' && !Number.isFinite(scalar.value)) scalar.value = scalar.source ?? '';
    },
  });
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // `.inf` and `.nan` are no amounts: they stay the text that they are written as.
  customTags: (tags: Tags): Tags => tags.filter((tag) => !isEndless(tag)),
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function aliasesOf(tree: YamlTree): { all: Alias[]; endless: Alias | undefined } {
  const all: Alias[] = [];
  let endless: Alias | undefined;
  visit(tree, {
    Alias(_key, alias, path) {
      all.push(alias);
      if (path.some((node) => isNode(node) && (node as { anchor?: string }).anchor === alias.source)) endless ??= alias;
    },
  });
  return { all, endless };
}

/** The parser takes about two seconds and 100 MB for each of these millions of characters; JSON costs a hundredth. */
const MAX_LENGTH = 10_000_000;

/** A file with a fault, and what of it can be judged all the same. */
export interface Damaged {
  readonly fault: Fault;
  readonly content: DataContent;
}

/** So many faults are mended; with more of them nobody knows what was meant. */
const MENDED = 5;
/** Mending reads a text anew for each fault. */
const MENDABLE = 1_000_000;

/** Reads YAML 1.2 (core schema); duplicate keys, foreign tags and alias bombs are faults of the file, some of which leave the rest readable. */
export function readYaml(document: Document, text: string, allowance?: Allowance): DataContent | Fault | Damaged {
  if (text.length > MAX_LENGTH) {
    const args = { megabytes: Math.ceil(text.length / 100_000) / 10, limit: MAX_LENGTH / 1_000_000 };
    return { stage: 'syntax', code: 'yaml-too-large', args, range: WHOLE_FILE };
  }
  const mended = new Mended(text);
  const first = parsed(document, mended, allowance);
  if (!('fault' in first)) return first;
  let found: Found | DataContent = first;
  for (let round = 0; round < MENDED && text.length <= MENDABLE && 'fault' in found && !found.content; round += 1) {
    if (!mended.mend(found.spot)) break;
    found = parsed(document, mended, allowance);
  }
  const content = 'fault' in found ? found.content : found;
  return content ? { fault: first.fault, content } : first.fault;
}

function parsed(document: Document, mended: Mended, allowance?: Allowance): DataContent | Found {
  const { text } = mended;
  let deep: Fault | null = null;
  const refuse = (fault: Fault) => {
    deep = fault;
  };
  const tokens = yamlTokens(text, refuse, allowance);
  const [first, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (deep) return { fault: deep, spot: { code: '', from: 0, to: 0 } };
  const tree = first as YamlTree.Parsed;
  // A closing bracket at the margin is only a warning of the parser: nothing is misread.
  const error = tree.errors[0] ?? tree.warnings.find(({ code }) => code !== 'BAD_INDENT');
  if (error) return syntaxFault(error, text);
  if (second) return faultAt(text, 'yaml-documents', {}, second.range[0], second.range[0] + 3);
  const read = contentOf(document, tree, mended);
  const twice = duplicateKey(tree);
  if (!twice) return read;
  const [from, to] = twice.key.range!;
  const found = faultAt(text, 'duplicate-key', { key: twice.name }, from, to);
  return 'fault' in read ? found : { ...found, content: read };
}

function contentOf(document: Document, tree: YamlTree.Parsed, mended: Mended): DataContent | Found {
  const { text } = mended;
  if (mayHoldEndless(text)) keepEndlessAsText(tree);
  const aliases = text.includes('*') ? aliasesOf(tree) : { all: [], endless: undefined };
  const refused = (code: string, alias: Alias | undefined, args: Args = {}): Found => {
    const [from, to] = alias?.range ?? [0, 1];
    return faultAt(text, code, args, from, to);
  };
  if (aliases.endless) return refused('alias-bomb', aliases.endless);
  try {
    const value = tree.toJS({ maxAliasCount: ALIASES }) as Json;
    return new DataContent(document, value, () => ({ spot: (path) => asWritten(spotOf(tree, path, text), mended) }));
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const alias = /^Unresolved alias[^:]*: (\S+)/.exec(error.message)?.[1];
    if (alias === undefined) return refused('alias-bomb', aliases.all[0]);
    return refused(
      'unknown-alias',
      aliases.all.find(({ source }) => source === alias),
      { alias },
    );
  }
}

/** A spot of a mended text in the text as it was written. */
function asWritten(spot: Spot | undefined, mended: Mended): Spot | undefined {
  const moved = ([from, to]: readonly [number, number]) => [mended.written(from), mended.written(to)] as const;
  return spot && { ...spot, value: moved(spot.value), ...(spot.key ? { key: moved(spot.key) } : {}) };
}
