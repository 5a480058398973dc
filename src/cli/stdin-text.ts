import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { FolderSource } from '../documents/folder-source.ts';
import { type Held, overlaid } from '../documents/overlaid-targets.ts';
import { shownPath } from '../documents/shown-path.ts';
import { findTargets, type Targets } from '../documents/targets.ts';
import { steckbriefeIn } from '../documents/walk.ts';
import { realPath } from '../store/real-path.ts';
import { FIXING } from '../words/fixing.ts';
import type { Io } from './io.ts';
import { sizeOf } from './options.ts';

/** What stands for the text of standard input among the paths. */
export const STDIN = '-';

/** The nearest folder above a file that is a service, up to where the repository ends; null where there is none. */
function serviceAbove(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const names = readdirSync(folder);
    if (steckbriefeIn([...names, ...(folder === dirname(file) ? [basename(file)] : [])]).length > 0) return folder;
    if (names.includes('.git') || folder === dirname(folder)) return null;
  }
}

/** Targets of the paths given, or the service that a file belongs to, or the file alone; in each of them it says what is held. */
function targetsWith(paths: readonly string[], file: string, held: Held, io: Io): Targets {
  if (paths.length > 0) return overlaid(findTargets(io.cwd, paths), held);
  const folder = serviceAbove(file);
  const none = { services: [], loose: [], ignored: 0, outside: [] };
  if (folder !== null) {
    const source = new FolderSource(folder);
    return overlaid({ ...none, services: [{ source, folder: source.root, path: shownPath(io.cwd, folder) }] }, held);
  }
  const path = shownPath(io.cwd, file);
  const at = basename(file);
  return overlaid(
    { ...none, loose: [{ source: new FolderSource(dirname(file), at), at, path, relative: path, named: true }] },
    held,
  );
}

/**
 * Targets in which the text of standard input stands in place of a file, which need not exist yet. Refuses a name without a
 * folder, and a text that is larger than files may be.
 */
export async function targetsOfStdin(
  paths: readonly string[],
  { stdinFilename: name, maxFileSize }: { readonly stdinFilename?: string; readonly maxFileSize: string },
  io: Io,
): Promise<(given: readonly string[]) => Targets> {
  if (name === undefined) throw new UserError(FIXING['stdin-without-name']);
  const typed = resolve(io.cwd, name);
  const folder = existsSync(dirname(typed)) ? realPath(dirname(typed)) : null;
  if (folder === null) throw new UserError(FIXING['no-stdin-folder'], { path: name });
  const file = join(folder, basename(typed));
  if (existsSync(file) && !statSync(file).isFile()) throw new UserError(FIXING['no-stdin-file'], { path: name });
  const limit = sizeOf(maxFileSize);
  const bytes = await io.input?.(limit);
  if (!bytes) throw new UserError(FIXING['stdin-too-large'], { limit: limit / 1_000_000 });
  const held = new Map([[realPath(file) ?? file, bytes]]);
  const others = paths.filter((path) => path !== STDIN);
  return () => targetsWith(others, file, held, io);
}
