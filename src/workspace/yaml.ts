import { type Document as YamlTree, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLError, YAMLMap } from 'yaml';
import type { Args, Json } from '../types.ts';
import { DataContent, type Spot } from './data.ts';
import { tooDeep } from './depth.ts';
import type { Document, Fault } from './document.ts';
import { Lines, WHOLE_FILE } from './lines.ts';

/** More would only be a bomb: a Steckbrief has no use for aliases at all. */
const ALIASES = 50;

const CODES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAB_AS_INDENT: 'tab',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_INDENT: 'indentation',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** The parser's first complaint in our words; what follows it is a consequence of a half-read file. */
function syntaxFault(error: YAMLError, text: string): Fault {
  const [from, to] = error.pos;
  const excerpt = text.slice(from, to).split('\n')[0]!;
  let code = CODES[error.code] ?? 'yaml';
  if (error.code === 'MISSING_CHAR') code = /quote/.test(error.message) ? 'unclosed-quote' : /[\]}]|flow/.test(error.message) ? 'unclosed-flow' : 'yaml';
  if (error.code === 'BAD_INDENT' && /^\s*\t/.test(lineAround(text, from))) code = 'tab';
  const args: Args = code === 'duplicate-key' ? { key: excerpt.replace(/\s*:.*$/s, '') } : code === 'yaml-tag' ? { tag: excerpt } : {};
  return { stage: 'syntax', code, args, range: new Lines(text).range(from, Math.max(to, from + 1)) };
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
}

/** Offsets of a place, found by walking the YAML nodes down the path. */
function spotOf(tree: YamlTree.Parsed, path: readonly (string | number)[], text: string): Spot | undefined {
  let node: unknown = tree.contents;
  let key: readonly [number, number] | undefined;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = (node as YAMLMap).items.find((item) => isPair(item) && keyText(item.key) === String(segment));
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

/** Reads YAML 1.2 (core schema); duplicate keys, foreign tags and alias bombs are faults of the file. */
export function readYaml(document: Document, text: string): DataContent | Fault {
  const deep = tooDeep(text, 'yaml');
  if (deep) return deep;
  const lineCounter = new LineCounter();
  const tree = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, lineCounter, logLevel: 'silent', prettyErrors: false });
  const error = tree.errors[0] ?? tree.warnings[0];
  if (error) return syntaxFault(error, text);
  try {
    const value = tree.toJS({ maxAliasCount: ALIASES }) as Json;
    return new DataContent(document, value, () => ({ spot: (path) => spotOf(tree as YamlTree.Parsed, path, text) }));
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const alias = /Unresolved alias[^:]*: (\S+)/.exec(error.message)?.[1];
    const code = alias ? 'unknown-alias' : 'alias-bomb';
    const at = text.indexOf('*');
    return { stage: 'syntax', code, args: alias ? { alias } : {}, range: at === -1 ? WHOLE_FILE : new Lines(text).range(at, at + 1) };
  }
}
