const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const text = { type: 'string' } as const;

/** vorgaben-baseline.json: findings a body knows of and has not mended yet. */
export const BASELINE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'vorgaben-baseline.json of vorgaben',
  description:
    'Only fingerprints count; rule, code and place are for people. Services are named by their folder, seen from this file.',
  ...object({
    formatVersion: { const: '1' },
    services: {
      type: 'array',
      items: object({
        service: { type: 'string', minLength: 1, description: 'Folder, seen from this file; . for its own' },
        findings: {
          type: 'array',
          items: object({
            fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            rule: text,
            code: text,
            place: text,
          }),
        },
      }),
    },
  }),
} as const;
