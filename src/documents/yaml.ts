import type { Alias, Document as YamlTree } from 'yaml';
import { counted } from '../base/counters.ts';
import type { Args, Json } from '../base/nouns.ts';
import type { Allowance } from './allowance.ts';
import type { Slice } from './change.ts';
import { DataContent } from './data.ts';
import type { Spot } from './data-spot.ts';
import { yamlTokens } from './depth.ts';
import type { Document } from './document.ts';
import { asEdits } from './edit/apply.ts';
import { withoutLines } from './edit/removal.ts';
import { yamlEdit } from './edit/yaml-edits.ts';
import { mayHoldEndless } from './endless-numbers.ts';
import type { Fault } from './file-facts.ts';
import { WHOLE_FILE } from './lines.ts';
import { firstFaults } from './yaml-composer.ts';
import { type Found, faultAt, syntaxFault } from './yaml-faults.ts';
import { Mended } from './yaml-mend.ts';
import { spotOf } from './yaml-spots.ts';
import { aliasesOf, duplicateKey, keepEndlessAsText, OPTIONS } from './yaml-tree.ts';

/** More would only be a bomb: a Steckbrief has no use for aliases at all. */
const ALIASES = 50;

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
  let fix = first.content ? undefined : sureMend(document, text, first.spot);
  for (let round = 0; round < MENDED && text.length <= MENDABLE && 'fault' in found && !found.content; round += 1) {
    if (!mended.mend(found.spot)) break;
    found = parsed(document, mended, allowance);
  }
  if (first.twin) fix = withoutLines(text, first.twin) ?? undefined;
  const content = 'fault' in found ? found.content : found;
  const fault = fix ? { ...first.fault, fix: asEdits(text, [fix])[0]! } : first.fault;
  return content ? { fault, content } : fault;
}

/** Faults that are mended in one way only, whatever else is wrong with the file. */
const SURE: ReadonlySet<string> = new Set(['yaml-blank', 'yaml']);

/** How the first fault of a text is mended for sure: what is wrong then comes later, or nothing is. */
function sureMend(document: Document, text: string, spot: Found['spot']): Slice | undefined {
  if (!SURE.has(spot.code) || text.length > MENDABLE) return undefined;
  const mended = new Mended(text);
  const slice = mended.mend(spot);
  if (!slice || (slice.text.trim() === '' && spot.code === 'yaml')) return undefined;
  const next = parsed(document, mended);
  return 'fault' in next && next.spot.from <= slice.from + slice.text.length ? undefined : slice;
}

function parsed(document: Document, mended: Mended, allowance?: Allowance): DataContent | Found {
  const { text } = mended;
  counted.yaml += 1;
  let deep: Fault | null = null;
  const refuse = (fault: Fault) => {
    deep = fault;
  };
  const tokens = yamlTokens(text, refuse, allowance);
  const [first, second] = firstFaults(OPTIONS).compose(tokens, true, text.length);
  if (deep) return { fault: deep, spot: { code: '', from: 0, to: 0 } };
  const tree = first as YamlTree.Parsed;
  const error = tree.errors[0] ?? tree.warnings[0];
  if (error) return syntaxFault(error, text);
  if (second) return faultAt(text, 'yaml-documents', {}, second.range[0], second.range[0] + 3);
  const read = contentOf(document, tree, mended);
  const twice = duplicateKey(tree, text);
  if (!twice) return read;
  const [from, to] = twice.key.range!;
  const found = faultAt(text, 'duplicate-key', { key: twice.name }, from, to);
  const same = mended.untouched && twice.values[0].trimEnd() === twice.values[1].trimEnd();
  const twin = same ? ({ from, to: twice.end, mark: false } as const) : null;
  return 'fault' in read ? found : { ...found, content: read, twin };
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
    return new DataContent(document, value, () => ({
      spot: (path) => asWritten(spotOf(tree, path, text), mended),
      ...(mended.untouched && { edit: (path, change) => yamlEdit(tree, path, change, text) }),
    }));
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
