import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Args, Json, Range, Text } from '../base/nouns.ts';
import type { Place } from '../documents/document.ts';
import { FileDocument, type FileInput } from '../documents/file.ts';
import { FolderSource } from '../documents/folder-source.ts';
import { type Invalid, invalid } from '../documents/json-schema/invalid.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import type { Source } from '../documents/source.ts';
import { walk } from '../documents/walk.ts';
import { ascending } from '../text/ascending.ts';
import { FAULTS } from '../words/faults/index.ts';
import { STORE } from '../words/store.ts';
import { type CatalogueFile, catalogueText } from './catalogue.ts';
import { ruleContradictions } from './consistent.ts';
import { type Filled, fillIn } from './defaults.ts';
import type { RawRule } from './raw.ts';
import type { Manifest } from './types.ts';

/** Something wrong with a ruleset: where, and what in words. */
export interface RulesetFault {
  readonly path: string;
  readonly range: Range;
  readonly text: Text;
  readonly args: Args;
  /** What to do about it, where the sentence itself does not say. */
  readonly fix?: Text;
}

/** A rule and the file it stands in. */
export interface RuleFile {
  /** As if written out: what the defaults of the ruleset say is filled in. */
  readonly rule: RawRule;
  readonly document: FileDocument;
  /** The ruleset.yaml, and which of its defaults gave a member of the rule, by the member's pointer. */
  readonly defaults: { readonly document: FileDocument; readonly from: Filled['from'] };
}

/** A ruleset folder as it stands on disk, with everything that is wrong with it. */
export interface RulesetFolder {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The ruleset.yaml itself, for faults that concern all of it. */
  readonly document: FileDocument;
  readonly rules: readonly RuleFile[];
  /** JSON texts of the catalogues, by name. */
  readonly catalogues: Readonly<Record<string, string>>;
  readonly faults: readonly RulesetFault[];
}

/** Bytes of the largest file of a ruleset; catalogues of keys are the large ones. */
const LARGEST = 20_000_000;
/** More rules than that nobody has; reading them would take minutes. */
const MOST_RULES = 5000;

const NO_FILE = { missing: 'unreadable', 'link-outside': 'file-link', 'not-a-file': 'not-a-file' } as const;

/** Where the files of a ruleset are read from, and how: an editor holds texts that are not saved, and keeps what was read. */
export interface Reading {
  readonly source: Source;
  readonly document?: (input: FileInput) => FileDocument;
}

/** Reads a file of a ruleset as a document, so that faults have places. */
export function rulesetFile(
  folder: string,
  relative: string,
  { source, document = (input) => new FileDocument(input) }: Reading = { source: new FolderSource(folder) },
): FileDocument {
  const size = source.size(relative);
  if (typeof size === 'string') throw new UserError(STORE[NO_FILE[size]], { path: posix.join(folder, relative) });
  const args = { megabytes: Math.ceil(size / 100_000) / 10, limit: LARGEST / 1_000_000 };
  return document({
    path: posix.join(folder, relative),
    relative,
    size,
    ...(size > LARGEST
      ? { bytes: null, fault: { stage: 'bytes' as const, code: 'too-large', args, range: WHOLE_FILE } }
      : { bytes: Buffer.from(source.bytes(relative, undefined, LARGEST)) }),
    declarations: [],
    named: true,
    otherwise: null,
  });
}

/** Where a place of a rule is written: in its own file, or among the defaults of the ruleset. */
function writtenAt({ document, defaults }: Omit<RuleFile, 'rule'>, place: Place): [FileDocument, Place] {
  for (const [member, index] of defaults.from)
    if (place.pointer === member || place.pointer.startsWith(`${member}/`))
      return [defaults.document, { ...place, pointer: `/defaults/${index}${place.pointer}` }];
  return [document, place];
}

/** A fault at a place of a file; of a rule, wherever that place is written. */
export function faultAt(
  file: FileDocument | Omit<RuleFile, 'rule'>,
  text: Text,
  args: Args,
  wanted: Place = { pointer: '' },
): RulesetFault {
  const [document, place] = 'defaults' in file ? writtenAt(file, wanted) : [file, wanted];
  return { path: document.path, range: document.locate([place])[0] ?? WHOLE_FILE, text, args };
}

/** Why a file has no value to look at; null where it has one. */
function unreadable({ path, fault, root }: FileDocument): RulesetFault | null {
  if (!fault && root) return null;
  const known = fault ?? { code: 'yaml', args: {}, range: WHOLE_FILE };
  return { path, range: known.range, text: FAULTS[known.code]!, args: known.args };
}

