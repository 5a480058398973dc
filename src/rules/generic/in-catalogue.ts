import type { Level } from '../../base/nouns.ts';
import type { Node } from '../../documents/document.ts';
import { valueText } from '../../documents/naming.ts';
import { shift } from '../../text/calendar.ts';
import { respelt } from '../../text/meant.ts';
import { at, defineCheck, isEmpty } from '../define-check.ts';
import { asText, setTo } from '../mends.ts';

interface Params {
  readonly catalogue: string;
  readonly join?: readonly string[];
  readonly stale?: { readonly after: string; readonly level: Level };
}

/** Keys come from lists that others keep; the list is dated, so the finding says of which day it speaks. */
export const inCatalogue = defineCheck<Params>({
  name: 'in-catalogue',
  summary: {
    de: 'Der Wert ist ein Schlüssel aus einem Katalog des Regelwerks.',
    en: 'The value is a key of a catalogue of the ruleset.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['catalogue'],
    properties: {
      catalogue: {
        type: 'string',
        minLength: 1,
        description: { de: 'Name eines Katalogs des Regelwerks', en: 'Name of a catalogue of the ruleset' },
      },
      join: {
        type: 'array',
        minItems: 2,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Teile der gewählten Stelle, deren Werte, mit Leerzeichen verbunden, der Schlüssel sind; eine Stelle, der einer fehlt, bleibt außen vor',
          en: 'Parts of the selected place whose values, joined by a blank, are the key; a place without one of them is left out',
        },
      },
      stale: {
        type: 'object',
        additionalProperties: false,
        required: ['after', 'level'],
        description: {
          de: 'Eine alte Liste belegt wenig: Ein Schlüssel, der darin fehlt, ist ein Befund einer kleineren Stufe',
          en: 'An old list proves little: a key missing from it is a finding of a lesser level',
        },
        properties: {
          after: {
            type: 'string',
            pattern: '^P(?=\\d)(?:\\d{1,4}Y)?(?:\\d{1,5}M)?(?:\\d{1,6}D)?$',
            description: {
              de: 'Alter der Liste am Tag der Prüfung, ab dem sie alt ist (ISO 8601, etwa P1Y)',
              en: 'Age of the list on the day of the check from which on it is old (ISO 8601, such as P1Y)',
            },
          },
          level: {
            enum: ['SOLL', 'KANN'],
            description: {
              de: 'Stufe eines Schlüssels, den eine alte Liste nicht hat',
              en: 'Level of a key that an old list lacks',
            },
          },
        },
      },
    },
  },
  messages: {
    'not-listed': {
      de: '„{value}“ steht nicht in der Liste „{title}“ (Stand {date:date}).',
      en: "'{value}' is not in the list '{title}' (as of {date:date}).",
    },
    'needs-quotes': {
      de: 'Der Schlüssel {value} ist nicht als Text geschrieben; in Anführungszeichen setzen, mit allen führenden Nullen.',
      en: 'The key {value} is not written as text; put it in quotation marks, with all leading zeros.',
    },
    incomplete: {
      de: 'Eine der Angaben, die zusammengehören, fehlt.',
      en: 'One of the values that belong together is missing.',
    },
    'not-text': { de: 'Hier ist ein einzelner Schlüssel verlangt.', en: 'A single key is required here.' },
  },
  subject: 'nodes',
  replaceable: ['not-listed'],
  fixable: ['needs-quotes', 'not-listed'],
  *run({ nodes }, params, context) {
    const catalogue = context.catalogue(params.catalogue);
    const { title, date } = catalogue;
    const { stale } = params;
    const lesser = stale && shift(date, stale.after) <= context.asOf ? { level: stale.level } : {};
    const missing = (node: Node, value: string) => ({
      ...at(node, 'not-listed', { value, title, date }),
      ...lesser,
      fix: params.join ? undefined : setTo(respelt(value, (text) => catalogue.has(text))),
    });
    for (const node of nodes) {
      if (params.join) {
        const parts = params.join.map((child) => node.child(child));
        const value = parts.map((part) => (part ? valueText(part).trim() : '')).join(' ');
        if (parts.some((part) => !part || isEmpty(part.value)))
          yield { gap: 'not-applicable', document: node.document, code: 'incomplete' };
        else if (!catalogue.has(value)) yield missing(parts[0]!, value);
        continue;
      }
      const value = valueText(node);
      if (typeof node.value === 'string') {
        if (!catalogue.has(value.trim())) yield missing(node, value);
      } else
        yield typeof node.value === 'object'
          ? at(node, 'not-text')
          : { ...at(node, 'needs-quotes', { value }), fix: asText(node, (text) => catalogue.has(text)) };
    }
  },
});
