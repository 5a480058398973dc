import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { UserError } from '../base/errors.ts';
import { shownPath } from '../documents/shown-path.ts';
import { openFolder } from '../rulesets/find.ts';
import { slashed } from '../store/real-path.ts';
import { compareVersions } from '../text/versions.ts';
import { NEW_WORDS as WORDS } from '../words/new-rulesets.ts';
import type { Io } from './io.ts';

const holds = (folder: string): boolean => existsSync(join(folder, 'ruleset.yaml'));
/** Folders looked into around one that holds no ruleset; more nobody meant. */
const MOST = 200;
const SHOWN = 3;

function foldersIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.') && one.name !== 'node_modules')
    .slice(0, MOST)
    .map(({ name }) => join(folder, name));
}

const holdsEdition = (folder: string): boolean => foldersIn(folder).some(holds);

/** Rulesets below a folder or beside it, also one folder up, those first whose path is most like the one asked for. */
function near(folder: string): string[] {
  const around = [folder, dirname(folder), dirname(dirname(folder))].flatMap(foldersIn);
  const found = [...new Set([...around, ...around.flatMap(foldersIn)])].filter(holds);
  const newestFirst = found.sort((a, b) => compareVersions(basename(b), basename(a)));
  return newestFirst.sort((a, b) => distance(a, folder) - distance(b, folder));
}

/**
 * Opens the ruleset whose folder a command of authors was given; where there is none, says what lies near and how the
 * call would read. `command` is the command behind `vorgaben ruleset`.
 */
export function openNamed(given: string, command: string, io: Io): ReturnType<typeof openFolder> {
  const folder = resolve(io.cwd, given);
  if (holds(folder) || statSync(folder, { throwIfNoEntry: false })?.isFile()) return openFolder(folder);
  const shown = near(folder).map((one) => slashed(shownPath(io.cwd, one)));
  const [first = ''] = shown;
  const version = basename(folder);
  const edition =
    first !== '' && !existsSync(folder) && holdsEdition(dirname(folder)) && /^\d+\.\d+\.\d+/.test(version);
  const args = { path: given, near: shown.slice(0, SHOWN), first, command, version };
  throw new UserError(WORDS['no-ruleset'], { ...args, edition, none: first === '' });
}
