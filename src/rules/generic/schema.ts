import { compileSchema, type Validate } from '../../documents/json-schema/compile.ts';
import { FIXABLE_SHAPES } from '../../documents/json-schema/fixes.ts';
import { SCHEMA_MESSAGES } from '../../documents/json-schema/messages.ts';
import { schemaProblems } from '../../documents/json-schema/problems.ts';
import { validators } from '../../generated/validators.js';
import { defineCheck } from '../define-check.ts';

function validator(schema: string | object): Validate | null {
  if (typeof schema !== 'string') return compileSchema(schema);
  return Object.hasOwn(validators, schema) ? validators[schema]! : null;
}

/** Shapes are told once, as a JSON Schema; its errors are retold for people who never heard of one. */
export const schema = defineCheck<{ schema: string | object }>({
  name: 'schema',
  summary: {
    de: 'Die gewählte Stelle hat die Form, die ein JSON Schema beschreibt.',
    en: 'The selected place has the shape a JSON Schema describes.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['schema'],
    properties: {
      schema: {
        type: ['string', 'object'],
        description: {
          de: 'Ein JSON Schema (2020-12) oder der Name von einem, das vorgaben mitbringt; description und title seiner Teile stehen in Befunden',
          en: 'A JSON Schema (2020-12), or the name of one that vorgaben brings along; description and title of its parts appear in findings',
        },
      },
    },
  },
  messages: {
    ...SCHEMA_MESSAGES,
    'no-schema': {
      de: 'Das Schema{name? „{name}“} dieser Vorgabe lässt sich nicht verwenden.',
      en: "The schema{name? '{name}'} of this rule cannot be used.",
    },
  },
  subject: 'nodes',
  facts: {
    pattern: ['entry', 'unnamed', 'unseen'],
    'no-variant': ['entry', 'unnamed', 'unseen'],
    'none-of': ['entry'],
    'none-matching': ['entry', 'value', 'unseen'],
    ambiguous: ['entry', 'unnamed', 'value', 'unseen'],
  },
  fixable: FIXABLE_SHAPES,
  replaceable: ['pattern', 'no-variant', 'none-of', 'none-matching', 'ambiguous', 'not-allowed'],
  *run({ nodes, document }, params) {
    const { schema: given } = params;
    const validate = validator(given);
    if (!validate) {
      yield { gap: 'unverified', document, code: 'no-schema', args: { name: typeof given === 'string' ? given : '' } };
      return;
    }
    for (const node of nodes) {
      if (validate(node.value)) continue;
      for (const problem of schemaProblems(node, validate.errors ?? [])) yield { document, ...problem };
    }
  },
});
