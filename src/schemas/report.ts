import { PARTIES } from '../base/nouns.ts';
import { attestation, finding, waiver } from './report-finding.ts';
import { baseline, config, DESCRIPTION, document, rule, run, shard } from './report-parts.ts';
import { count, level, list, object, sha256, text, verdict } from './report-words.ts';

const maybe = { type: ['string', 'null'] };
const levelOrNone = { anyOf: [level, { type: 'null' }] };

const used = object({ id: text, version: text });

const service = object(
  {
    path: text,
    steckbrief: maybe,
    name: maybe,
    title: maybe,
    authority: maybe,
    provider: maybe,
    url: maybe,
    version: maybe,
    leistungen: list(object({ name: text, leika: text, ozgId: text }, ['name', 'leika', 'ozgId'])),
    catalogue: {
      ...object({ id: text, area: list(text), accounts: list(text), schemas: list(used), standards: list(used) }, [
        'id',
        'area',
        'accounts',
        'schemas',
        'standards',
      ]),
      description: 'What the service is compared with others by.',
    },
    sample: {
      const: true,
      description: 'The Steckbrief says that the service is made up: a sample, not a real service.',
    },
    verdict,
    documents: list(document),
    outcomes: {
      type: 'string',
      pattern: '^[pforuw-]*$',
      description:
        'One letter for each rule, in the order of rules: p passed, f failed, - not-applicable, o open, r needs-review, u unverified, w waived.',
    },
    examined: { ...list(count), description: 'Places looked at, one number for each rule.' },
    because: { ...list(count), description: 'Why: 1 + index in reasons, or 0; one number for each rule.' },
    results: {
      ...list(
        object(
          {
            ruleId: text,
            level: levelOrNone,
            outcome: { enum: ['passed', 'failed', 'not-applicable', 'open', 'needs-review', 'unverified', 'waived'] },
            due: { const: 'abnahme' },
            findings: list(finding),
            waiver: { ...list(waiver), minItems: 1 },
            attestation,
          },
          ['level', 'due', 'waiver', 'attestation'],
        ),
      ),
      description:
        'Rules with findings, decisions of people, or that are due in phase abnahme, in the order of rules; level where it is not the one of the rule.',
    },
  },
  ['leistungen', 'catalogue', 'sample'],
);

const WHOLE = object(
  {
    formatVersion: { const: '2' },
    ...run,
    shard,
    summary: object(
      {
        services: count,
        documents: count,
        outside: count,
        passed: count,
        failed: count,
        notApplicable: count,
        open: count,
        needsReview: count,
        unverified: count,
        waived: count,
        findings: object({ error: count, warning: count, note: count }),
        dueInAbnahme: count,
        known: count,
      },
      ['known'],
    ),
    baseline,
    configs: list(config),
    rules: list(
      object(
        {
          ...rule,
          level: levelOrNone,
          responsible: { enum: [...PARTIES], description: 'Who has to act where the rule is not met.' },
        },
        ['responsible'],
      ),
    ),
    reasons: list(text),
    outside: list(object({ path: text, why: text })),
    across: {
      ...list(
        object(
          {
            ruleId: text,
            level: levelOrNone,
            outcome: { enum: ['passed', 'failed', 'not-applicable', 'unverified'] },
            reason: text,
            findings: list(
              object({
                code: text,
                args: { type: 'object' },
                level,
                message: text,
                services: list(text),
                fingerprint: sha256,
              }),
            ),
          },
          ['reason'],
        ),
      ),
      description: 'Rules that compare services with each other; services are named by their paths.',
    },
    services: list(service),
  },
  ['baseline', 'configs', 'shard', 'across'],
);

/** The JSON report (design section 4): the contract of every later reader. A share of a run says which one it is. */
export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of vorgaben, format 2',
  description: DESCRIPTION,
  ...WHOLE,
};

/** One service of a report: long reports are read service by service. */
export const SERVICE_SCHEMA = service;
