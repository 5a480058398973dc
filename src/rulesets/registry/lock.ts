import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { steckbriefeIn } from '../../documents/walk.ts';
import { realPath, slashed } from '../../store/real-path.ts';
import { mustRead } from '../../store/regular-file.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import type { LockContent } from './lock-content.ts';
import { readFormatted } from './yaml-file.ts';

const LOCK_NAME = 'vorgaben.lock';

/** A lock and where it lies, or where it would. */
export interface Lock {
  readonly path: string;
  readonly shown: string;
  readonly exists: boolean;
  /** It lies in the folder of a service: then it is that service's own word and vouches for nothing. */
  readonly ofService: boolean;
  readonly content: LockContent;
}

const EMPTY: LockContent = { formatVersion: '1' };
/** A lock of a large landscape has some hundred lines. */
export const MOST_BYTES = 1_000_000;

/**
 * Where the lock of a run lies: in the folder it runs in, else in the nearest one above it that still belongs to the
 * same repository. Without a repository only the folder itself counts: what lies further up may be anybody's.
 */
function placeOf(cwd: string): string {
  const seen: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    seen.push(folder);
    if (existsSync(join(folder, '.git'))) break;
    if (folder === dirname(folder)) return join(cwd, LOCK_NAME);
  }
  return join(
    seen.find((folder) => lstatSync(join(folder, LOCK_NAME), { throwIfNoEntry: false }) !== undefined) ?? cwd,
    LOCK_NAME,
  );
}

function holdsSteckbrief(folder: string): boolean {
  try {
    return steckbriefeIn(readdirSync(folder)).length > 0;
  } catch {
    return false;
  }
}

/** Whether a folder is that of a service or lies in one, however far up and through whatever links. */
function inService(folder: string): boolean {
  for (let at = realPath(folder) ?? folder, below = ''; at !== below; below = at, at = dirname(at))
    if (holdsSteckbrief(at)) return true;
  return false;
}

/** The lock of a run; an empty one where there is none. */
export function findLock(cwd: string): Lock {
  const path = placeOf(cwd);
  const shown = slashed(relative(cwd, path));
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { path, shown, exists: false, ofService: false, content: EMPTY };
  if (there.size > MOST_BYTES) throw new UserError(PUBLISH['lock-too-large'], { path: shown });
  const content = readFormatted<LockContent>(mustRead(path, shown, MOST_BYTES), {
    shown,
    name: 'vorgaben.lock.yaml',
    schema: 'lock',
    newer: (format) => new UserError(PUBLISH['newer-lock'], { path: shown, format }),
  });
  return { path, shown, exists: true, ofService: inService(dirname(path)), content };
}
