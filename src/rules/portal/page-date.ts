import { dateComplaint, shift } from '../../text/calendar.ts';
import { defineCheck } from '../define-check.ts';
import { headOf } from './page.ts';
import { chosen, WHICH_MESSAGES, WHICH_PARAMS, type WhichPages } from './which-pages.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const DAY = new RegExp(
  `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})\\.\\s?(?:(\\d{1,2})\\.|(${MONTHS.join('|')}))\\s?(\\d{4})\\b`,
  'giu',
);
/** How far behind its word a date may stand. */
const REACH = 120;

/** Days a text names, as YYYY-MM-DD. */
function days(text: string): string[] {
  return [...text.matchAll(DAY)].flatMap(([, year, month, day, d, m, name, y]) => {
    const number = name ? MONTHS.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1 : Number(m ?? month);
    const iso = `${y ?? year}-${String(number).padStart(2, '0')}-${String(d ?? day).padStart(2, '0')}`;
    return dateComplaint(iso) ? [] : [iso];
  });
}

/** A page names the day it was last looked at, and that day is not long ago. */
export const pageDate = defineCheck<WhichPages & { near: string; maxAge: string }>({
  name: 'page-date',
  summary: {
    de: 'Eine Seite nennt nach bestimmten Wörtern einen Tag, der nicht zu lange zurückliegt.',
    en: 'A page names, after certain words, a day that is not too long ago.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['pages', 'near', 'maxAge'],
    properties: {
      ...WHICH_PARAMS,
      near: {
        type: 'string',
        format: 'regex',
        minLength: 1,
        description: {
          de: 'Regulärer Ausdruck für die Wörter vor dem Datum',
          en: 'Regular expression for the words before the date',
        },
      },
      maxAge: {
        type: 'string',
        pattern: '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+D)?$',
        description: { de: 'Dauer nach ISO 8601, z. B. P12M', en: 'ISO duration, e.g. P12M' },
      },
    },
  },
  messages: {
    'no-date': {
      de: 'Die Seite nennt nicht den Tag, an dem sie erstellt oder zuletzt überprüft wurde. Ergänzen Sie zum Beispiel: „Diese Erklärung wurde zuletzt am {today:date} überprüft.“',
      en: "The page does not name the day it was made or last reviewed. Add for example: 'This statement was last reviewed on {today:date}.'",
    },
    'too-old': {
      de: 'Laut der Seite wurde sie zuletzt am {value:date} überprüft; nötig ist ein Tag ab dem {limit:date}.',
      en: 'According to the page it was last reviewed on {value:date}; a day from {limit:date} on is needed.',
    },
    'in-future': {
      de: 'Die Seite nennt den {value:date} als Tag der Überprüfung; er liegt nach dem {today:date}, für den die Prüfung gilt.',
      en: 'The page names {value:date} as day of its review; that is after {today:date}, the day the check holds for.',
    },
    ...WHICH_MESSAGES,
  },
  subject: 'document',
  *run({ document }, { near, maxAge, ...which }, context) {
    const page = chosen(document, which, context);
    if ('gap' in page) {
      yield page;
      return;
    }
    const { text } = page;
    const { pointer } = headOf(page);
    const today = context.asOf;
    const found = [...text.matchAll(new RegExp(near, 'giu'))]
      .flatMap((match) => days(text.slice(match.index, match.index + match[0].length + REACH)))
      .sort();
    const value = found.at(-1);
    const limit = shift(today, `-${maxAge}`);
    if (value === undefined) yield { document, pointer, code: 'no-date', args: { today } };
    else if (value > today) yield { document, pointer, code: 'in-future', args: { value, today } };
    else if (value < limit) yield { document, pointer, code: 'too-old', args: { value, limit } };
  },
});
