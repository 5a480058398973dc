import type { Text } from '../base/nouns.ts';
import { type Complaint, dateComplaint, isoDay, shift } from './calendar.ts';
import { compareVersions, isVersion } from './versions.ts';

export const OPERATORS = ['<', '<=', '=', '!=', '>=', '>'] as const;
export type Operator = (typeof OPERATORS)[number];
export const READINGS = ['number', 'date', 'version', 'text'] as const;
export type Reading = (typeof READINGS)[number];

/** Codes for a left side that lies below or above what is required. */
const CODES: Readonly<Record<Reading, readonly [below: string, above: string]>> = {
  date: ['too-early', 'too-late'],
  number: ['too-small', 'too-large'],
  version: ['too-old', 'too-new'],
  text: ['too-small', 'too-large'],
};

const HOLDS: Readonly<Record<Operator, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

/** The day of a date or of a dateTime; XML allows a time zone after either. */
const dayOf = (text: string) => /^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? text;

/** A text made ready for the comparison, or what makes it unfit. */
export function operand(text: string, as: Reading): string | Complaint {
  const value = as === 'text' ? text : text.trim();
  if (as === 'number' && !/^[+-]?\d+(?:\.\d+)?$/.test(value)) return { code: 'not-number', args: { value } };
  if (as === 'version' && !isVersion(value)) return { code: 'not-version', args: { value } };
  return as === 'date' ? (dateComplaint(dayOf(value)) ?? dayOf(value)) : value;
}

/** How a text is written that is no operand as it stands: a day of the calendar, a decimal point; empty where nobody knows. */
export function operandMeant(text: string, as: Reading): string {
  const meant =
    as === 'date' ? isoDay(text) : as === 'number' ? text.trim().replace(/^(-?\d+),(\d{1,2})$/, '$1.$2') : '';
  return meant !== '' && typeof operand(meant, as) === 'string' ? meant : '';
}

export function moved(day: string, offset: string | undefined): string {
  return offset === undefined ? day : shift(day, offset);
}

function byOrder<T>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The code of what is wrong between two operands, null where the relation holds. */
export function violation(left: string, operator: Operator, right: string, as: Reading): string | null {
  const order =
    as === 'version'
      ? compareVersions(left, right)
      : as === 'number'
        ? byOrder(Number(left), Number(right))
        : byOrder(left, right);
  if (HOLDS[operator](order)) return null;
  if (operator === '=') return 'differs';
  return operator === '!=' ? 'same' : CODES[as][operator.startsWith('>') ? 0 : 1];
}

export const COMPARISON_MESSAGES: Readonly<Record<string, Text>> = {
  differs: {
    de: '„{left:date}“ stimmt nicht mit „{right:date}“ überein.',
    en: "'{left:date}' does not agree with '{right:date}'.",
  },
  same: {
    de: '„{left:date}“ darf nicht gleich „{right:date}“ sein.',
    en: "'{left:date}' must not be the same as '{right:date}'.",
  },
  'too-early': {
    de: 'Der {left:date} liegt zu früh; verlangt ist ein Tag {exclusive?nach dem}{inclusive?ab dem} {right:date}{today? (für diesen Tag gilt die Prüfung)}.',
    en: '{left:date} is too early; required is a day {exclusive?after}{inclusive?on or after} {right:date}{today? (the day the check holds for)}.',
  },
  'too-late': {
    de: 'Der {left:date} liegt zu spät; verlangt ist ein Tag {exclusive?vor dem}{inclusive?bis zum} {right:date}{today? (für diesen Tag gilt die Prüfung)}.',
    en: '{left:date} is too late; required is a day {exclusive?before}{inclusive?on or before} {right:date}{today? (the day the check holds for)}.',
  },
  'too-small': {
    de: 'Der Wert {left} ist zu klein; verlangt: {exclusive?mehr als}{inclusive?mindestens} {right}.',
    en: 'The value {left} is too small; required: {exclusive?more than}{inclusive?at least} {right}.',
  },
  'too-large': {
    de: 'Der Wert {left} ist zu groß; verlangt: {exclusive?weniger als}{inclusive?höchstens} {right}.',
    en: 'The value {left} is too large; required: {exclusive?less than}{inclusive?at most} {right}.',
  },
  'too-old': {
    de: 'Die Version {left} ist zu alt; verlangt: {exclusive?neuer als}{inclusive?mindestens} {right}.',
    en: 'Version {left} is too old; required: {exclusive?newer than}{inclusive?at least} {right}.',
  },
  'too-new': {
    de: 'Die Version {left} ist zu neu; verlangt: {exclusive?älter als}{inclusive?höchstens} {right}.',
    en: 'Version {left} is too new; required: {exclusive?older than}{inclusive?at most} {right}.',
  },
};
