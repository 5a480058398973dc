import { placeArgs } from '../../documents/naming.ts';
import { at, defineCheck } from '../define-check.ts';

/** A number of things, zero among them, is asked of the parent that is there. */
export const count = defineCheck<{ of: string; min?: number; max?: number }>({
  name: 'count',
  summary: {
    de: 'Unter jeder gewählten Stelle steht eine Anzahl von Angaben innerhalb der Grenzen.',
    en: 'Each selected place has a number of parts within the limits.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: {
      of: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Was gezählt wird: JSONPath mit der gewählten Stelle als $, oder XPath von ihr aus',
          en: 'What is counted: JSONPath with the selected place as $, or XPath relative to it',
        },
      },
      min: { type: 'integer', minimum: 0, description: { de: 'Wenigstens so viele', en: 'At least so many' } },
      max: { type: 'integer', minimum: 0, description: { de: 'Höchstens so viele', en: 'At most so many' } },
    },
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
  },
  messages: {
    'too-few': {
      de: 'Die Zahl der Angaben{entry? im {entry}. Eintrag}{parent? unter „{parent}“} ist {count}; verlangt: mindestens {min}.',
      en: "The number of parts{entry? in entry {entry}}{parent? under '{parent}'} is {count}; required: at least {min}.",
    },
    'too-many': {
      de: 'Die Zahl der Angaben{entry? im {entry}. Eintrag}{parent? unter „{parent}“} ist {count}; erlaubt: höchstens {max}.',
      en: "The number of parts{entry? in entry {entry}}{parent? under '{parent}'} is {count}; allowed: at most {max}.",
    },
  },
  subject: 'nodes',
  *run({ nodes }, { of, min = 0, max = Number.POSITIVE_INFINITY }) {
    for (const node of nodes) {
      const found = node.find(of);
      const args = { count: found.length, ...placeArgs(node) };
      if (found.length < min) yield at(node, 'too-few', { ...args, min }, { part: 'key' });
      if (found.length > max) yield at(found[max]!, 'too-many', { ...args, max });
    }
  },
});
