import { shareable, sourceMembers } from './shareable.ts';
import { day, oneOrMany, text, version } from './words.ts';

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
