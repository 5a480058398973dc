import { memo } from '../base/memo.ts';
import type { Finding, RuleResult } from '../base/nouns.ts';
import type { Rule } from '../rulesets/types.ts';
import { levelIn } from './applicability.ts';
import { reasonIn, type Sentence, type Speak } from './reasons.ts';

/** What people decided about a rule. */
type Decided = Pick<RuleResult, 'waiver' | 'attestation'>;

/** What a rule comes to for a service, before it is put into words. */
export type Conclusion = Pick<RuleResult, 'level' | 'outcome' | 'examined'> & { readonly why: readonly Sentence[] };

/** The same in words. */
type Told = Pick<RuleResult, 'level' | 'outcome' | 'examined'> & { readonly reason: string };

const bare = new WeakMap<Rule, Map<string, RuleResult[]>>();

/**
 * A result of the report. Those without findings are shared by all services they are the same for: hundreds of
 * services have hundreds of thousands of them.
 */
export function resultOf(
  rule: Rule,
  { why, level, outcome, examined }: Conclusion,
  findings: readonly Finding[],
  decided: Decided | null,
  speak: Speak,
): RuleResult {
  const reason = reasonIn(why, speak);
  const told = { level, outcome, examined, reason };
  if (decided) return { ...made(rule, told, findings), ...decided };
  if (findings.length > 0) return made(rule, told, findings);
  const known = memo(bare, rule, () => new Map<string, RuleResult[]>());
  const alike = memo(known, reason, () => []);
  let result = alike.find((one) => one.outcome === outcome && one.examined === examined && one.level === level);
  if (!result) {
    result = made(rule, told, findings);
    alike.push(result);
  }
  return result;
}

function made(rule: Rule, conclusion: Told, findings: readonly Finding[]): RuleResult {
  const { level, outcome, reason, examined } = conclusion;
  const why = reason === '' ? {} : { reason };
  return {
    ...{ ruleId: rule.id, level, outcome, ...why, examined },
    ...(isDue(rule, conclusion) && { due: 'abnahme' as const }),
    findings,
  };
}

/** Whether a rule fails that does not stand against acceptance now and will in the Abnahme. */
function isDue(rule: Rule, { level, outcome }: Pick<Told, 'level' | 'outcome'>): boolean {
  return outcome === 'failed' && level !== null && level !== 'MUSS' && levelIn(rule, 'abnahme') === 'MUSS';
}
