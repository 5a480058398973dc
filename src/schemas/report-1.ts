import { attestation, findingOne, waiver } from './report-finding.ts';
import { baseline, DESCRIPTION, document, rule, run, shard } from './report-parts.ts';
import { count, level, list, object, text, verdict } from './report-words.ts';

const service = object({
  path: text,
  steckbrief: { type: ['string', 'null'] },
  name: { type: ['string', 'null'] },
  verdict,
  documents: list(document),
  results: list(
    object(
      {
        ruleId: text,
        level: { anyOf: [level, { type: 'null' }] },
        outcome: { enum: ['passed', 'failed', 'not-applicable', 'needs-review', 'unverified', 'waived'] },
        reason: text,
        examined: count,
        findings: list(findingOne),
        waiver: { ...list(waiver), minItems: 1 },
        attestation,
      },
      ['reason', 'waiver', 'attestation'],
    ),
  ),
});

const WHOLE = object(
  {
    formatVersion: { const: '1' },
    ...run,
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
    baseline,
    rules: list(object(rule)),
    services: list(service),
    shard,
  },
  ['baseline', 'shard'],
);

/** Reports of older versions, which are still read. */
export const REPORT_1_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of vorgaben, format 1',
  description: DESCRIPTION,
  ...WHOLE,
};

/** One service of such a report. */
export const SERVICE_1_SCHEMA = service;