/** Value of a file that is valid against a compiled schema, or its faults. */
export function valid(document: FileDocument, schema: string): { value: Json } | { faults: RulesetFault[] } {
  const unread = unreadable(document);
  if (unread) return { faults: [unread] };
  const root = document.root!;
  const faults = invalid(root, schema).map(({ text, args, ...place }) => faultAt(document, text, args, place));
  return faults.length > 0 ? { faults } : { value: root.value };
}

/** What became of a rule file. */
type ReadRule = { readonly file: RuleFile | null; readonly faults: RulesetFault[] };

/** Of documents that are kept: what they say together with the ruleset.yaml is worked out once. */
const known = new WeakMap<FileDocument, { readonly head: FileDocument; readonly read: ReadRule }>();

/** A rule with the defaults of its ruleset filled in, unless it is none; and what is wrong with it. */
function readRule(document: FileDocument, head: FileDocument, defaults: Manifest['defaults']): ReadRule {
  const before = known.get(document);
  if (before?.head === head) return before.read;
  const read = readRuleAnew(document, head, defaults);
  known.set(document, { head, read });
  return read;
}

function readRuleAnew(document: FileDocument, head: FileDocument, defaults: Manifest['defaults']): ReadRule {
  const unread = unreadable(document);
  if (unread) return { file: null, faults: [unread] };
  const root = document.root!;
  const { value, from } = fillIn(root.value, defaults);
  const written = { document, defaults: { document: head, from } };
  const told = ({ text, args, ...place }: Invalid) => faultAt(written, text, args, place);
  const shape = invalid(root, 'rule', value).map(told);
  if (shape.length > 0) return { file: null, faults: shape };
  const rule = value as unknown as RawRule;
  return { file: { rule, ...written }, faults: ruleContradictions(rule, root).map(told) };
}

/** Reads a ruleset folder whole; only a folder without a readable ruleset.yaml is refused at once. */
export function readRulesetFolder(folder: string, given?: Reading): RulesetFolder {
  if (given === undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw noRuleset(folder);
  const reading = given ?? { source: new FolderSource(folder) };
  if (reading.source.size('ruleset.yaml') === 'missing') throw noRuleset(folder);
  const faults: RulesetFault[] = [];
  const head = rulesetFile(folder, 'ruleset.yaml', reading);
  const manifest = valid(head, 'manifest');
  if ('faults' in manifest) throw refusal(manifest.faults[0]!);
  const { files } = walk(reading.source);
  const catalogues: Record<string, string> = {};
  for (const file of files.filter((name) => /^catalogues\/[^/]+\.(?:json|yaml)$/.test(name))) {
    const checked = valid(rulesetFile(folder, file, reading), 'catalogue');
    if ('faults' in checked) faults.push(...checked.faults);
    else
      catalogues[posix.basename(file).replace(/\.\w+$/, '')] = catalogueText(checked.value as unknown as CatalogueFile);
  }
  const { defaults } = manifest.value as unknown as Manifest;
  const rules: RuleFile[] = [];
  const ruleFiles = files.filter((name) => /^rules\/.*\.yaml$/.test(name));
  if (ruleFiles.length > MOST_RULES)
    throw refusal(faultAt(head, TOO_MANY, { count: ruleFiles.length, most: MOST_RULES }));
  for (const file of ruleFiles) {
    const read = readRule(rulesetFile(folder, file, reading), head, defaults);
    faults.push(...read.faults);
    if (read.file) rules.push(read.file);
  }
  // By id, wherever the files lie: the order of everything that is told of rules.
  rules.sort((a, b) => ascending(a.rule.id, b.rule.id));
  return { folder, manifest: manifest.value as unknown as Manifest, document: head, rules, catalogues, faults };
}

/** The refusal of a path where no ruleset lies. */
function noRuleset(folder: string): UserError {
  return new UserError(
    statSync(folder, { throwIfNoEntry: false })?.isFile()
      ? {
          de: '„{path}“ ist eine Datei; hier braucht es den Ordner mit ruleset.yaml, aus dem ein Paket entsteht.',
          en: "'{path}' is a file; what is needed here is the folder with ruleset.yaml that a package is made of.",
        }
      : { de: 'In „{path}“ liegt keine ruleset.yaml.', en: "There is no ruleset.yaml in '{path}'." },
    { path: folder },
  );
}

const TOO_MANY: Text = {
  de: 'Das Regelwerk hat {count} {count|Regel|Regeln}; mehr als {most} liest vorgaben nicht. Teilen Sie es und nehmen Sie die Teile mit „includes“ auf.',
  en: "The ruleset has {count} {count|rule|rules}; vorgaben reads no more than {most}. Split it and take the parts in with 'includes'.",
};

/** A fault as a refusal of the run (exit 2). */
export function refusal(fault: RulesetFault): UserError {
  return new UserError(fault.text, fault.args, { path: fault.path, ...fault.range.start });
}
