const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const level = { enum: ['MUSS', 'SOLL', 'KANN'] } as const;
const verdict = { enum: ['conforming', 'not-conforming', 'undecided'] } as const;
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const;
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});
const list = (items: unknown) => ({ type: 'array', items });
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const line = { type: 'integer', minimum: 1 } as const;
const waiver = object(
  {
    rule: text,
    place: text,
    reason: text,
    approvedBy: text,
    approvedOn: day,
    fileNumber: text,
    until: day,
    path: text,
    line,
  },
  ['place'],
);
const attestation = object(
  {
    result: { enum: ['met', 'not-met', 'not-applicable'] },
    by: text,
    role: text,
    on: day,
    evidence: { anyOf: [object({ file: text, sha256 }), object({ url: text })] },
    remark: text,
    expires: day,
    path: text,
    line,
  },
  ['evidence', 'remark', 'expires'],
);
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } });
const range = object({ start: position, end: position });
const shard = object({
  index: { type: 'integer', minimum: 1 },
  count: { type: 'integer', minimum: 1 },
  total: count,
  positions: list(count),
  examined: { type: 'boolean' },
  crashed: { type: 'boolean' },
  standards: list(text),
});

const WHOLE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of vorgaben, format 1',
  description:
    'Lines and columns count from 1, columns in UTF-16 units, ends exclusive. Paths use / and are relative to the folder the command ran in.',
  ...object(
    {
      formatVersion: { const: '1' },
      tool: object({ name: text, version: text }),
      ruleset: object(
        {
          id: text,
          version: text,
          status: { enum: ['entwurf', 'empfohlen', 'verbindlich', 'zurueckgezogen'] },
          digest,
          signedBy: { type: ['string', 'null'] },
          signer: text,
          bundled: { type: 'boolean' },
          chosenBy: { enum: ['option', 'steckbrief', 'lock', 'default'] },
          includes: list(object({ id: text, version: text, digest })),
        },
        ['signer'],
      ),
      phase: { enum: ['entwicklung', 'abnahme'] },
      asOf: day,
      lang: { enum: ['de', 'en'] },
      command: text,
      verdict,
      summary: object(
        {
          services: count,
          documents: count,
          passed: count,
          failed: count,
          notApplicable: count,
          needsReview: count,
          unverified: count,
          waived: count,
          findings: object({ error: count, warning: count, note: count }),
          known: count,
        },
        ['known'],
      ),
      baseline: object({ file: text, sha256, entries: count, gone: count }),
      rules: list(
        object({
          id: text,
          name: text,
          chapter: text,
          title: text,
          requirement: text,
          why: text,
          fix: text,
          source: object({ title: text, section: text, url: text, grade: { enum: ['A', 'B', 'C'] } }, ['section']),
          tags: list(text),
          evidence: { enum: ['file', 'steckbrief', 'human'] },
        }),
      ),
      services: list(
        object({
          path: text,
          steckbrief: { type: ['string', 'null'] },
          name: { type: ['string', 'null'] },
          verdict,
          documents: list(
            object(
              {
                path: text,
                kind: { type: ['string', 'null'] },
                standard: object({ id: text, version: text, scenario: text }, ['scenario']),
                sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
                bytes: count,
                outcome: { enum: ['failed', 'unverified', 'needs-review', 'waived', 'passed', 'not-examined'] },
                steps: list(
                  object(
                    {
                      name: text,
                      outcome: { enum: ['passed', 'failed', 'not-run', 'crashed', 'unverified'] },
                      reason: text,
                    },
                    ['reason'],
                  ),
                ),
              },
              ['standard', 'steps'],
            ),
          ),
          results: list(
            object(
              {
                ruleId: text,
                level: { anyOf: [level, { type: 'null' }] },
                outcome: { enum: ['passed', 'failed', 'not-applicable', 'needs-review', 'unverified', 'waived'] },
                reason: text,
                examined: count,
                findings: list(
                  object(
                    {
                      code: text,
                      args: { type: 'object' },
                      level,
                      message: text,
                      path: text,
                      pointer: text,
                      range,
                      fingerprint: sha256,
                      waivedBy: count,
                      known: { const: true },
                      related: list(object({ path: text, pointer: text, range })),
                    },
                    ['waivedBy', 'known', 'related'],
                  ),
                ),
                waiver: { ...list(waiver), minItems: 1 },
                attestation,
              },
              ['reason', 'waiver', 'attestation'],
            ),
          ),
        }),
      ),
    },
    ['baseline'],
  ),
} as const;

/** The JSON report: the contract of every later reader. A share of a run says which one it is. */
export const REPORT_SCHEMA = { ...WHOLE, properties: { ...WHOLE.properties, shard } };

/** One service of a report: long reports are read service by service. */
export const SERVICE_SCHEMA = (WHOLE.properties['services'] as { readonly items: object }).items;
