import type { Args } from '../../src/base/nouns.ts';
import { cases, everySentence } from './kind-cases.ts';

/** A fault of an entry in nachweise.yaml or ausnahmen.yaml, as the engine hands it to the checks. */
export const fault = (code: string, args: Args = {}) => ({
  code,
  pointer: `/x/${code}`,
  args: { rule: 'OZG1', ...args },
});

type FaultCase = ReturnType<typeof fault>;

/** What a day may be refused for. */
export const days = [
  fault('not-date', { value: 'x', suggestion: '' }),
  fault('no-such-month', { value: 'x', month: '13' }),
  fault('no-such-day', { value: 'x', day: '2026-02-30' }),
  fault('future', { date: '2027-01-01', asOf: '2026-11-22' }),
];

/** What a text may be refused for that somebody is to answer for. */
export const unanswerable = [
  fault('unsaid', { member: 'wer' }),
  fault('unseen', { member: 'wer', codePoint: 'U+200B' }),
  fault('still-open', { member: 'wer', found: 'TODO' }),
  fault('nobody', { member: 'wer', value: 'n. n.' }),
];

/** Cases of a kind that passes on what came of such a file, by what it looks at. */
export function decisionCases(kind: string, groups: Readonly<Record<string, readonly FaultCase[]>>): void {
  const decisions = Object.values(groups).flat();
  const checks = Object.keys(groups);
  cases(kind, {
    valid: checks.map((check) => ({ data: check, with: { check }, decisions: [] })),
    invalid: [
      { data: {}, with: { check: checks[0]! }, yields: [{ code: 'no-service', gap: 'unverified' }] },
      ...checks.map((check) => ({
        data: {},
        with: { check },
        decisions,
        yields: groups[check]!.map(({ code, pointer }) => ({ code, pointer })),
      })),
    ],
  });
  everySentence(kind);
}
