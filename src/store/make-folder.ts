import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folders on the way to `path` that do not exist yet, outermost first. */
export function missingFolders(path: string): string[] {
  return existsSync(path) || path === dirname(path) ? [] : [...missingFolders(dirname(path)), path];
}

/** Makes a folder and those above it, one after the other: `recursive` of Node 20 never ends where the system takes none (`/proc`). */
export function makeFolder(path: string): void {
  for (const folder of missingFolders(path))
    try {
      mkdirSync(folder);
    } catch (error) {
      // Somebody else was faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
}
