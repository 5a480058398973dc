import type { Lang } from '../../../base/nouns.ts';
import { type Label, labelOf } from './label.ts';
import type { EntrySchema } from './schema.ts';

/** How an entry is filled in. */
export type Control =
  | 'fixed'
  | 'text'
  | 'address'
  | 'date'
  | 'file'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'list'
  | 'group';

/** An entry of the Steckbrief as a field of the form. */
export interface Field extends Label {
  readonly key: string;
  readonly control: Control;
  readonly schema: EntrySchema;
}

const CONTROLS: Readonly<Record<string, Control>> = {
  boolean: 'yes-no',
  integer: 'number',
  number: 'number',
  object: 'group',
  array: 'list',
};

function controlOf(key: string, schema: EntrySchema): Control {
  if (schema.const !== undefined) return 'fixed';
  if (schema.enum) return 'choice';
  if (schema.type === 'array' && schema.items?.enum) return 'choices';
  const control = CONTROLS[schema.type ?? ''];
  if (control) return control;
  if (schema.format === 'date') return 'date';
  // Every reference to a file is called so.
  if (key === 'datei') return 'file';
  return /^url$|Urls?$|^email$|^endpunkt$/.test(key) ? 'address' : 'text';
}

const EMPTY_IF = /^(?:Leer, wenn|Empty if) [^.]*\.$/;

/** The field of an entry. */
export function fieldOf(key: string, schema: EntrySchema, lang: Lang): Field {
  const control = controlOf(key, schema);
  const { label, hint } = labelOf(schema.description ?? key, lang);
  // That there are none is said by a choice of its own.
  const isList = control === 'list' || control === 'choices';
  return { key, control, schema, label, hint: isList ? hint.replace(EMPTY_IF, '') : hint };
}

/** The fields of a group, in the order of the schema; what serves editors only is none. Twins are told apart by their keys. */
export function fieldsOf(schema: EntrySchema, lang: Lang): readonly Field[] {
  const fields = Object.entries(schema.properties ?? {})
    .filter(([key]) => !key.startsWith('$'))
    .map(([key, one]) => fieldOf(key, one, lang));
  const isTwin = (field: Field) => fields.some((one) => one !== field && one.label === field.label);
  return fields.map((field) => (isTwin(field) ? { ...field, label: `${field.label} (${field.key})` } : field));
}
