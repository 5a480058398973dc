import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { packageRoot } from '../package.ts';
import { compareVersions } from '../rules/versions.ts';
import { missingFixed, packFolder } from './pack.ts';
import { digestOf, parsePacked, unpack } from './packed.ts';
import { readRulesetFolder, refusal } from './read.ts';
import type { Ruleset } from './types.ts';

/** Edition that is checked against where neither option, Steckbrief nor lock says otherwise. */
export const DEFAULT_RULESET = 'nrw-online-dienste';

const bundledFolder = () => join(packageRoot(), 'dist', 'rulesets');
const SUFFIX = '.ruleset';

/** Ids and versions of the rulesets that come with vorgaben. */
export function bundled(): { id: string; version: string }[] {
  return readdirSync(bundledFolder())
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length).split('@') as [string, string])
    .map(([id, version]) => ({ id, version }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : compareVersions(a.version, b.version)));
}

const known = new Map<string, Ruleset>();

/** A ruleset by `id@version` (or `id`, its newest edition), folder or packed file; refuses what is broken or not there. */
export function findRuleset(reference: string, cwd: string): Ruleset {
  const path = resolve(cwd, reference);
  if (existsSync(path)) return statSync(path).isDirectory() ? loadFolder(path) : loadPacked(path, reference);
  return fromPackage(reference);
}

function fromPackage(reference: string): Ruleset {
  const [id = '', version] = reference.split('@');
  const editions = bundled().filter((ruleset) => ruleset.id === id).map((ruleset) => ruleset.version);
  const wanted = version ?? editions.at(-1);
  if (wanted === undefined || !editions.includes(wanted)) {
    if (editions.length === 0) {
      throw new UserError(
        { de: 'Das Regelwerk „{reference}“ gibt es hier nicht; vorhanden: {known}.', en: "There is no ruleset '{reference}' here; present: {known}." },
        { reference, known: bundled().map((ruleset) => `${ruleset.id}@${ruleset.version}`) },
      );
    }
    throw new UserError(
      { de: 'Das Regelwerk {reference} gibt es hier nicht; vorhanden: {versions}.', en: 'There is no ruleset {reference} here; present: {versions}.' },
      { reference, versions: editions },
    );
  }
  const key = `${id}@${wanted}`;
  let ruleset = known.get(key);
  if (!ruleset) known.set(key, (ruleset = loadPacked(join(bundledFolder(), `${key}${SUFFIX}`), key)));
  return ruleset;
}

function loadPacked(path: string, shown: string): Ruleset {
  const parsed = parsePacked(readFileSync(path, 'utf8'));
  if ('ruleset' in parsed) return parsed.ruleset;
  throw new UserError(
    parsed.fault === 'digest'
      ? { de: 'Das Regelwerk „{path}“ ist verändert: Sein Inhalt passt nicht zu seiner Prüfsumme.', en: "The ruleset '{path}' was changed: its content does not fit its digest." }
      : { de: '„{path}“ ist kein gepacktes Regelwerk. Angeben lassen sich id@version, ein Ordner mit ruleset.yaml oder eine Datei aus „ruleset pack“.', en: "'{path}' is no packed ruleset. Give id@version, a folder with ruleset.yaml or a file made by 'ruleset pack'." },
    { path: shown },
  );
}

/** A YAML folder, with its includes from beside it (`../../<id>/<version>`) or from the package. */
export function loadFolder(folder: string): Ruleset {
  const { ruleset, faults } = openFolder(folder);
  if (faults[0]) throw refusal(faults[0]);
  return ruleset;
}

/** As `loadFolder`, but collects what is wrong instead of refusing at the first. */
export function openFolder(folder: string) {
  const read = readRulesetFolder(folder);
  const included = (read.manifest.includes ?? []).map((reference) => {
    const [id = '', version = ''] = reference.split('@');
    const beside = join(folder, '..', '..', id, version);
    return existsSync(join(beside, 'ruleset.yaml')) ? loadFolder(beside) : fromPackage(reference);
  });
  const { packed, faults } = packFolder(read, included);
  const missing = missingFixed(packed.rules);
  if (missing.length > 0 && read.faults.length === 0) {
    throw new UserError(
      { de: 'Dem Regelwerk fehlen die festen Vorgaben {ids}. Nehmen Sie sie mit „includes: [ozg-grundlagen@1.0.0]“ auf.', en: "The ruleset lacks the fixed rules {ids}. Take them in with 'includes: [ozg-grundlagen@1.0.0]'." },
      { ids: missing },
      { path: join(folder, 'ruleset.yaml'), line: 1, column: 1 },
    );
  }
  return { read, packed, ruleset: unpack(packed, digestOf(JSON.stringify(packed))), faults: [...read.faults, ...faults] };
}
