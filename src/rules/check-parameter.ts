import type { Text } from '../base/nouns.ts';

/** Parameters of a kind that has one: which of its parts a rule asks for. */
export const checkParameter = (values: readonly (string | number)[], description: Text) => ({
  type: 'object',
  additionalProperties: false,
  required: ['check'],
  properties: { check: { enum: values, description } },
});
