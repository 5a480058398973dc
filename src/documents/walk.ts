import type { OutsideCode } from '../words/outside.ts';
import { STECKBRIEF_NAMES } from './kinds/steckbrief.ts';
import type { Entry, EntryKind, Source } from './source.ts';

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.vorgaben']);
/** Says what a check uses; it is no part of what is checked. */
const LOCK = 'vorgaben.lock';
/** Says how people like to run a check; it is no part of what is checked either. */
export const CONFIG_NAME = 'vorgaben.config.yaml';

/** A file or folder that is not looked at. */
export interface Outside {
  readonly path: string;
  readonly why: OutsideCode;
}

export interface Walked {
  /** Regular files, relative with `/`, sorted. */
  readonly files: readonly string[];
  /** Folders below that have a Steckbrief of their own. */
  readonly services: readonly string[];
  /** Whether there is a Steckbrief in the folder itself. */
  readonly isService: boolean;
  /** What was passed by, relative with `/`. */
  readonly outside: readonly Outside[];
}

/** The Steckbriefe directly in a folder, in the order in which we look for them. */
export function steckbriefeIn(names: readonly string[]): string[] {
  return STECKBRIEF_NAMES.flatMap((known) => names.filter((name) => name.toLowerCase() === known));
}

const holdsSteckbrief = (entries: readonly Entry[]): boolean =>
  steckbriefeIn(entries.map(({ name }) => name)).length > 0;

const PASSED_BY: Readonly<Record<Exclude<EntryKind, 'file' | 'file-link' | 'folder'>, OutsideCode>> = {
  'folder-link': 'link-to-folder',
  'link-outside': 'link-outside',
  'link-broken': 'link-broken',
  special: 'special-file',
};

function reasonAgainst({ name, kind }: Entry): OutsideCode | null {
  if (kind === 'folder') return SKIPPED.has(name) ? 'skipped-folder' : null;
  if (name === LOCK) return 'lock';
  if (name === CONFIG_NAME) return 'config';
  return kind === 'file' || kind === 'file-link' ? null : PASSED_BY[kind];
}

/** All files of a source. Links to folders are not followed, links to files only inside it; nested services are left out. */
export function walk(source: Source): Walked {
  const files: string[] = [];
  const services: string[] = [];
  const outside: Outside[] = [];
  const enter = (folder: string, entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const why = reasonAgainst(entry);
      if (why) outside.push({ path, why });
      else if (entry.kind !== 'folder') files.push(path);
      else {
        const below = source.list(path);
        if (holdsSteckbrief(below)) services.push(path);
        else enter(path, below);
      }
    }
  };
  const top = source.list('');
  enter('', top);
  return { files: files.sort(), services: services.sort(), isService: holdsSteckbrief(top), outside };
}
