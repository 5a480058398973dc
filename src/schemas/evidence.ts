const text = { type: 'string' } as const;
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const list = (items: unknown) => ({ type: 'array', items });

/** paket.json, the table of contents of an evidence package; written by `vorgaben abnahme --paket`. */
export const EVIDENCE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'paket.json of vorgaben, format 1',
  description: 'Was ein Nachweispaket enthält und wie die Prüfung gelaufen ist, damit sie sich wiederholen lässt.',
  ...object({
    formatVersion: { const: '1' },
    tool: object({ name: text, version: text }),
    run: object({
      phase: { enum: ['entwicklung', 'abnahme'] },
      asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      lang: { enum: ['de', 'en'] },
      maxFileSize: { type: 'string', pattern: '^[0-9.e+]{1,20}$' },
      waivers: { type: 'boolean' },
      standards: list(text),
      command: text,
    }),
    verdict: { enum: ['conforming', 'not-conforming', 'undecided'] },
    ruleset: object({ id: text, version: text, digest: text, entry: text }),
    services: list(
      object(
        {
          path: text,
          name: { type: ['string', 'null'] },
          verdict: { enum: ['conforming', 'not-conforming', 'undecided'] },
          sample: { const: true },
          copies: list(object({ entry: text, path: text })),
        },
        ['sample'],
      ),
    ),
    entries: list(object({ path: text, sha256: digest, bytes: { type: 'integer', minimum: 0 } })),
  }),
};
