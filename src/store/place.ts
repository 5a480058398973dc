import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { STORE } from '../words/store.ts';
import { makeFolder, missingFolders } from './make-folder.ts';

const PREFIX = '.neu-';
/** Older ones belong to a run that was killed. */
const STALE_MS = 3_600_000;

/** Refuses a folder of the store that is a link: what is put there would lie elsewhere. */
function demandNoLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UserError(STORE['file-link'], { path: folder });
}

function removeStale(store: string): void {
  for (const name of readdirSync(store).filter((one) => one.startsWith(PREFIX))) {
    const path = join(store, name);
    if (Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Takes away folders that are empty, innermost first, and stops at the first that is not. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** Folders of this process that are not in their place yet, with what was made on the way to them. */
const unfinished = new Map<string, readonly string[]>();

/** Takes away what this process has begun to place, for whoever ends it before it is done. */
export function dropUnfinished(): void {
  for (const [aside, made] of unfinished) {
    rmSync(aside, { recursive: true, force: true });
    removeEmpty(made);
  }
  unfinished.clear();
}

/**
 * Has `fill` write into a new folder beside its later place and moves it there when it is whole; a failure leaves
 * nothing behind. `fill` returns, for each folder to keep, its place below the store.
 */
export async function placeFolder<T>(
  store: string,
  fill: (aside: string) => Promise<{ moves: readonly { from: string; to: string }[]; result: T }>,
): Promise<T> {
  const made = missingFolders(store);
  const aside = join(store, `${PREFIX}${randomBytes(6).toString('hex')}`);
  const moved: string[] = [];
  let done = false;
  try {
    // `.vorgaben` lies in a service, which anybody may have made.
    for (const folder of [store, ...(basename(dirname(store)) === '.vorgaben' ? [dirname(store)] : [])])
      demandNoLink(folder);
    unfinished.set(aside, made);
    makeFolder(aside);
    removeStale(store);
    const { moves, result } = await fill(aside);
    for (const { from, to } of moves) {
      const target = join(store, to);
      demandNoLink(dirname(target));
      made.push(...missingFolders(dirname(target)));
      makeFolder(dirname(target));
      renameSync(from, target);
      moved.push(target);
    }
    done = true;
    return result;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    // EACCES, ENOSPC and the like; ERR_… of Node are faults of ours.
    if (error instanceof UserError || reason === undefined || !/^E[A-Z]+$/.test(reason)) throw error;
    throw new UserError(STORE['not-writable'], { path: store, reason });
  } finally {
    unfinished.delete(aside);
    if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
    if (!done) {
      for (const target of moved) rmSync(target, { recursive: true, force: true });
      removeEmpty(made);
    }
  }
}

/** Removes a folder of the store, and those above it that it leaves empty; the store itself stays. */
export function displace(store: string, to: string): void {
  rmSync(join(store, to), { recursive: true, force: true });
  removeEmpty([dirname(join(store, to))].filter((folder) => folder !== store));
}
