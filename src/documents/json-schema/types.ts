import type { Args } from '../../base/nouns.ts';
import { nameOf, segments } from '../naming.ts';
import { listFix, numberFix, truthFix } from './fixes.ts';
import type { Facts, Root, Spot } from './spot.ts';

/** Keys that may begin with a zero, and how many digits they have; the names are the Steckbrief's. */
const DIGITS: Readonly<Record<string, number>> = { ags: 8, ars: 12, plz: 5 };

/** Texts that would be right without their quotation marks. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  integer: /^-?(?:0|[1-9]\d*)$/,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

/** A scalar as the file has it: YAML reads 05314000 as a number and 1.10 as 1.1. */
function source({ root, error, value }: Spot): string {
  const place = segments(error.instancePath).reduce<Omit<Root, 'pointer'> | undefined>(
    (here, name) => here?.child?.(name),
    root,
  );
  return place?.source ?? String(value);
}

/** A text without its quotation marks is the commonest slip in a Steckbrief, and the one that loses zeros. */
function unquoted(spot: Spot): Facts {
  const { pointer, value, called } = spot;
  const written = source(spot);
  const digits = DIGITS[nameOf(pointer).name.toLowerCase()];
  const padded = digits === String(value).length + 1 ? `0${value}` : written;
  const lost = typeof value === 'number' && Number.isInteger(value) && (/^0\d+$/.test(written) || padded !== written);
  const code = lost ? 'lost-leading-zero' : 'needs-quotes';
  const quoted = /^0\d+$/.test(written) ? written : padded;
  return { code, args: { ...called, value: lost ? String(value) : written, quoted }, fix: { set: quoted } };
}

/** A value of another type than the schema has in mind. */
export function wrongType(spot: Spot, expected: readonly string[]): Facts {
  const { value, called } = spot;
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return unquoted(spot);
  if (typeof value === 'string' && expected.some((type) => PLAIN[type]?.test(value))) {
    return { code: 'needs-no-quotes', args: { ...called, value }, fix: numberFix(value) };
  }
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const got = {
    gotList: Array.isArray(value),
    gotGroup: typeof value === 'object' && value !== null && !Array.isArray(value),
    gotNothing: value === null,
  };
  const flags: Args = Object.fromEntries(expected.filter((type) => type !== 'null').map((type) => [type, true]));
  const args = { ...called, value: scalar ? String(value) : '', ...got, expected, ...flags };
  return { code: 'wrong-type', args, fix: truthFix(value, expected) ?? listFix(spot, expected) };
}
