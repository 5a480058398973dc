import type { Args } from '../base/nouns.ts';
import { NAMELESS } from './children.ts';
import { type Given, said } from './given.ts';
import { type FieldLimits, limitsOf } from './limits.ts';
import type { Element, ListLookup } from './model.ts';
import type { Patience } from './patience.ts';
import { patternOf } from './pattern.ts';
import { lengthOf, type Ordered, orderedValue } from './values.ts';

/** Something wrong in a payload, at a place of it. */
export interface PayloadProblem {
  readonly pointer: string;
  /** Marks the key instead of the value. */
  readonly key?: true;
  readonly code: string;
  readonly args: Args;
}

/** A code list that is not at hand, so that the code given in the payload could not be judged. */
interface UnknownList {
  readonly list: string;
}

/** Values that were not held against their patterns, because all of them together had made too much work. */
interface Costly {
  readonly costly: true;
}

export type PayloadAnswer = PayloadProblem | UnknownList | Costly;

/** An element as findings name it: „Familienname (F05000000301)“. */
export function fieldArgs({ id, name }: Element): Args {
  return { field: name || id || NAMELESS, id: name === '' ? '' : id };
}

const LISTED = 12;

/** Limits with the codes ready to be looked up. */
interface Known extends FieldLimits {
  readonly lookup: ListLookup | undefined;
  readonly allowed: ReadonlySet<unknown> | null;
}

const known = new WeakMap<Element, Known>();

/** Limits of a field, read once for each place of the schema. */
function limits(field: Element, lookup: ListLookup | undefined): Known {
  const before = known.get(field);
  if (before && before.lookup === lookup) return before;
  const read = limitsOf(field, lookup);
  const now = { ...read, lookup, allowed: read.codes && new Set(read.codes.map(({ code }) => code)) };
  known.set(field, now);
  return now;
}

/** A text of XML as the value it stands for; what it cannot be stays text. */
function typed(type: FieldLimits['type'], text: string): unknown {
  const plain = text.trim();
  if (type === 'bool')
    return plain === 'true' || plain === '1' ? true : plain === 'false' || plain === '0' ? false : text;
  if (type !== 'number' && type !== 'integer') return type === 'text' || type === 'file' ? text : plain;
  const value = orderedValue(type === 'integer' ? 'num_int' : 'num', plain);
  return value === null ? text : value;
}

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && orderedValue('date', value) !== null;
const isIn = (datatype: string) => (value: unknown) =>
  typeof value === 'string' && orderedValue(datatype, value) !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isInteger = (value: unknown): boolean => typeof value === 'bigint' || Number.isInteger(value);

const FITS: Readonly<Record<FieldLimits['type'], (value: unknown) => boolean>> = {
  text: isText,
  code: isText,
  date: isDay,
  time: isIn('time'),
  datetime: isIn('datetime'),
  bool: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' || typeof value === 'bigint',
  integer: isInteger,
  file: (value) => typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value)),
  any: () => true,
};

function* textProblems(
  { minLength, maxLength, pattern }: FieldLimits,
  text: string,
  patience: Patience,
): Generator<[string, Args]> {
  const count = minLength === null && maxLength === null ? 0 : lengthOf(text);
  if (minLength !== null && count < minLength) yield ['too-short', { count, min: minLength }];
  if (maxLength !== null && count > maxLength) yield ['too-long', { count, max: maxLength }];
  if (pattern !== '' && patternOf(pattern).matches(text, patience) === false) yield ['pattern', { pattern }];
}

function* rangeProblems({ min, max }: FieldLimits, value: Ordered | null): Generator<[string, Args]> {
  if (value === null) return;
  if (min && value < min.value) yield ['too-small', { min: min.text }];
  if (max && value > max.value) yield ['too-large', { max: max.text }];
}

function* problems(limits: Known, value: unknown, patience: Patience): Generator<[string, Args]> {
  const { type, codes, allowed } = limits;
  if (!FITS[type](value)) yield [`type-${type}`, {}];
  else if (type === 'text') yield* textProblems(limits, value as string, patience);
  else if (type === 'number' || type === 'integer') yield* rangeProblems(limits, value as Ordered);
  else if (type === 'date' || type === 'time' || type === 'datetime')
    yield* rangeProblems(limits, orderedValue(type, value as string));
  else if (codes && !allowed?.has(value)) {
    const meant = codes.find(({ name }) => name === value)?.code ?? '';
    const shown = codes.slice(0, LISTED).map(({ code }) => code);
    yield ['code', { meant, allowed: shown, more: codes.length - shown.length }];
  }
}

/** What is wrong with the value of a field. */
export function* valueProblems(
  field: Element,
  given: Given,
  lookup: ListLookup | undefined,
  patience: Patience,
): Generator<PayloadAnswer> {
  const { pointer } = given;
  const args = { ...fieldArgs(field), value: said(given) };
  if (given.value === null) {
    yield { pointer, code: 'null', args };
    return;
  }
  const read = limits(field, lookup);
  if (read.missing !== '') yield { list: read.missing };
  const value = given.textual ? typed(read.type, given.value as string) : given.value;
  for (const [code, facts] of problems(read, value, patience)) yield { pointer, code, args: { ...args, ...facts } };
}
