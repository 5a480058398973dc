import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../package.ts';
import type { RawRule } from '../raw.ts';
import { readRulesetFolder } from '../read.ts';
import type { Ruleset } from '../types.ts';

type Examples = ReadonlyMap<string, RawRule['examples']>;

/** Folders that may hold the rule files of a ruleset and of those it includes. */
function foldersOf(reference: string, { manifest, includes }: Ruleset, cwd: string): string[] {
  const given = resolve(cwd, reference);
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  const shelves = [...(isFolder ? [resolve(given, '..', '..')] : []), join(packageRoot(), 'rulesets')];
  const others = [...includes, manifest].map(({ id, version }) => {
    return shelves.map((shelf) => join(shelf, id, version)).find((folder) => existsSync(join(folder, 'ruleset.yaml')));
  });
  return [...new Set([...(isFolder ? [given] : []), ...others.flatMap((folder) => folder ?? [])])];
}

/** Examples of the rules, where their files are at hand: a packed ruleset from elsewhere has none. */
export function examplesOf(reference: string, ruleset: Ruleset, cwd: string): Examples {
  const examples = new Map<string, RawRule['examples']>();
  for (const folder of foldersOf(reference, ruleset, cwd)) {
    for (const { rule } of readRulesetFolder(folder).rules) {
      if (!examples.has(rule.id)) examples.set(rule.id, rule.examples);
    }
  }
  return examples;
}
