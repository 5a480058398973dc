import { memo } from '../base/memo.ts';
import type { Finding, RuleResult } from '../base/nouns.ts';
import type { Rule } from '../rulesets/types.ts';

/** What people decided about a rule. */
type Decided = Pick<RuleResult, 'waiver' | 'attestation'>;

/** What a rule comes to for a service, before its findings are put into words. */
export type Conclusion = Pick<RuleResult, 'level' | 'outcome' | 'examined'> & { readonly reason: string };

const bare = new WeakMap<Rule, Map<string, RuleResult[]>>();

/**
 * A result of the report. Those without findings are shared by all services they are the same for: hundreds of
 * services have hundreds of thousands of them.
 */
export function resultOf(
  rule: Rule,
  conclusion: Conclusion,
  findings: readonly Finding[] = [],
  decided: Decided | null = null,
): RuleResult {
  const { level, outcome, reason, examined } = conclusion;
  if (decided) return { ...made(rule, conclusion, findings), ...decided };
  if (findings.length > 0) return made(rule, conclusion, findings);
  const known = memo(bare, rule, () => new Map<string, RuleResult[]>());
  const alike = memo(known, reason, () => []);
  let result = alike.find((one) => one.outcome === outcome && one.examined === examined && one.level === level);
  if (!result) {
    result = made(rule, conclusion, findings);
    alike.push(result);
  }
  return result;
}

function made(
  { id: ruleId }: Rule,
  { level, outcome, reason, examined }: Conclusion,
  findings: readonly Finding[],
): RuleResult {
  return reason === ''
    ? { ruleId, level, outcome, examined, findings }
    : { ruleId, level, outcome, reason, examined, findings };
}
