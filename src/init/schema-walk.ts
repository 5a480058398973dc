import { STECKBRIEF_SCHEMA } from '../schemas/steckbrief.ts';

/** What the Steckbrief schema says of one entry: as much as questions and comments need. */
export interface Entry {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Entry>>;
  readonly items?: Entry;
}

/** The schema as a tree of entries. */
export const STECKBRIEF = STECKBRIEF_SCHEMA as unknown as Entry;

/** The entry at `kontext.portal`; undefined where the Steckbrief has none. */
export function entryAt(path: string): Entry | undefined {
  return path.split('.').reduce<Entry | undefined>((entry, key) => entry?.properties?.[key], STECKBRIEF);
}

/** Paths of all entries that can be set by one value or a list of values. */
export function settablePaths(entry: Entry = STECKBRIEF, base = ''): string[] {
  return Object.entries(entry.properties ?? {}).flatMap(([key, one]) => {
    const path = base === '' ? key : `${base}.${key}`;
    return one.properties ? settablePaths(one, path) : [path];
  });
}
