import { reaches } from './levels.ts';
import type { Phase, ReportStream, RuleResult, ServiceReport, Severity, Verdict } from './types.ts';

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

/** The verdict of a run: the worst of its services'; without any nothing is decided. */
export function runVerdict(services: readonly Pick<ServiceReport, 'verdict'>[]): Verdict {
  const verdicts = services.map((service) => service.verdict);
  if (verdicts.includes('not-conforming')) return 'not-conforming';
  return verdicts.includes('undecided') || verdicts.length === 0 ? 'undecided' : 'conforming';
}

/** 0 nothing stands against acceptance, 1 the service must act (design section 8). */
export function exitCode(
  report: ReportStream,
  { failOn, strict, phase }: { failOn: Severity; strict: boolean; phase: Phase },
): 0 | 1 {
  // A share that no service fell to has nothing to answer for.
  const undecided = report.verdict === 'undecided' && report.summary.services > 0 && (strict || phase === 'abnahme');
  if (undecided || report.verdict === 'not-conforming') return 1;
  for (const service of report.services) if (acts(service, failOn)) return 1;
  return 0;
}

/** Whether a service has a finding that fails the run. */
function acts(service: ServiceReport, failOn: Severity): boolean {
  return service.results.some(
    (result) => result.outcome !== 'waived' && result.findings.some((finding) => reaches(finding.level, failOn)),
  );
}
