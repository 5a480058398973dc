import { type ParseError, parse } from 'jsonc-parser';
import { LineCounter, parseDocument, type Document as YamlTree } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import { duplicateKey, keepEndlessAsText, OPTIONS } from '../../../documents/yaml-tree.ts';
import { isGroup } from './values.ts';

/** The text of a Steckbrief that can be read: its value, and the tree that knows where everything stands. */
export interface ReadText {
  readonly value: Json;
  readonly tree: YamlTree.Parsed;
}

/** Where a text that cannot be read goes wrong; the rules on files say what is wrong there. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A Steckbrief has no use for aliases; a few are harmless. */
const ALIASES = 50;

/** Offset of the first thing that is no JSON; null where all of it is. */
function jsonFault(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    return errors[0]?.offset ?? 0;
  }
}

/** What was read last: a text is asked for several times while it is changed, proved and shown. */
const LAST = 4;
let known: readonly { readonly text: string; readonly isJson: boolean; readonly read: ReadText | TextFault }[] = [];

/** Reads YAML, or the JSON of a `.json` file, as the checker does; a text without any entry is a group without members. */
export function readText(text: string, name = ''): ReadText | TextFault {
  const isJson = name.endsWith('.json');
  const before = known.find((one) => one.text === text && one.isJson === isJson);
  if (before) return before.read;
  const read = parsed(text, isJson);
  known = [{ text, isJson, read }, ...known.slice(0, LAST - 1)];
  return read;
}

function parsed(text: string, isJson: boolean): ReadText | TextFault {
  const counter = new LineCounter();
  const tree = parseDocument(text, { ...OPTIONS, keepSourceTokens: true, lineCounter: counter });
  const faultAt = (offset: number): TextFault => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  const noJson = isJson ? jsonFault(text) : null;
  if (noJson !== null) return faultAt(noJson);
  const error = tree.errors[0] ?? tree.warnings.find(({ code }) => code !== 'BAD_INDENT');
  if (error) return faultAt(error.pos[0]);
  const twice = duplicateKey(tree, text);
  if (twice) return faultAt(twice.key.range![0]);
  keepEndlessAsText(tree);
  try {
    const value = tree.toJS({ maxAliasCount: ALIASES }) as Json;
    if (value === null) return { value: {}, tree };
    return isGroup(value) ? { value, tree } : faultAt(tree.contents?.range?.[0] ?? 0);
  } catch {
    return faultAt(0);
  }
}

export const isReadable = (read: ReadText | TextFault): read is ReadText => 'tree' in read;
