import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, posix, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { STECKBRIEF_NAMES } from './kinds/steckbrief.ts';
import type { FileAt } from './open.ts';
import { inside, slashed, steckbriefeIn, walk } from './walk.ts';

/** What the paths of a command line come to: service folders, and loose files. */
export interface Targets {
  readonly services: readonly { readonly folder: string; readonly path: string }[];
  readonly loose: readonly (FileAt & { named: boolean })[];
  /** Files in folders that hold services, but in none of them: not looked at, and said so. */
  readonly ignored: number;
}

/** A path as the report names it: relative to where the command runs; outside of it as it was typed. */
export function shownPath(cwd: string, typed: string): string {
  const absolute = resolve(cwd, typed);
  const below = relative(cwd, absolute);
  if (below === '') return '.';
  if (inside(cwd, absolute) && !isAbsolute(below)) return slashed(below);
  return slashed(typed).replace(/(.)\/+$/, '$1');
}

function isSteckbrief(path: string): boolean {
  return (STECKBRIEF_NAMES as readonly string[]).includes(basename(path).toLowerCase());
}

/** Paths given by the user, globs already expanded; refuses what does not exist. */
export function findTargets(cwd: string, paths: readonly string[]): Targets {
  const services = new Map<string, string>();
  const loose = new Map<string, FileAt & { named: boolean }>();
  let ignored = 0;
  for (const typed of paths) {
    const absolute = resolve(cwd, typed);
    const path = shownPath(cwd, typed);
    if (!existsSync(absolute)) {
      throw new UserError({ de: '„{path}“ gibt es nicht.', en: "'{path}' does not exist." }, { path: typed });
    }
    const kind = statSync(absolute);
    if (kind.isDirectory()) ignored += folder(absolute, path, services, loose);
    else if (!kind.isFile()) {
      throw new UserError(
        { de: '„{path}“ ist weder Datei noch Ordner.', en: "'{path}' is neither a file nor a folder." },
        { path: typed },
      );
    } else if (isSteckbrief(absolute)) services.set(realpathSync(dirname(absolute)), posix.dirname(path));
    else loose.set(absolute, { absolute, path, relative: path, named: true });
  }
  return { services: [...services].map(([folder, path]) => ({ folder, path })), loose: [...loose.values()], ignored };
}

/** A folder is a service, or holds services, or its files are loose. Returns how many files were left aside. */
function folder(
  absolute: string,
  path: string,
  services: Map<string, string>,
  loose: Map<string, FileAt & { named: boolean }>,
): number {
  const { files, services: below } = walk(absolute);
  const itself = steckbriefeIn(readdirSync(absolute)).length > 0;
  const shown = (name: string) => (path === '.' ? name : posix.join(path, name));
  if (itself) services.set(realpathSync(absolute), path);
  for (const name of below) {
    const real = realpathSync(join(absolute, name));
    for (const nested of nestedServices(real, shown(name))) services.set(nested.folder, nested.path);
  }
  if (itself) return 0;
  if (below.length > 0) return files.length;
  for (const file of files) {
    const at = join(absolute, file);
    if (!loose.has(at)) loose.set(at, { absolute: at, path: shown(file), relative: shown(file), named: false });
  }
  return 0;
}

/** A service and the services inside it. */
function nestedServices(folder: string, path: string): { folder: string; path: string }[] {
  return [
    { folder, path },
    ...walk(folder).services.flatMap((name) =>
      nestedServices(realpathSync(join(folder, name)), posix.join(path, name)),
    ),
  ];
}
