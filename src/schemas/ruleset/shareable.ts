import { DOCUMENT_KINDS } from '../../documents/kinds/index.ts';
import { level, oneOrMany, party, validity, version } from './words.ts';

export const sourceMembers = {
  title: { type: 'string', minLength: 1 },
  section: { type: 'string', minLength: 1 },
  url: {
    type: 'string',
    pattern: '^(?:https?://\\S+|docs/[a-z0-9-]+\\.md(?:#[^\\s<>|#]+)?)$',
    description: 'Web-Adresse der Quelle; eine Seite von vorgaben selbst als docs/<Seite>.md#<Abschnitt>',
  },
  grade: { enum: ['A', 'B', 'C'] },
} as const;

/** Members of a rule that many rules of a ruleset share; its `defaults` may give them. */
export const shareable = {
  level: {
    anyOf: [
      level,
      {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: { entwicklung: level, abnahme: level },
      },
    ],
  },
  valid: validity,
  applies: {
    type: 'object',
    additionalProperties: false,
    required: ['kind'],
    properties: {
      kind: oneOrMany({ enum: [...DOCUMENT_KINDS, '*'] }),
      art: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
      when: { type: 'object' },
    },
  },
  since: version,
  tags: { type: 'array', items: { type: 'string', minLength: 1 } },
  zustaendig: party,
  aliases: { type: 'array', items: { type: 'string', minLength: 1 } },
} as const;

/** Members of a rule that its ruleset may say for it. */
export const SHAREABLE: ReadonlySet<string> = new Set([...Object.keys(shareable), 'source']);

/** What rules need not say themselves: the members of an entry hold for all rules whose id matches `for`. */
export const defaults = {
  type: 'array',
  minItems: 1,
  description:
    'Was Regeln nicht selbst sagen müssen; ein späterer Eintrag geht einem früheren vor, die Regel selbst allen',
  items: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      for: {
        ...oneOrMany({ type: 'string', pattern: '^(?:[A-Z]{2,8}\\d{4}|[A-Z]{2,8}\\d{0,3}\\*)$' }),
        description: 'Kennungen oder ihr Anfang mit Stern, zum Beispiel FIM1*; ohne Angabe alle Regeln',
      },
      ...shareable,
      source: {
        type: 'object',
        additionalProperties: false,
        required: ['title'],
        properties: sourceMembers,
        description: 'Quelle; {number} ist die Zahl der Kennung. Eine Regel mit eigenem title hat eine eigene Quelle',
      },
    },
  },
} as const;
