import { DOCUMENT_KINDS } from '../../documents/kinds/index.ts';
import { defaults } from './shareable.ts';
import { day, party, RULE_ID, resolution, status, text, validity, version, words } from './words.ts';

/** People with one task; a rule concerns them when any of the lists names it. */
const role = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    title: text,
    about: text,
    chapters: { ...words, description: 'Kapitel (chapters) dieses oder eines aufgenommenen Regelwerks' },
    kinds: { type: 'array', minItems: 1, items: { enum: [...DOCUMENT_KINDS, '*'] }, description: 'Dateiarten' },
    tags: { ...words, description: 'Schlagwörter (tags) der Regeln' },
    evidence: {
      type: 'array',
      minItems: 1,
      items: { enum: ['file', 'steckbrief', 'human'] },
      description: 'Worauf sich die Antwort stützt',
    },
  },
} as const;

/** ruleset.yaml, as the loader and editors check it. */
export const MANIFEST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ruleset.yaml of vorgaben',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version', 'title', 'publisher', 'status'],
  properties: {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$', description: 'Name in Kleinbuchstaben mit Bindestrichen' },
    version,
    title: text,
    publisher: { type: 'string', minLength: 1 },
    status,
    resolution,
    valid: validity,
    bindingFrom: { ...day, description: 'Erster Tag, an dem das Regelwerk verbindlich ist, als JJJJ-MM-TT' },
    requires: {
      type: 'string',
      pattern: '^>=\\d+\\.\\d+\\.\\d+$',
      description: 'Älteste Version von vorgaben: ">=0.1.0"',
    },
    includes: {
      type: 'array',
      items: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]*@\\d+\\.\\d+\\.\\d+$',
        description: 'id@version, zum Beispiel ozg-grundlagen@1.0.0',
      },
    },
    prefixes: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
    defaults,
    chapters: { type: 'object', additionalProperties: text },
    zustaendig: {
      type: 'object',
      additionalProperties: party,
      description: 'Wer handeln muss, wenn eine Regel des Kapitels nicht erfüllt ist: Kapitel → Stelle',
    },
    roles: {
      type: 'object',
      propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
      additionalProperties: role,
      description: 'Wer welche Regeln kennen muss: die Rollen des Leitfadens',
    },
    withdrawn: {
      type: 'object',
      description:
        'Regeln der vorigen Fassung, die es hier nicht mehr gibt: Kennung → warum, und was an ihre Stelle tritt',
      propertyNames: { pattern: RULE_ID },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['why'],
        properties: {
          why: text,
          replacedBy: { type: 'string', pattern: RULE_ID, description: 'Kennung der Regel, die an ihre Stelle tritt' },
        },
      },
    },
  },
} as const;
