import type { Child } from './children.ts';
import type { FieldLimits } from './limits.ts';
import type { Code, Element } from './model.ts';

/** A piece of JSON Schema. */
export type Schema = Record<string, unknown>;

/** Texts without the line breaks and indents of the file. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What an element is called and what it means. */
export function described(element: Element): Schema {
  const title = oneLine(element.name);
  const description = oneLine(element.text('definition') || element.text('beschreibung'));
  return { ...(title === '' ? {} : { title }), ...(description === '' ? {} : { description }) };
}

/** The codes that a field takes, with their names. */
export function codes(list: readonly Code[]): Schema {
  if (list.length === 0) return {};
  if (list.every(({ name }) => name === '')) return { enum: list.map(({ code }) => code) };
  return { oneOf: list.map(({ code, name }) => ({ const: code, ...(name === '' ? {} : { description: name }) })) };
}

/** What a type of FIM is in JSON Schema. */
export const TYPES: Readonly<Record<FieldLimits['type'], Schema>> = {
  text: { type: 'string' },
  code: { type: 'string' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'time' },
  datetime: { type: 'string', format: 'date-time' },
  bool: { type: 'boolean' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  file: { type: ['string', 'object'] },
  any: {},
};

/** A child that may stand there several times. */
export function listOf({ multiplicity }: Child, items: Schema): Schema {
  const { min, max } = multiplicity!;
  return { type: 'array', items, ...(min > 0 ? { minItems: min } : {}), ...(max < Infinity ? { maxItems: max } : {}) };
}

/** Bounds of dates and times, for which JSON Schema has no word. */
export function comment({ type, min, max }: FieldLimits): Schema {
  if (type === 'number' || type === 'integer') return {};
  const said = [min ? `minValue ${min.text}` : '', max ? `maxValue ${max.text}` : ''].filter((text) => text !== '');
  return said.length > 0 ? { $comment: said.join(', ') } : {};
}
