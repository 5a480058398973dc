import { reaches } from './levels.ts';
import type { Phase, Report, RuleResult, ServiceReport, Severity, Verdict } from './types.ts';

/** What the results of a service come to; files without a Steckbrief are never more than `undecided`. */
export function serviceVerdict(
  results: readonly Pick<RuleResult, 'level' | 'outcome'>[],
  hasSteckbrief: boolean,
): Verdict {
  const binding = results.filter((result) => result.level === 'MUSS').map((result) => result.outcome);
  if (binding.includes('failed')) return 'not-conforming';
  const open = binding.includes('unverified') || binding.includes('needs-review');
  return open || !hasSteckbrief ? 'undecided' : 'conforming';
}

/** The verdict of a run: that of its worst service. */
export function runVerdict(services: readonly Pick<ServiceReport, 'verdict'>[]): Verdict {
  const verdicts = services.map((service) => service.verdict);
  return verdicts.includes('not-conforming')
    ? 'not-conforming'
    : verdicts.includes('undecided')
      ? 'undecided'
      : 'conforming';
}

/** 0 nothing stands against acceptance, 1 the service must act (design section 8). */
export function exitCode(
  report: Report,
  { failOn, strict, phase }: { failOn: Severity; strict: boolean; phase: Phase },
): 0 | 1 {
  const acts = report.services.some((service) =>
    service.results.some(
      (result) => result.outcome !== 'waived' && result.findings.some((finding) => reaches(finding.level, failOn)),
    ),
  );
  const undecided = report.verdict === 'undecided' && (strict || phase === 'abnahme');
  return acts || undecided || report.verdict === 'not-conforming' ? 1 : 0;
}
