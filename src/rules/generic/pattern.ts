import { quoted } from '../../documents/naming.ts';
import { forbids, respelt } from '../../text/meant.ts';
import { at, defineCheck } from '../define-check.ts';
import { asText, setTo } from '../mends.ts';

/** A text has the shape a standard prescribes (whole value, ECMAScript regular expression with the `u` flag). */
export const pattern = defineCheck<{ matches: string; flags?: string }>({
  name: 'pattern',
  summary: {
    de: 'Der ganze Wert passt zu einem regulären Ausdruck.',
    en: 'The whole value matches a regular expression.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['matches'],
    properties: {
      matches: {
        type: 'string',
        format: 'regex',
        minLength: 1,
        description: {
          de: 'Regulärer Ausdruck (ECMAScript); vorgaben bindet ihn an Anfang und Ende',
          en: 'ECMAScript regular expression; anchored at both ends by vorgaben',
        },
      },
      flags: {
        enum: ['i'],
        description: { de: 'i: Groß- und Kleinschreibung sind gleich', en: 'i: upper and lower case are the same' },
      },
    },
  },
  messages: {
    mismatch: { de: '„{value}“ hat nicht die verlangte Form.', en: "'{value}' does not have the required form." },
    'not-text': {
      de: '{value} ist kein Text; der Wert gehört in Anführungszeichen.',
      en: '{value} is not text; put the value in quotation marks.',
    },
  },
  subject: 'nodes',
  needsMessage: true,
  facts: { mismatch: ['length'] },
  replaceable: ['mismatch'],
  fixable: ['mismatch', 'not-text'],
  *run({ nodes }, { matches, flags = '' }) {
    const expression = new RegExp(`^(?:${matches})$`, `u${flags}`);
    const fits = (text: string) => expression.test(text);
    for (const node of nodes) {
      if (typeof node.value !== 'string')
        yield { ...at(node, 'not-text', { value: quoted(node) }), fix: asText(node, fits) };
      else if (!fits(node.value))
        yield {
          ...at(node, 'mismatch', { value: node.value, length: [...node.value].length }),
          fix: setTo(respelt(node.value, fits, !forbids(matches))),
        };
    }
  },
});
