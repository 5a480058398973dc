import { STECKBRIEF_SCHEMA } from '../../../schemas/steckbrief.ts';
import type { Path } from '../text/values.ts';

/** What the Steckbrief schema says of one entry: as much as a form needs. */
export interface EntrySchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, EntrySchema>>;
  readonly items?: EntrySchema;
  readonly required?: readonly string[];
}

export const STECKBRIEF: EntrySchema = STECKBRIEF_SCHEMA;

/** What a member or an entry is, by its schema; undefined where the schema knows none. */
export const below = (schema: EntrySchema | undefined, key: string | number): EntrySchema | undefined =>
  typeof key === 'number'
    ? schema?.items
    : schema?.properties && Object.hasOwn(schema.properties, key)
      ? schema.properties[key]
      : undefined;

/** The schema of a place. */
export const schemaAt = (path: Path): EntrySchema | undefined =>
  path.reduce<EntrySchema | undefined>(below, STECKBRIEF);

/** Members of a group in the order of the schema: the order in which new ones are written. */
export const orderAt = (path: Path): readonly string[] => Object.keys(schemaAt(path)?.properties ?? {});

/** A place as rules and forms name it, whatever the entry's number: `leistungen[].leika`. */
export const patternOf = (path: Path): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[]`;
    return name === '' ? key : `${name}.${key}`;
  }, '');
