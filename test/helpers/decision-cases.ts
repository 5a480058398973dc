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

/** Cases of a kind that passes on what came of such a file, by what it is asked about. */
export function decisionCases(kind: string, groups: Readonly<Record<string, readonly FaultCase[]>>): void {
  const decisions = Object.values(groups).flat();
  const abouts = Object.keys(groups);
  cases(kind, {
    valid: abouts.map((about) => ({ data: about, with: { about }, decisions: [] })),
    invalid: [
      { data: {}, with: { about: abouts[0]! }, yields: [{ code: 'no-service', gap: 'unverified' }] },
      ...abouts.map((about) => ({
        data: {},
        with: { about },
        decisions,
        yields: groups[about]!.map(({ code, pointer }) => ({ code, pointer })),
      })),
    ],
  });
  everySentence(kind);
}
