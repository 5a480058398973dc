import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../base/errors.ts';
import { STECKBRIEF_NAMES } from './kinds/steckbrief.ts';

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.vorgaben']);
/** Says what a check uses; it is no part of what is checked. */
const LOCK = 'vorgaben.lock';

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
  return STECKBRIEF_NAMES.flatMap((known) => names.filter((name) => name.toLowerCase() === known));
}

/** Entries of a folder; one that cannot be read would leave files unchecked, so the run is refused. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError(
      {
        de: 'Der Ordner „{folder}“ lässt sich nicht lesen ({reason}).',
        en: "The folder '{folder}' cannot be read ({reason}).",
      },
      { folder, reason },
    );
  }
}

/** All files of a folder. Links to folders are not followed, links to files only inside the folder; nested services are left out. */
export function walk(folder: string): Walked {
  const root = realpathSync(folder);
  const files: string[] = [];
  const services: string[] = [];
  const enter = (below: string): void => {
    const here = entriesOf(join(root, below));
    if (below !== '' && steckbriefeIn(here.map((entry) => entry.name)).length > 0) {
      services.push(slashed(below));
      return;
    }
    for (const entry of here) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) enter(path);
      } else if (entry.name === LOCK) continue;
      else if (entry.isFile()) files.push(slashed(path));
      else if (entry.isSymbolicLink()) {
        const target = realPath(join(root, path));
        if (target !== null && inside(root, target) && statSync(target).isFile()) files.push(slashed(path));
      }
    }
  };
  enter('');
  return { files: files.sort(), services: services.sort() };
}
