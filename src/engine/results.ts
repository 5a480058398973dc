import type { Finding, RuleResult } from '../base/finding.ts';
import { memo } from '../base/memo.ts';
import type { Rule } from '../rulesets/types.ts';
import { levelIn } from './applicability.ts';
import { reasonIn, type Sentence, type Speak } from './reasons.ts';

/** What people decided about a rule. */
type Decided = Pick<RuleResult, 'waiver' | 'attestation'>;

/** What a rule comes to for a service, before it is put into words. */
export type Conclusion = Pick<RuleResult, 'level' | 'outcome' | 'examined'> & { readonly why: readonly Sentence[] };

/** Results without findings by what they come to, in the words of one voice. */
const bare = new WeakMap<Speak, WeakMap<Conclusion, RuleResult>>();

/**
 * A result of the report. Those without findings are shared by all services they are the same for: hundreds of
 * services have hundreds of thousands of them.
 */
export function resultOf(
  rule: Rule,
  conclusion: Conclusion,
  findings: readonly Finding[],
  decided: Decided | null,
  speak: Speak,
): RuleResult {
  const told = (): RuleResult => made(rule, conclusion, reasonIn(conclusion.why, speak), findings);
  if (decided) return { ...told(), ...decided };
  if (findings.length > 0) return told();
  const known = memo(bare, speak, () => new WeakMap<Conclusion, RuleResult>());
  return memo(known, conclusion, told);
}

function made(rule: Rule, conclusion: Conclusion, reason: string, findings: readonly Finding[]): RuleResult {
  const { level, outcome, examined } = conclusion;
  const why = reason === '' ? {} : { reason };
  return {
    ...{ ruleId: rule.id, level, outcome, ...why, examined },
    ...(isDue(rule, conclusion) && { due: 'abnahme' as const }),
    findings,
  };
}

/** Whether a rule fails that does not stand against acceptance now and will in the Abnahme. */
function isDue(rule: Rule, { level, outcome }: Pick<Conclusion, 'level' | 'outcome'>): boolean {
  return outcome === 'failed' && level !== null && level !== 'MUSS' && levelIn(rule, 'abnahme') === 'MUSS';
}
