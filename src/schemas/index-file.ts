import { day, resolution, status } from './ruleset/words.ts';

const version = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$' } as const;
const reference = { type: 'string', pattern: '^[a-z][a-z0-9-]*@\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$' } as const;

/** index.json: what a body has published; signed as a whole (index.json.minisig). */
export const INDEX_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'index.json of vorgaben, format 1',
  description: 'Rulesets a body has published, newest last. Its signature lies beside it as index.json.minisig.',
  type: 'object',
  additionalProperties: false,
  required: ['formatVersion', 'id', 'sequence', 'generated', 'entries'],
  properties: {
    formatVersion: { const: '1' },
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,79}$', description: 'Name of the index; it never changes.' },
    sequence: { type: 'integer', minimum: 1, description: 'Rises with every change; a lower one is refused.' },
    generated: day,
    entries: {
      type: 'array',
      maxItems: 10_000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'version', 'url', 'sha256', 'size', 'digest', 'published', 'status'],
        properties: {
          id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
          version,
          url: { type: 'string', minLength: 1, maxLength: 2000, description: 'Relative to the index, or https.' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Of the package (.tgz).' },
          size: { type: 'integer', minimum: 1, description: 'Bytes of the package.' },
          digest: {
            type: 'string',
            pattern: '^sha256:[0-9a-f]{64}$',
            description: 'Of the rules, as reports show it.',
          },
          published: day,
          validFrom: day,
          bindingFrom: day,
          status,
          resolution,
          supersedes: reference,
          yanked: { type: 'string', minLength: 1, maxLength: 1000, description: 'Why this version is not to be used.' },
          requires: { type: 'string', pattern: '^>=\\d+\\.\\d+\\.\\d+$', description: 'Oldest version of vorgaben.' },
        },
      },
    },
  },
} as const;
