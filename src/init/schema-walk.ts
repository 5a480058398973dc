import { STECKBRIEF_SCHEMA } from '../schemas/steckbrief.ts';

/** What the Steckbrief schema says of one entry: as much as questions and comments need. */
export interface SteckbriefField {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SteckbriefField>>;
  readonly items?: SteckbriefField;
}

/** The schema as a tree of entries. */
export const STECKBRIEF = STECKBRIEF_SCHEMA as unknown as SteckbriefField;

/** The entry at `kontext.portal`; undefined where the Steckbrief has none. */
export function entryAt(path: string): SteckbriefField | undefined {
  return path.split('.').reduce<SteckbriefField | undefined>((entry, key) => entry?.properties?.[key], STECKBRIEF);
}

/** Paths of all entries that can be set by one value or a list of values. */
export function settablePaths(entry: SteckbriefField = STECKBRIEF, base = ''): string[] {
  return Object.entries(entry.properties ?? {}).flatMap(([key, one]) => {
    const path = base === '' ? key : `${base}.${key}`;
    return one.properties ? settablePaths(one, path) : [path];
  });
}
