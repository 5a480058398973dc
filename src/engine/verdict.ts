import type { Finding, RuleResult } from '../base/finding.ts';
import { reaches, UNDECIDED } from '../base/levels.ts';
import type { Phase, Severity, Verdict } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';
import { eachResult, type Legend, resultsThat } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { OUTSIDE, STRAYED } from '../words/outside.ts';

/** What the results of a service come to; files without a Steckbrief are never more than `undecided`. */
export function serviceVerdict(
  results: readonly Pick<RuleResult, 'level' | 'outcome'>[],
  hasSteckbrief: boolean,
): Verdict {
  let open = !hasSteckbrief;
  for (const { level, outcome } of results) {
    if (level !== 'MUSS') continue;
    if (outcome === 'failed') return 'not-conforming';
    open ||= UNDECIDED.has(outcome);
  }
  return open ? 'undecided' : 'conforming';
}

/** The verdict of a run: the worst of its services'; without any nothing is decided. */
export function runVerdict(services: readonly Pick<ServiceReport, 'verdict'>[]): Verdict {
  const verdicts = services.map((service) => service.verdict);
  if (verdicts.includes('not-conforming')) return 'not-conforming';
  return verdicts.includes('undecided') || verdicts.length === 0 ? 'undecided' : 'conforming';
}

/** Whether a finding is one the service must act on: nobody has waived it, and it is not an old one of the baseline. */
export const counts = ({ waivedBy, known }: Pick<Finding, 'waivedBy' | 'known'>): boolean =>
  waivedBy === undefined && known === undefined;

/** Whether a MUSS rule fails for another reason than findings of the baseline. */
const failsAnew = ({ level, outcome, findings }: RuleResult): boolean =>
  level === 'MUSS' && outcome === 'failed' && !findings.some(({ known }) => known);

/** Whether something a service must meet got no answer. */
const isOpen = (service: ServiceReport, legend: Legend): boolean =>
  service.verdict === 'undecided' || [...eachResult(service, legend, UNDECIDED)].some(({ level }) => level === 'MUSS');

/** Files and folders that no service vouches for, so that nobody has looked at them. */
export const strayed = ({ outside, lang }: Pick<ReportStream, 'outside' | 'lang'>): number =>
  outside.filter(({ why }) => STRAYED.some((code) => why === OUTSIDE[code][lang])).length;

/** 0 nothing stands against acceptance, 1 the service must act. */
export function exitCode(
  report: ReportStream,
  { failOn, strict, phase }: { failOn: Severity; strict: boolean; phase: Phase },
): 0 | 1 {
  const demanding = strict || phase === 'abnahme';
  if (demanding && (strayed(report) > 0 || report.ruleset.insteadOf !== undefined)) return 1;
  const weighs = ({ level }: { readonly level: Finding['level'] }) => reaches(level, failOn);
  if ((report.across ?? []).some(({ findings }) => findings.some(weighs))) return 1;
  for (const service of report.services) {
    if (acts(service, report, failOn)) return 1;
    if (demanding && isOpen(service, report)) return 1;
    if (strict && service.results.some(({ due }) => due !== undefined)) return 1;
  }
  return 0;
}

/** Every ruleset has it: a file can be read. What a limit of ours kept from being read has been checked by nobody. */
const READABLE = 'OZG1001';

/** Whether a service has a finding that fails the run, or a file that was not read at all. */
function acts(service: ServiceReport, legend: Legend, failOn: Severity): boolean {
  const weighs = (finding: Finding) => counts(finding) && reaches(finding.level, failOn);
  return (
    service.results.some(({ findings }) => findings.some(weighs)) ||
    resultsThat(service, legend, 'failed').some(failsAnew) ||
    resultsThat(service, legend, 'unverified').some(({ ruleId }) => ruleId === READABLE)
  );
}
