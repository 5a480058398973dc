import type { Document } from '../../documents/document.ts';
import { praezisierungOf } from '../../fim/praezisierung.ts';
import { isText } from '../../fim/values.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { modelOf } from '../fim/quality.ts';
import { type Field, type Fields, MOST, unlimitedFields } from './request-fields.ts';

/** Places of one file that are named one by one. */
const LISTED = 100;

/** Text fields that people fill in, of a data schema. */
function inSchema(document: Document): Fields | null {
  const model = modelOf(document);
  if (!model) return null;
  const fields: Field[] = [];
  let texts = 0;
  for (const [field] of model.distinct.values()) {
    if (field?.kind !== 'datenfeld' || field.code('feldart') !== 'input' || !isText(field)) continue;
    texts += 1;
    const { maxLength, pattern } = praezisierungOf(field);
    if (maxLength === '' && pattern === '') fields.push({ pointer: field.node.pointer, name: field.name });
  }
  return { texts, fields, whole: true };
}

function foundIn(document: Document): Fields | null {
  if (document.fault || !document.root) return null;
  return document.rootName ? inSchema(document) : unlimitedFields(document.root.value);
}

/** What a description does not limit, a program has to take: overlong input is where many attacks begin. */
export const inputLimits = defineCheck<Record<never, never>>({
  name: 'input-limits',
  summary: {
    de: 'Jedes Textfeld eines Datenschemas (XDatenfelder) oder einer Anfrage (OpenAPI) hat eine größte Länge oder ein Muster.',
    en: 'Each text field of a data schema (XDatenfelder) or of a request (OpenAPI) has a greatest length or a pattern.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    unlimited: {
      de: 'Das Textfeld „{name}“ hat weder eine größte Länge noch ein Muster. Geben Sie eines davon an (maxLength, pattern).',
      en: "The text field '{name}' has neither a greatest length nor a pattern. Give one of them (maxLength, pattern).",
    },
    more: {
      de: 'Noch {count} weitere {count|Textfeld ist|Textfelder sind} unbegrenzt.',
      en: '{count} further {count|text field is|text fields are} unlimited.',
    },
    'no-texts': {
      de: 'Die Datei beschreibt keine Textfelder für Eingaben.',
      en: 'The file describes no text fields for input.',
    },
    'too-many': {
      de: 'Die Beschreibung hat mehr als {most} {most|Stelle|Stellen}; was danach kommt, blieb ungeprüft.',
      en: 'The description has more than {most} {most|place|places}; what comes after them remained unchecked.',
    },
    unreadable: {
      de: 'Die Datei ließ sich nicht lesen; ob Eingaben begrenzt sind, blieb ungeprüft.',
      en: 'The file could not be read; whether input is limited remained unchecked.',
    },
  },
  subject: 'document',
  replaceable: [],
  *run({ document }): Generator<Problem | Gap> {
    const found = foundIn(document);
    if (!found) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (!found.whole) yield { gap: 'unverified', document, code: 'too-many', args: { most: MOST } };
    else if (found.texts === 0) yield { gap: 'not-applicable', document, code: 'no-texts' };
    const fields = found?.fields ?? [];
    for (const { pointer, name } of fields.slice(0, LISTED))
      yield { document, pointer, code: 'unlimited', args: { name } };
    if (fields.length > LISTED) yield { document, pointer: '', code: 'more', args: { count: fields.length - LISTED } };
  },
});
