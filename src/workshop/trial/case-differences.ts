import type { Finding, RuleResult } from '../../base/finding.ts';
import type { Args, Outcome, Verdict } from '../../base/nouns.ts';
import { type ExpectationFile, type ExpectedFinding, expectedRule } from './expectation.ts';

/** What a case came to. */
export interface CaseResult {
  readonly verdict: Verdict;
  /** Results of the rules the case is about, in the order of the ruleset. */
  readonly results: readonly RuleResult[];
}

/** One line of the difference between what was expected and what came. */
export interface Difference {
  /** `missing`: expected, did not come; `extra`: came, was not expected; `other`: came otherwise. */
  readonly sort: 'missing' | 'extra' | 'other';
  readonly code: 'verdict' | 'outcome' | 'finding' | 'message' | 'unknown-rule' | 'asserts-nothing';
  readonly args: Args;
}

/** Outcomes that a case need not mention. */
const QUIET: ReadonlySet<Outcome> = new Set(['passed', 'not-applicable']);

export const placeOf = ({ path, range }: Finding): string => `${path}:${range.start.line}`;

/** Whether a finding stands where it is expected; without a column the line is enough. */
function isAt(finding: Finding, at: string): boolean {
  const place = placeOf(finding);
  return place === at || `${place}:${finding.range.start.column}` === at;
}

function findingDifferences(id: string, expected: readonly ExpectedFinding[], found: readonly Finding[]): Difference[] {
  const left = [...found];
  const differences = expected.flatMap(({ code, at, message }): Difference[] => {
    const index = left.findIndex(
      (one) => one.code === code && isAt(one, at) && (message === undefined || one.message === message),
    );
    const near = index === -1 ? left.findIndex((one) => one.code === code && isAt(one, at)) : -1;
    const [taken] = index === -1 && near === -1 ? [] : left.splice(index === -1 ? near : index, 1);
    if (!taken) return [{ sort: 'missing', code: 'finding', args: { id, finding: code, at, message: message ?? '' } }];
    return near === -1
      ? []
      : [{ sort: 'other', code: 'message', args: { id, at, expected: message!, actual: taken.message } }];
  });
  const extra = left.map(
    (one): Difference => ({
      sort: 'extra',
      code: 'finding',
      args: { id, finding: one.code, at: placeOf(one), message: one.message },
    }),
  );
  return [...differences, ...extra];
}

/** How a case came out otherwise than `erwartet.yaml` says; empty where it came out as expected. */
export function compareCase(expected: ExpectationFile, { verdict, results }: CaseResult): Difference[] {
  const differences: Difference[] = [];
  const ids = Object.keys(expected.rules);
  if (ids.length === 0) differences.push({ sort: 'missing', code: 'asserts-nothing', args: {} });
  if (expected.verdict !== undefined && expected.verdict !== verdict)
    differences.push({ sort: 'other', code: 'verdict', args: { expected: expected.verdict, actual: verdict } });
  const known = new Set(results.map(({ ruleId }) => ruleId));
  for (const id of ids.filter((one) => !known.has(one)))
    differences.push({ sort: 'missing', code: 'unknown-rule', args: { id } });
  for (const { ruleId: id, outcome, findings, reason } of results) {
    const said = expectedRule(expected, id);
    if (said ? said.outcome !== outcome : !QUIET.has(outcome))
      differences.push({
        sort: said ? 'other' : 'extra',
        code: 'outcome',
        args: { id, expected: said?.outcome ?? '', actual: outcome, reason: reason ?? '' },
      });
    if (said?.findings) differences.push(...findingDifferences(id, said.findings, findings));
    else if (!said) differences.push(...findingDifferences(id, [], findings));
  }
  return differences;
}
