import { LEVELS } from '../base/levels.ts';
import { PARTIES } from '../base/nouns.ts';
import { DOCUMENT_KINDS } from '../documents/kinds/index.ts';

const text = {
  type: 'object',
  additionalProperties: false,
  required: ['de', 'en'],
  properties: { de: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
} as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Tag als JJJJ-MM-TT' } as const;
const version = {
  type: 'string',
  pattern: '^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$',
  description: 'Version nach SemVer, in Anführungszeichen: "1.0.0"',
} as const;
const validity = {
  type: 'object',
  additionalProperties: false,
  properties: { from: day, until: day },
} as const;
const words = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } as const;

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
const RULE_ID = '^[A-Z]{2,8}\\d{4}$';
const level = { enum: LEVELS } as const;
/** Who has to act where a rule is not met. */
const party = { enum: [...PARTIES], description: 'Wer handeln muss, wenn die Regel nicht erfüllt ist' } as const;
const oneOrMany = <S extends object>(schema: S) => ({ anyOf: [schema, { type: 'array', items: schema, minItems: 1 }] });

const sourceMembers = {
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
const shareable = {
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
const defaults = {
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
    status: { enum: ['entwurf', 'empfohlen', 'verbindlich', 'zurueckgezogen'] },
    resolution: {
      type: 'object',
      additionalProperties: false,
      required: ['body', 'date'],
      properties: { body: { type: 'string', minLength: 1 }, date: day },
    },
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

const set = {
  type: 'object',
  additionalProperties: false,
  required: ['select', 'value'],
  properties: { select: { type: 'string' }, value: true },
} as const;

/** An example of a rule: a whole document, or a fixture with changes. */
const example = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    data: true,
    text: { type: 'string' },
    base: { type: 'string' },
    set: oneOrMany(set),
    add: oneOrMany(set),
    remove: oneOrMany({ type: 'string' }),
    steckbrief: { type: 'object' },
    files: { type: 'object', additionalProperties: { type: 'string' } },
    asOf: day,
    phase: { enum: ['entwicklung', 'abnahme'] },
    code: { type: 'string' },
    standard: { type: 'string' },
    outcome: { enum: ['needs-review', 'unverified', 'open', 'not-applicable'] },
  },
} as const;

/** One rule file, as the loader checks it; parameters of check kinds are checked by their own schemas. */
export const RULE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Rule of a vorgaben ruleset',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'name',
    'chapter',
    'title',
    'requirement',
    'why',
    'fix',
    'level',
    'source',
    'applies',
    'checks',
    'examples',
    'since',
  ],
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Z]{2,8}\\d{4}$',
      description: 'Kennung aus Großbuchstaben und vier Ziffern, zum Beispiel OZG1011',
    },
    name: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', description: 'Kurzname in kebab-case' },
    chapter: { type: 'string', minLength: 1 },
    title: text,
    requirement: text,
    why: text,
    fix: text,
    ...shareable,
    source: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'url', 'grade'],
      properties: sourceMembers,
    },
    checks: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind'],
        properties: {
          select: { type: 'string', minLength: 1 },
          kind: { type: 'string' },
          with: { type: 'object' },
          message: text,
        },
      },
    },
    examples: {
      type: 'object',
      additionalProperties: false,
      required: ['pass', 'fail'],
      properties: { pass: { type: 'array', items: example }, fail: { type: 'array', items: example } },
    },
    deprecated: version,
    replacedBy: {
      type: 'string',
      pattern: '^[A-Z]{2,8}\\d{4}$',
      description: 'Kennung der Regel, die an ihre Stelle tritt',
    },
  },
} as const;

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
