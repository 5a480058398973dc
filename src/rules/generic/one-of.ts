import type { Json } from '../../base/nouns.ts';
import { choiceFix } from '../../documents/json-schema/fixes.ts';
import { isXml, valueText } from '../../documents/naming.ts';
import { listed, nearest } from '../../text/nearest.ts';
import { at, defineCheck } from '../define-check.ts';

type Scalar = string | number | boolean;

const word = (value: Scalar) => (typeof value === 'boolean' ? String(value) : value);

/** A closed choice: every other word is a misspelling or a misunderstanding, and the near one is worth naming. */
export const oneOf = defineCheck<{ values: readonly Scalar[]; ignoreCase?: boolean }>({
  name: 'one-of',
  summary: { de: 'Der Wert ist einer von mehreren erlaubten.', en: 'The value is one of several that are allowed.' },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['values'],
    properties: {
      values: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: ['string', 'number', 'boolean'] },
        description: { de: 'Zulässige Werte', en: 'Values allowed' },
      },
      ignoreCase: {
        type: 'boolean',
        description: {
          de: 'true: Groß- und Kleinschreibung sind gleich',
          en: 'true: upper and lower case are the same',
        },
      },
    },
  },
  messages: {
    'not-listed': {
      de: '„{value}“ steht nicht zur Wahl; erlaubt: {allowed}{more? und {more} {more|weiterer|weitere}}.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{value}' is not a choice; allowed: {allowed}{more? and {more} more}.{nearest? Probably '{nearest}' is meant.}",
    },
    'needs-quotes': {
      de: 'Der Wert {value} ist hier ein Text; in Anführungszeichen schreiben: "{value}".',
      en: 'The value {value} is a text here; write it in quotation marks: "{value}".',
    },
    'needs-no-quotes': {
      de: 'Der Wert „{value}“ ist hier kein Text; ohne Anführungszeichen schreiben: {value}.',
      en: "The value '{value}' is not a text here; write it without quotation marks: {value}.",
    },
  },
  subject: 'nodes',
  replaceable: ['not-listed'],
  fixable: ['not-listed', 'needs-quotes', 'needs-no-quotes'],
  *run({ nodes }, { values, ignoreCase = false }) {
    const folded = (value: Json) => (ignoreCase && typeof value === 'string' ? value.toLowerCase() : value);
    const exact = new Set<Json>(values.map(folded));
    const texts = new Set(values.map((value) => folded(String(value))));
    for (const node of nodes) {
      const text = folded(valueText(node));
      if (exact.has(folded(node.value)) || (isXml(node) && texts.has(text))) continue;
      const value = valueText(node);
      if (value !== '' && texts.has(text))
        yield {
          ...at(node, typeof node.value === 'string' ? 'needs-no-quotes' : 'needs-quotes', { value }),
          fix: choiceFix(node.value, values),
        };
      else {
        const near = nearest(
          value,
          values.filter((known) => typeof known === 'string'),
        );
        yield {
          ...at(node, 'not-listed', { value, ...listed(values.map(word)), nearest: near }),
          fix: choiceFix(node.value, values),
        };
      }
    }
  },
});
