import type { Change } from '../../documents/change.ts';
import type { Document } from '../../documents/document.ts';
import { Lines } from '../../documents/lines.ts';
import { liesBeyond } from '../../text/calendar.ts';
import { type Field, internetDate, isSafeUri, readSecurityTxt, type SecurityTxt } from '../../text/security-txt.ts';
import { defineCheck, type Problem } from '../define-check.ts';

/** What RFC 9116 section 5.3 advises readers to take at most. */
const LARGEST = 32_768;
/** Fields that name ways to go. */
const WAYS = new Set(['contact', 'encryption', 'acknowledgments', 'policy', 'hiring', 'canonical', 'csaf']);

/** Fields of RFC 9116. */
const FIELDS = new Set([...WAYS, 'expires', 'preferred-languages']);

type Line = Omit<Field, 'name'>;

const onLine = (document: Document, { line, length }: Line, code: string, args: Problem['args'] = {}): Problem => ({
  document,
  code,
  args,
  range: { start: { line, column: 1 }, end: { line, column: 1 + length } },
});

/** An e-mail address becomes a way to go by `mailto:`. */
function mailFix({ text }: Document, { line, value, name }: Field): Change | undefined {
  if (name !== 'contact' || !/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(value)) return undefined;
  const at = (new Lines(text).line(line) ?? '').lastIndexOf(value) + 1;
  return at === 0 ? undefined : { range: columnsOf(line, at, at), text: 'mailto:' };
}

/** A known field without the blank behind its colon gets it. */
function colonFix({ line, value }: Line & { readonly value: string }): Change | undefined {
  const [, name] = /^([a-z-]+):(?! )\S/i.exec(value) ?? [];
  const known = name !== undefined && FIELDS.has(name.toLowerCase());
  return known ? { range: columnsOf(line, name.length + 2, name.length + 2), text: ' ' } : undefined;
}

const columnsOf = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

/** The file must say until when it holds, once, and still hold. */
function* expiry(document: Document, fields: readonly Field[], asOf: string): Generator<Problem> {
  const [first, ...more] = fields.filter(({ name }) => name === 'expires');
  if (!first) {
    yield { document, pointer: '', code: 'no-expires', args: {} };
    return;
  }
  for (const one of more) yield onLine(document, one, 'twice', { name: 'Expires', first: first.line });
  const { value } = first;
  const moment = internetDate(value);
  if (moment === null) yield onLine(document, first, 'not-moment', { value });
  else if (!liesBeyond(moment, asOf))
    yield onLine(document, first, 'expired', { value: value.slice(0, 10), today: asOf });
}

function* said(document: Document, { fields, others }: SecurityTxt, asOf: string): Generator<Problem> {
  if (!fields.some(({ name }) => name === 'contact')) yield { document, pointer: '', code: 'no-contact', args: {} };
  yield* expiry(document, fields, asOf);
  const languages = fields.filter(({ name }) => name === 'preferred-languages');
  for (const one of languages.slice(1))
    yield onLine(document, one, 'twice', { name: 'Preferred-Languages', first: languages[0]!.line });
  for (const one of fields)
    if (WAYS.has(one.name) && !isSafeUri(one.value))
      yield { ...onLine(document, one, 'not-uri', { value: one.value }), fix: mailFix(document, one) };
  // A page of another kind saved under this name: one line tells it.
  const strange = fields.length === 0 ? others.slice(0, 1) : others;
  for (const one of strange) yield { ...onLine(document, one, 'no-field', { value: one.value }), fix: colonFix(one) };
}

/** People who find a gap go by this file; one that ran out or names nobody leaves them with nobody to tell. */
export const securityTxt = defineCheck<Record<never, never>>({
  name: 'security-txt',
  summary: {
    de: 'Die Datei security.txt ist nach RFC 9116 geschrieben, nennt einen Kontakt und ist am Prüftag nicht abgelaufen.',
    en: 'The file security.txt is written by RFC 9116, names a contact and has not expired on the day.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'no-contact': {
      de: 'Die Datei nennt keinen Kontakt. Schreiben Sie eine Zeile wie „Contact: mailto:sicherheit@musterstadt.de“.',
      en: "The file names no contact. Write a line such as 'Contact: mailto:sicherheit@musterstadt.de'.",
    },
    'no-expires': {
      de: 'Die Datei sagt nicht, bis wann sie gilt. Schreiben Sie genau eine Zeile wie „Expires: 2027-06-30T23:59:00Z“.',
      en: "The file does not say until when it is valid. Write exactly one line such as 'Expires: 2027-06-30T23:59:00Z'.",
    },
    twice: {
      de: '„{name}“ steht schon in Zeile {first}; es darf nur einmal vorkommen. Löschen Sie eine der Zeilen.',
      en: "'{name}' already stands on line {first}; it may occur only once. Delete one of the lines.",
    },
    'not-moment': {
      de: 'Hinter „Expires:“ steht „{value}“; verlangt sind Tag und Uhrzeit wie 2027-06-30T23:59:00Z.',
      en: "After 'Expires:' stands '{value}'; day and time are required, such as 2027-06-30T23:59:00Z.",
    },
    expired: {
      de: 'Die Datei gilt nur bis zum {value:date}; sie muss über den {today:date} hinaus gelten. Prüfen Sie die Angaben und tragen Sie einen späteren Tag ein.',
      en: 'The file is valid only until {value:date}; it must be valid beyond {today:date}. Check what it says and enter a later day.',
    },
    'not-uri': {
      de: '„{value}“ ist keine Adresse, die RFC 9116 zulässt; verlangt ist zum Beispiel mailto:…, tel:… oder https://… (nicht http://).',
      en: "'{value}' is no address that RFC 9116 allows; required is for example mailto:…, tel:… or https://… (not http://).",
    },
    'no-field': {
      de: 'Die Zeile „{value}“ ist weder ein Feld wie „Contact: …“ (mit Doppelpunkt und Leerzeichen) noch ein Kommentar mit „#“.',
      en: "The line '{value}' is neither a field such as 'Contact: …' (with colon and space) nor a comment with '#'.",
    },
    'too-long': {
      de: 'Die Datei hat {bytes} Byte; Programme lesen nach RFC 9116 nur die ersten 32.768. Kürzen Sie sie.',
      en: 'The file has {bytes} {bytes|byte|bytes}; by RFC 9116 programs read the first 32,768 only. Shorten it.',
    },
    unreadable: {
      de: 'Die Datei ließ sich nicht lesen; was in ihr steht, bleibt ungeprüft. Speichern Sie sie als Text in UTF-8.',
      en: 'The file could not be read; what it says remains unchecked. Save it as text in UTF-8.',
    },
  },
  subject: 'document',
  fixable: ['not-uri', 'no-field'],
  *run({ document }, _params, { asOf }) {
    const { text, fault } = document;
    if (fault && fault.code !== 'empty') {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const bytes = Buffer.byteLength(text);
    if (bytes > LARGEST) yield { document, pointer: '', code: 'too-long', args: { bytes } };
    else yield* said(document, readSecurityTxt(text), asOf);
  },
});
