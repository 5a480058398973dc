import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Text } from '../base/nouns.ts';
import type { FileDocument } from '../documents/file.ts';
import { FolderSource } from '../documents/folder-source.ts';
import { walk } from '../documents/walk.ts';
import { ascending } from '../text/ascending.ts';
import { type CatalogueFile, catalogueText } from './catalogue.ts';
import { faultAt, type RuleFile, type RulesetFault, refusal, valid } from './faults.ts';
import { readRule } from './read-rule.ts';
import { type Reading, rulesetFile } from './ruleset-file.ts';
import type { Manifest } from './types.ts';

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
/** More rules than that nobody has; reading them would take minutes. */
const MOST_RULES = 5000;

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
