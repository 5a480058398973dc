import { LEVELS } from '../base/levels.ts';
import { count, list, object, text, verdict } from './report-words.ts';
import { status } from './ruleset/words.ts';

const step = { enum: ['major', 'minor', 'patch', 'none'] } as const;
const level = { enum: [...LEVELS, null] } as const;
const outcome = {
  enum: ['passed', 'failed', 'not-applicable', 'open', 'needs-review', 'unverified', 'waived', 'absent'],
} as const;
const effect = {
  enum: ['newly-failing', 'healed', 'newly-undecided', 'decided', 'weightier', 'lighter'],
} as const;
const both = (schema: unknown) => object({ from: schema, to: schema });
const reason = {
  enum: [
    'new-must',
    'new-question',
    'raised',
    'wider',
    'stricter',
    'maybe-stricter',
    'new-soll',
    'removed',
    'relaxed',
    'soll-changed',
    'newer-tool',
    'texts',
  ],
} as const;
const change = object(
  {
    part: { type: 'string', description: 'Part of the rule or ruleset that differs' },
    at: { type: 'string', description: 'Which of several: number and parameter of a check, phase, name' },
    step,
    reason,
    before: { description: 'The value in the first ruleset, null where there is none' },
    after: { description: 'The value in the second ruleset, null where there is none' },
  },
  ['at'],
);
const levels = { anyOf: [object({ entwicklung: level, abnahme: level }), { type: 'null' }] };

/** The JSON output of `ruleset diff`. */
export const RULESET_DIFF_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Comparison of two rulesets by vorgaben, format 1',
  ...object(
    {
      formatVersion: { const: '1' },
      tool: object({ name: text, version: text }),
      lang: { enum: ['de', 'en'] },
      ...Object.fromEntries(
        ['from', 'to'].map((side) => [
          side,
          object({
            id: text,
            version: text,
            status,
            digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
            rules: { type: 'integer', minimum: 0 },
          }),
        ]),
      ),
      ruleset: list(change),
      rules: list(
        object(
          {
            ruleId: text,
            change: { enum: ['added', 'removed', 'changed'] },
            title: text,
            owner: text,
            level: both(levels),
            replacedBy: { type: ['string', 'null'] },
            why: text,
            step,
            changes: list(change),
          },
          ['replacedBy', 'why'],
        ),
      ),
      semver: {
        anyOf: [
          object({
            due: step,
            found: { enum: ['major', 'minor', 'patch', 'none', 'backwards'] },
            enough: { type: 'boolean' },
            reasons: list(object({ step, reason, ruleIds: list(text) })),
          }),
          { type: 'null' },
        ],
      },
      services: object({
        phase: { enum: ['entwicklung', 'abnahme'] },
        asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        summary: object({
          services: object({ total: count, newlyFailing: count, healed: count, undecided: count, stillFailing: count }),
          rules: list(
            object({
              ruleId: text,
              title: text,
              level,
              services: { type: 'object', propertyNames: effect, additionalProperties: count },
            }),
          ),
        }),
        results: list(
          object({
            path: text,
            name: { type: ['string', 'null'] },
            verdict: both(verdict),
            rules: list(
              object({
                ruleId: text,
                title: text,
                effect,
                level: both(level),
                outcome: both(outcome),
                messages: list(text),
              }),
            ),
          }),
        ),
      }),
    },
    ['services'],
  ),
} as const;
