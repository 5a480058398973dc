import { posix } from 'node:path';
import { kebab } from '../text/kebab.ts';
import type { RawRule } from './raw.ts';

/** Where the file of a rule lies in its ruleset, so that a rule is found by chapter, id or name. */
export function rulePath({ id, name, chapter }: Pick<RawRule, 'id' | 'name' | 'chapter'>): string {
  return posix.join('rules', kebab(chapter), `${id}-${name}.yaml`);
}

/** The id that the name of a rule file begins with; the flat layout of before (`rules/<ID>.yaml`) is read, too. */
export function idInPath(path: string): string | undefined {
  return /(?:^|\/)([A-Z]{2,8}\d{4})(?:-[^/]*)?\.yaml$/.exec(path)?.[1];
}

/** Whether a path says nothing that its rule does not: name and chapter may be left out of it, not be others. */
export function isPathOf(path: string, rule: Pick<RawRule, 'id' | 'name' | 'chapter'>): boolean {
  const wanted = rulePath(rule);
  const folders = ['rules', posix.dirname(wanted)];
  const names = [`${rule.id}.yaml`, posix.basename(wanted)];
  return folders.includes(posix.dirname(path)) && names.includes(posix.basename(path));
}
