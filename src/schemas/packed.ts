import { MANIFEST_SCHEMA } from './ruleset/manifest.ts';
import { RULE_SCHEMA } from './ruleset/rule.ts';

const { properties } = RULE_SCHEMA;
const { $schema: _draft, properties: manifestMembers, ...manifestShape } = MANIFEST_SCHEMA;
const { defaults: _defaults, ...packedMembers } = manifestMembers;
const manifest = { ...manifestShape, properties: packedMembers };
const object = (required: readonly string[], members: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties: members,
});
const { applies, checks, chapter: _chapter, ...rest } = properties;
const text = properties.title;

/** More would only keep the machine busy: the largest ruleset of ours has 400. */
export const MOST_RULES = 5000;

/** First line of a packed ruleset, as the engine uses it. */
export const PACKED_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(['manifest', 'includes', 'prefixes', 'rules', 'catalogues'], {
    manifest,
    includes: {
      type: 'array',
      items: object(['id', 'version', 'digest'], {
        id: { type: 'string' },
        version: { type: 'string' },
        digest: { type: 'string' },
      }),
    },
    prefixes: { type: 'object', additionalProperties: { type: 'string' } },
    catalogues: { type: 'array', items: { type: 'string', pattern: '^[\\w-][\\w.-]*$' } },
    rules: {
      type: 'array',
      items: object(['id', 'level', 'applies', 'checks', 'evidence'], {
        id: rest.id,
        level: rest.level,
        valid: rest.valid,
        applies: {
          ...applies,
          properties: { ...applies.properties, kind: { type: 'array', minItems: 1, items: { type: 'string' } } },
        },
        checks,
        evidence: { enum: ['file', 'steckbrief', 'human'] },
      }),
    },
  }),
};

/** Second line: the texts of the rules. */
export const PACKED_TEXTS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'array',
  items: object(
    ['id', 'name', 'chapter', 'chapterId', 'title', 'requirement', 'why', 'fix', 'source', 'tags', 'since', 'owner'],
    {
      id: rest.id,
      name: rest.name,
      chapter: text,
      chapterId: { type: 'string' },
      title: text,
      requirement: text,
      why: text,
      fix: text,
      source: rest.source,
      tags: { type: 'array', items: { type: 'string' } },
      responsible: rest.zustaendig,
      since: rest.since,
      owner: { type: 'string' },
      deprecated: rest.deprecated,
      replacedBy: rest.replacedBy,
      aliases: rest.aliases,
    },
  ),
};
