import type { Code, CodelistReference, Element, ListLookup } from './model.ts';
import { patternOf } from './pattern.ts';
import { praezisierungOf } from './praezisierung.ts';
import { referenceOf } from './read-model.ts';
import { isText, type Ordered, orderedValue } from './values.ts';

/** What data holds in a field, whatever the version of the standard calls it; `any` for a datatype nobody knows. */
type DataType = 'text' | 'code' | 'date' | 'time' | 'datetime' | 'bool' | 'number' | 'integer' | 'file' | 'any';

interface Bound {
  readonly text: string;
  readonly value: Ordered;
}

/** Everything a value of a field is held against; what is not given or cannot be read is null or empty. */
export interface FieldLimits {
  readonly type: DataType;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** A pattern that compiles, not anchored. */
  readonly pattern: string;
  /** A pattern that does not compile. */
  readonly unusable: string;
  readonly min: Bound | null;
  readonly max: Bound | null;
  readonly codes: readonly Code[] | null;
  /** The URN of a code list that is not at hand. */
  readonly missing: string;
}

const TYPES: Readonly<Record<string, DataType>> = {
  text: 'text',
  text_latin: 'text',
  date: 'date',
  time: 'time',
  datetime: 'datetime',
  bool: 'bool',
  num: 'number',
  num_currency: 'number',
  num_int: 'integer',
  file: 'file',
  obj: 'file',
};

function lengthIn(text: string): number | null {
  const length = /^\+?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(length) ? length : null;
}

function boundIn(datatype: string, text: string): Bound | null {
  const value = text === '' ? null : orderedValue(datatype, text);
  return value === null || !Number.isFinite(Number(value)) ? null : { text: text.trim(), value };
}

/** Codes, each once. */
function distinct(codes: Iterable<Code>): Code[] {
  const found = new Map<string, Code>();
  for (const one of codes) if (one.code !== '' && !found.has(one.code)) found.set(one.code, one);
  return [...found.values()];
}

/** Codes that a field lists itself. */
function ownCodes(field: Element): Code[] {
  const values = field.node.one('werte')?.all('wert') ?? [];
  return distinct(values.map((value) => ({ code: value.text('code'), name: value.text('name') })));
}

const nameOf = ({ canonicalVersionUri, canonicalIdentification, version, id }: CodelistReference): string =>
  canonicalVersionUri || [canonicalIdentification, version].filter((part) => part !== '').join('_') || id;

function codesOf(field: Element, lookup: ListLookup | undefined): Pick<FieldLimits, 'codes' | 'missing'> {
  const own = ownCodes(field);
  if (own.length > 0) return { codes: own, missing: '' };
  const reference = referenceOf(field);
  if (!reference) return { codes: null, missing: '' };
  const codes = distinct(lookup?.(reference) ?? []);
  return codes.length > 0 ? { codes, missing: '' } : { codes: null, missing: nameOf(reference) };
}

/** The limits of a field. A field to choose from is limited by its codes alone. */
export function limitsOf(field: Element, lookup?: ListLookup): FieldLimits {
  const none = { minLength: null, maxLength: null, pattern: '', unusable: '', min: null, max: null };
  const datatype = field.code('datentyp');
  if (field.code('feldart') === 'select') return { ...none, type: 'code', ...codesOf(field, lookup) };
  const { minLength, maxLength, minValue, maxValue, pattern } = praezisierungOf(field);
  const type = Object.hasOwn(TYPES, datatype) ? TYPES[datatype]! : 'any';
  const plain = { ...none, type, codes: null, missing: '' };
  if (!isText(field)) return { ...plain, min: boundIn(datatype, minValue), max: boundIn(datatype, maxValue) };
  const usable = pattern === '' || patternOf(pattern).valid;
  return {
    ...plain,
    minLength: lengthIn(minLength),
    maxLength: lengthIn(maxLength),
    ...(usable ? { pattern } : { unusable: pattern }),
  };
}
