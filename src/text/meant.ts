import { isoDay } from './calendar.ts';
import { confusable } from './confusables.ts';
import { FORMATS } from './formats.ts';
import { nearestLanguageTag } from './language-tag.ts';
import { currentSpdx, spdxMeant, spdxSpelling } from './spdx.ts';

/** Longer texts, and those of several words, are no words that could be written in capitals by mistake. */
const LONGEST = 64;

/** A text without blanks at its ends and with the characters that its look stands for. */
export function tidied(value: string): string {
  const trimmed = value.trim();
  return confusable(trimmed)?.plain ?? trimmed;
}

/** How else a value may be spelt that means the same: blanks, capitals, digits in groups. */
function spellings(value: string): readonly string[] {
  const plain = tidied(value);
  const joined = /^[\d\s]+$/.test(plain) ? plain.replace(/\s+/g, '') : plain;
  const isWord = !/\s/.test(joined) && joined.length <= LONGEST;
  return [value.trim(), plain, joined, ...(isWord ? [joined.toUpperCase(), joined.toLowerCase()] : [])];
}

/** Whether a pattern says what a text must not be: capitals would then only get around it. */
export const forbids = (pattern: string): boolean => /\(\?<?!/.test(pattern);

/** The only spelling of a value that fits; empty where none does, or several do. `letters`: capitals are a matter of spelling, too. */
export function respelt(value: string, fits: (spelling: string) => boolean, letters = true): string {
  if (fits(value)) return '';
  for (const spelling of spellings(value).slice(0, 3)) if (spelling !== value && fits(spelling)) return spelling;
  if (!letters) return '';
  const right = new Set(spellings(value).filter((spelling) => spelling !== value && fits(spelling)));
  return right.size === 1 ? [...right][0]! : '';
}

const UNITS: Readonly<Record<string, string>> = { tag: 'D', monat: 'M', jahr: 'Y', woche: 'W' };

/** `10 Jahre` as P10Y. */
function duration(value: string): string {
  const [, number = '', unit = ''] = /^(\d{1,4}) (tag|woche|monat|jahr)(?:e|en|n)?$/i.exec(value) ?? [];
  return number === '' ? value.toUpperCase() : `P${Number(number)}${UNITS[unit.toLowerCase()]!}`;
}

/** What a value of a form is written as, where it is written otherwise; what comes out is judged before it is believed. */
const OTHERWISE: Readonly<Record<string, (value: string) => string>> = {
  url: (value) => value.replace(/\\/g, '/'),
  'https-url': (value) => value.replace(/\\/g, '/'),
  email: (value) => value.replace(/^mailto:/i, ''),
  date: isoDay,
  'date-time': (value) => value.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T'),
  duration,
  uuid: (value) => value.replace(/^urn:uuid:/i, '').replace(/^\{(.*)\}$/, '$1'),
  semver: (value) => value.replace(/^v(?=\d)/i, ''),
  language: nearestLanguageTag,
  urn: (value) => value,
  iban: (value) => value.toUpperCase(),
  spdx: spdxMeant,
  'spdx-spelling': (value) => currentSpdx(spdxSpelling(value)),
};

/** What a value of a well-known form is certainly meant as; empty where nobody can know. */
export function meantAs(format: string, value: string): string {
  const complaint = FORMATS[format];
  const plain = tidied(value);
  const right = [value.trim(), plain, OTHERWISE[format]?.(plain) ?? ''].find(
    (one) => one !== '' && one !== value && complaint?.(one) === null,
  );
  return right ?? '';
}

/** Codes of FORMATS that may come with what is meant. */
export const FIXABLE_FORMS: readonly string[] = [
  ...['not-date', 'not-date-time', 'not-url', 'not-uri', 'not-email', 'not-duration', 'not-uuid'],
  ...['not-semver', 'not-language', 'not-urn', 'not-iban', 'not-spdx', 'spdx-spelling', 'spdx-deprecated'],
];
