import { day } from './words.ts';

/** A catalogue file of a ruleset. */
export const CATALOGUE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Catalogue of a vorgaben ruleset',
  type: 'object',
  additionalProperties: false,
  required: ['title', 'date', 'source', 'entries'],
  properties: {
    title: { type: 'string', minLength: 1 },
    date: day,
    source: { type: 'string', minLength: 1 },
    entries: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
  },
} as const;
