import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { STECKBRIEF_NAMES } from './kinds.ts';

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.vorgaben']);

export interface Walked {
  /** Regular files, relative with `/`, sorted. */
  readonly files: readonly string[];
  /** Folders below that have a Steckbrief of their own. */
  readonly services: readonly string[];
}

/** Relative path with `/`, whatever the system writes. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** Whether `path` is `folder` or lies in it; both must be real paths. */
export function inside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below === '' || (!isAbsolute(below) && below !== '..' && !below.startsWith(`..${sep}`));
}

/** The real path a link leads to, null where it leads nowhere. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** The Steckbriefe directly in a folder, in the order in which we look for them. */
export function steckbriefeIn(names: readonly string[]): string[] {
  return STECKBRIEF_NAMES.filter((name) => names.includes(name));
}

/** All files of a folder. Links to folders are not followed, links to files only inside the folder; nested services are left out. */
export function walk(folder: string): Walked {
  const root = realpathSync(folder);
  const files: string[] = [];
  const services: string[] = [];
  const enter = (below: string): void => {
    const here = readdirSync(join(root, below), { withFileTypes: true });
    if (below !== '' && steckbriefeIn(here.map((entry) => entry.name)).length > 0) {
      services.push(slashed(below));
      return;
    }
    for (const entry of here) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) enter(path);
      } else if (entry.isFile()) files.push(slashed(path));
      else if (entry.isSymbolicLink()) {
        const target = realPath(join(root, path));
        if (target !== null && inside(root, target) && statSync(target).isFile()) files.push(slashed(path));
      }
    }
  };
  enter('');
  return { files: files.sort(), services: services.sort() };
}
