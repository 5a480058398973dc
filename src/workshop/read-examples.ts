import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { FolderSource } from '../documents/folder-source.ts';
import { walk } from '../documents/walk.ts';
import type { RawRule } from '../rulesets/raw.ts';
import { idInPath } from '../rulesets/rule-path.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { packageRoot } from '../store/package-root.ts';

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

/** The part of a rule file that holds its examples; the rest was read when the ruleset was loaded, with all guards. */
function examplesIn(text: string): RawRule['examples'] | undefined {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => /^examples:/.test(line));
  if (from < 0) return (parse(text) as Partial<RawRule>).examples;
  const to = lines.findIndex((line, index) => index > from && /^[^\s#-]/.test(line));
  return (parse(lines.slice(from, to < 0 ? undefined : to).join('\n')) as Partial<RawRule>).examples;
}

/** Examples of the rules, where their files are at hand: a packed ruleset from elsewhere has none. */
export function examplesOf(reference: string, ruleset: Ruleset, cwd: string): Examples {
  const examples = new Map<string, RawRule['examples']>();
  const ids = new Set(ruleset.rules.map(({ id }) => id));
  for (const folder of foldersOf(reference, ruleset, cwd)) {
    const source = new FolderSource(folder);
    for (const file of walk(source).files) {
      const id = file.startsWith('rules/') ? idInPath(file) : undefined;
      if (id === undefined || !ids.has(id) || examples.has(id)) continue;
      const found = examplesIn(Buffer.from(source.bytes(file)).toString('utf8'));
      if (found) examples.set(id, found);
    }
  }
  return examples;
}
