import { defineCheck } from '../define-check.ts';
import { ATTRIBUTE_MESSAGES } from './bundid-attribute-messages.ts';
import { ATTRIBUTE_LOOKS } from './bundid-attributes.ts';
import { type Look, REQUEST_LOOKS } from './bundid-request.ts';
import { REQUEST_MESSAGES } from './bundid-request-messages.ts';

const LOOKS: Readonly<Record<string, Look>> = { ...REQUEST_LOOKS, ...ATTRIBUTE_LOOKS };

/** What the BundID refuses, under the names its own answers use where they are known. */
export const bundid = defineCheck<{ check: string; catalogue?: string }>({
  name: 'bundid',
  summary: {
    de: 'Ein Punkt, in dem die BundID eine Anfrage (AuthnRequest) annimmt oder abweist.',
    en: 'One point on which the BundID accepts or refuses a request (AuthnRequest).',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['check'],
    properties: {
      check: { enum: Object.keys(LOOKS), description: { de: 'Was angesehen wird', en: 'What is looked at' } },
      catalogue: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Liste der Attribute, für known und deprecated',
          en: 'List of attributes, for known and deprecated',
        },
      },
    },
    if: { properties: { check: { enum: ['known', 'deprecated'] } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
    then: { required: ['catalogue'] },
  },
  messages: { ...REQUEST_MESSAGES, ...ATTRIBUTE_MESSAGES },
  facts: { 'display-name-long': ['value'] },
  subject: 'nodes',
  *run({ nodes }, { check, catalogue = '' }, context) {
    for (const node of nodes) yield* LOOKS[check]!(node, context, catalogue);
  },
});
