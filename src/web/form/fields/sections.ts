import type { Lang } from '../../../base/nouns.ts';
import { type Field, fieldOf, fieldsOf } from './field.ts';
import { type EntrySchema, STECKBRIEF } from './schema.ts';

/** A page of the form: a part of the Steckbrief, or (`''`) what stands in none. */
export interface Section {
  readonly key: string;
  readonly field: Field;
}

const isPart = (schema: EntrySchema): boolean => schema.type === 'object' || schema.type === 'array';

/** The pages of the form, in the order of the schema; entries that belong to no part come last. */
export function sectionsOf(lang: Lang): readonly Section[] {
  const all = fieldsOf(STECKBRIEF, lang);
  const single = all.filter(({ schema }) => !isPart(schema));
  const loose: EntrySchema = {
    type: 'object',
    properties: Object.fromEntries(single.map(({ key, schema }) => [key, schema])),
  };
  const parts = all.filter(({ schema }) => isPart(schema)).map((field) => ({ key: field.key, field }));
  return [...parts, { key: '', field: fieldOf('', loose, lang) }];
}

/** The page on which an entry stands. */
export const sectionOf = (key: string | number | undefined): string => {
  const schema = typeof key === 'string' ? STECKBRIEF.properties?.[key] : undefined;
  return schema && isPart(schema) ? String(key) : '';
};
