import { basename, dirname } from 'node:path';
import { FolderSource } from '../documents/folder-source.ts';
import { steckbriefeIn } from '../documents/walk.ts';

/** Folders that belong to nobody: what lies in them is never part of a service. */
const PASSED_BY: ReadonlySet<string> = new Set(['.git', 'node_modules', '.vorgaben']);

/** Names of files in a folder on disk; none where it cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return new FolderSource(folder).list('').map(({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * The nearest folder at or above a file that holds such a file, up to the folder with `.git`; `held`: names that the editor
 * holds in a folder although they may not be saved yet.
 */
function nearest(
  path: string,
  isIt: (names: readonly string[]) => boolean,
  held: (folder: string) => readonly string[],
): string | null {
  for (let folder = dirname(path), before = path; ; before = folder, folder = dirname(folder)) {
    if (PASSED_BY.has(basename(before)) && before !== path) return null;
    const names = [...namesIn(folder), ...held(folder)];
    if (isIt(names)) return folder;
    if (names.includes('.git') || dirname(folder) === folder) return null;
  }
}

/** The folder of the service a file belongs to; null where it belongs to none. */
export const serviceFolder = (path: string, held: (folder: string) => readonly string[]): string | null =>
  nearest(path, (names) => steckbriefeIn(names).length > 0, held);

/** The folder of the ruleset a file belongs to: its ruleset.yaml, a rule, a catalogue. */
export function rulesetFolder(path: string, held: (folder: string) => readonly string[]): string | null {
  return nearest(path, (names) => names.includes('ruleset.yaml'), held);
}
