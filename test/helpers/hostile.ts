import type { Test } from 'tap';
import type { Report } from '../../src/base/report.ts';
import { checkJson, findingsOf, resultsIn } from './io.ts';

/** What is said of files that cannot be read: findings, and why a limit of ours kept a file from being read. */
export const toldOf = (report: Report): { readonly ruleId: string; readonly message: string }[] => [
  ...findingsOf(report),
  ...report.services.flatMap((_, index) =>
    resultsIn(report, index).flatMap(({ ruleId, outcome, reason }) =>
      outcome === 'unverified' && /^(?:OZG|XOEV)1001$/.test(ruleId) ? [{ ruleId, message: reason! }] : [],
    ),
  ),
];

export const letter = (index: number) => String.fromCharCode(97 + index);
export const SECRET = 'streng-geheim-4711';
export const STACK = /\n\s+at .+:\d+:\d+/;

/** Checks one hostile input; it must be a finding of the service, told without a stack; what hangs runs into tap's time limit. */
export async function judge(t: Test, cwd: string, path: string, name: string) {
  const ran = await checkJson(['--ruleset', 'xoev@1.0.0', path], { cwd });
  t.equal(ran.code, 1, `${name}: exit 1`);
  t.notMatch(ran.out + ran.err, STACK, `${name}: no stack`);
  t.notMatch(ran.out + ran.err, SECRET, `${name}: nothing leaks`);
  return ran;
}
