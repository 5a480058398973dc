import { stringify } from 'yaml';
import type { CaseResult } from './case-differences.ts';
import { placeOf } from './case-differences.ts';
import { type ExpectationFile, type ExpectedRule, expectedRule } from './expectation.ts';

/** The comments at the head of a file, which an update keeps. */
function headOf(text: string): string {
  return /^(?:#[^\n]*\n|\s*\n)*/.exec(text)?.[0] ?? '';
}

/** Result of a rule as `erwartet.yaml` has it: one word where there are no findings. */
function written(
  { outcome, findings }: CaseResult['results'][number],
  before: ExpectedRule | undefined,
): ExpectedRule | string {
  if (findings.length === 0) return outcome;
  const told = new Set((before?.findings ?? []).flatMap(({ code, at, message }) => (message ? [`${code} ${at}`] : [])));
  return {
    outcome,
    findings: findings.map((one) => {
      const at = placeOf(one);
      return { code: one.code, at, ...(told.has(`${one.code} ${at}`) ? { message: one.message } : {}) };
    }),
  };
}

/** `erwartet.yaml` from a run: every rule that is not simply not applicable, what the author chose kept. */
export function expectationText(before: ExpectationFile, { verdict, results }: CaseResult, old: string): string {
  const { title, asOf, phase, standard, scope } = before;
  const told = results.filter(({ ruleId, outcome }) => outcome !== 'not-applicable' || ruleId in before.rules);
  const rules = Object.fromEntries(
    told.map((result) => [result.ruleId, written(result, expectedRule(before, result.ruleId))]),
  );
  const file = {
    ...(title === undefined ? {} : { title }),
    asOf,
    ...(phase === undefined ? {} : { phase }),
    ...(standard === undefined ? {} : { standard }),
    ...(scope === undefined ? {} : { scope }),
    verdict,
    rules,
  };
  return `${headOf(old)}${stringify(file, { lineWidth: 120 })}`;
}
