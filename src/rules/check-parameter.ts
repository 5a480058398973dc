import type { Text } from '../base/nouns.ts';

/** Parameters of a kind that has one: which of its parts a rule asks for. */
export const checkParameter = (values: readonly (string | number)[], description: Text, name = 'check') => ({
  type: 'object',
  additionalProperties: false,
  required: [name],
  properties: { [name]: { enum: values, description } },
});
