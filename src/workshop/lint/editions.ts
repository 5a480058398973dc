import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { RulesetFault } from '../../rulesets/faults.ts';
import { type RulesetFolder, readRulesetFolder } from '../../rulesets/read.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { compareVersions } from '../../text/versions.ts';
import { lintFault } from './fault.ts';

/** The edition before this one, where it lies beside it (`../<older version>`); null where there is none that can be read. */
export function previousEdition({ folder, manifest }: RulesetFolder): RulesetFolder | null {
  const editions = dirname(resolve(folder));
  const older = readdirSync(editions)
    .filter((name) => /^\d+\.\d+\.\d+/.test(name) && name !== basename(resolve(folder)))
    .filter((name) => compareVersions(name, manifest.version) < 0 && existsSync(join(editions, name, 'ruleset.yaml')))
    .sort(compareVersions);
  const last = older.at(-1);
  if (last === undefined) return null;
  try {
    const read = readRulesetFolder(join(editions, last));
    return read.manifest.id === manifest.id ? read : null;
  } catch (error) {
    // An older edition that is broken is not this one's fault; linting that one says so.
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** A folder that is named by another version than its ruleset.yaml: a copy whose number nobody changed. */
export function folderFaults({ folder, document, manifest: { version } }: RulesetFolder): RulesetFault[] {
  const name = basename(resolve(folder));
  if (!/^\d+\.\d+\.\d+/.test(name) || name === version) return [];
  return [lintFault(document, 'folder-version', { folder: name, version }, { pointer: '/version' })];
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Ids of the edition before that mean something else now, or are gone without a word. */
export function editionFaults(read: RulesetFolder, ruleset: Ruleset): RulesetFault[] {
  const before = previousEdition(read);
  if (!before) return [];
  const previous = `${before.manifest.id}@${before.manifest.version}`;
  const texts = ruleset.texts();
  const withdrawn = new Set(Object.keys(read.manifest.withdrawn ?? {}));
  const aliases = new Set([...texts.values()].flatMap((text) => text.aliases ?? []));
  const here = new Map(read.rules.map((one) => [one.rule.id, one]));
  return before.rules.flatMap(({ rule: old }) => {
    const { id, name, title, replacedBy, deprecated } = old;
    const args = { id, previous, title: title.de };
    const now = texts.get(id);
    if (!now) {
      const told = replacedBy !== undefined || deprecated !== undefined || aliases.has(id) || withdrawn.has(id);
      return told ? [] : [lintFault(read.document, 'id-removed', args, { pointer: '/version' })];
    }
    const other =
      now.name !== name && !sameText(now.title.de, title.de) && !sameText(now.requirement.de, old.requirement.de);
    const file = here.get(id)?.document ?? read.document;
    return other ? [lintFault(file, 'id-reused', args, { pointer: here.has(id) ? '/id' : '/includes' })] : [];
  });
}
