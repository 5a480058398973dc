import { LEVELS } from '../../base/levels.ts';
import { PARTIES } from '../../base/nouns.ts';

/** A sentence in both languages. */
export const text = {
  type: 'object',
  additionalProperties: false,
  required: ['de', 'en'],
  properties: { de: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
} as const;
export const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Tag als JJJJ-MM-TT' } as const;
export const version = {
  type: 'string',
  pattern: '^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$',
  description: 'Version nach SemVer, in Anführungszeichen: "1.0.0"',
} as const;
export const validity = {
  type: 'object',
  additionalProperties: false,
  properties: { from: day, until: day },
} as const;
export const words = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } as const;
export const status = { enum: ['entwurf', 'empfohlen', 'verbindlich', 'zurueckgezogen'] } as const;
/** Who set the status, and when. */
export const resolution = {
  type: 'object',
  additionalProperties: false,
  required: ['body', 'date'],
  properties: { body: { type: 'string', minLength: 1 }, date: day },
} as const;
export const RULE_ID = '^[A-Z]{2,8}\\d{4}$';
export const level = { enum: LEVELS } as const;
/** Who has to act where a rule is not met. */
export const party = { enum: [...PARTIES], description: 'Wer handeln muss, wenn die Regel nicht erfüllt ist' } as const;
export const oneOrMany = <S extends object>(schema: S) => ({
  anyOf: [schema, { type: 'array', items: schema, minItems: 1 }],
});
