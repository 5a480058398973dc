import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { memo } from '../base/memo.ts';
import { readNamed } from '../store/named-file.ts';
import { packageRoot } from '../store/package-root.ts';
import { ascending } from '../text/ascending.ts';
import { compareVersions } from '../text/versions.ts';
import { inadmissible, inadmissiblePacked } from './admissible.ts';
import { faultAt, refusal } from './faults.ts';
import { packFolder } from './pack.ts';
import { openPacked } from './package.ts';
import { contentOf, digestOf, unpack } from './packed.ts';
import { readRulesetFolder } from './read.ts';
import type { Reading } from './ruleset-file.ts';
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
    .sort((a, b) => ascending(a.id, b.id) || compareVersions(a.version, b.version));
}

const known = new Map<string, Ruleset>();

/** A ruleset by `id@version` (or `id`, its newest edition), folder or packed file; refuses what is broken or not there. */
export function findRuleset(reference: string, cwd: string): Ruleset {
  const path = resolve(cwd, reference);
  if (!existsSync(path)) return bundledRuleset(reference);
  if (statSync(path).isDirectory()) return loadFolder(path);
  const ruleset = openPacked(readNamed(path, reference), reference);
  const complaint = inadmissiblePacked(ruleset);
  if (complaint) throw new UserError(complaint.text, complaint.args, { path: reference });
  return ruleset;
}

/** A ruleset of the package by `id@version` or `id`; never a path, since a Steckbrief may come from anywhere. */
export function bundledRuleset(reference: string): Ruleset {
  const [id = '', version] = reference.split('@');
  const editions = bundled()
    .filter((ruleset) => ruleset.id === id)
    .map((ruleset) => ruleset.version);
  const wanted = version ?? editions.at(-1);
  if (wanted === undefined || !editions.includes(wanted))
    throw noSuchRuleset(
      reference,
      editions,
      bundled().map((ruleset) => `${ruleset.id}@${ruleset.version}`),
    );
  const key = `${id}@${wanted}`;
  return memo(known, key, () => openPacked(readNamed(join(bundledFolder(), `${key}${SUFFIX}`), key), key));
}

/** The refusal of a ruleset that is not there, with the editions that are, else with everything there is. */
export function noSuchRuleset(reference: string, editions: readonly string[], known: readonly string[]): UserError {
  if (editions.length === 0)
    return new UserError(
      {
        de: 'Das Regelwerk „{reference}“ gibt es hier nicht; vorhanden: {known}.',
        en: "There is no ruleset '{reference}' here; present: {known}.",
      },
      { reference, known },
    );
  return new UserError(
    {
      de: 'Das Regelwerk {reference} gibt es hier nicht; vorhanden: {versions}.',
      en: 'There is no ruleset {reference} here; present: {versions}.',
    },
    { reference, versions: editions },
  );
}

/** Folders on the way to one that is being opened, and those that were: three rulesets may include the same fourth. */
export interface Opening {
  readonly within: readonly string[];
  readonly opened: Map<string, Ruleset>;
}

const opening = (): Opening => ({ within: [], opened: new Map() });

/** A YAML folder, with its includes from sibling it (`../../<id>/<version>`) or from the package. */
function loadFolder(folder: string, { within, opened }: Opening = opening()): Ruleset {
  const known = opened.get(resolve(folder));
  if (known) return known;
  const { ruleset, faults } = openFolder(folder, { within, opened });
  if (faults[0]) throw refusal(faults[0]);
  opened.set(resolve(folder), ruleset);
  return ruleset;
}

const LOOP = {
  de: 'Das Regelwerk nimmt über „{reference}“ am Ende sich selbst auf.',
  en: "Through '{reference}' the ruleset includes itself in the end.",
};

/** As `loadFolder`, but collects what is wrong instead of refusing at the first. */
export function openFolder(folder: string, { within, opened }: Opening = opening(), reading?: Reading) {
  const read = readRulesetFolder(folder, reading);
  const open = [...within, resolve(folder)];
  const included = (read.manifest.includes ?? []).map((reference, index) => {
    const [id = '', version = ''] = reference.split('@');
    const sibling = resolve(folder, '..', '..', id, version);
    if (open.includes(sibling))
      throw refusal(faultAt(read.document, LOOP, { reference }, { pointer: `/includes/${index}` }));
    return existsSync(join(sibling, 'ruleset.yaml'))
      ? loadFolder(sibling, { within: open, opened })
      : bundledRuleset(reference);
  });
  const { packed, faults } = packFolder(read, included);
  const ruleset = unpack(packed, digestOf(contentOf(packed)));
  const complaint = read.faults.length === 0 ? inadmissible(ruleset) : null;
  if (complaint) throw refusal(faultAt(read.document, complaint.text, complaint.args, complaint.place));
  return { read, packed, ruleset, faults: [...read.faults, ...faults] };
}
