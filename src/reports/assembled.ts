import { SEVERITY } from '../base/levels.ts';
import type { Severity, Verdict } from '../base/nouns.ts';
import type { Report, ReportStream, Summary } from '../base/report.ts';
import { outcomeCounts } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { runVerdict } from '../engine/verdict.ts';
import type { Services } from './service-spool.ts';

/** What services come to together, one at a time. */
function summed(
  services: Iterable<ServiceReport>,
  { baseline, outside }: Pick<ReportHead, 'baseline' | 'outside'>,
): { verdict: Verdict; summary: Summary } {
  const findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const counts = outcomeCounts('');
  const verdicts = new Set<Verdict>();
  let [count, documents, dueInAbnahme, known] = [0, 0, 0, 0] as [number, number, number, number];
  for (const { outcomes, results, verdict, documents: own } of services) {
    count += 1;
    documents += own.length;
    verdicts.add(verdict);
    const counted = outcomeCounts(outcomes);
    for (const key of Object.keys(counted) as (keyof typeof counted)[]) counts[key] += counted[key];
    for (const { due } of results) if (due) dueInAbnahme += 1;
    for (const finding of results.flatMap((result) => result.findings)) {
      if (finding.waivedBy === undefined) findings[SEVERITY[finding.level]] += 1;
      if (finding.known) known += 1;
    }
  }
  return {
    verdict: runVerdict([...verdicts].map((verdict) => ({ verdict }))),
    summary: {
      ...{ services: count, documents, outside: outside.length, ...counts, findings, dueInAbnahme },
      ...(baseline ? { known } : {}),
    },
  };
}

/** What a report says about its run, as it is known before the services are counted. */
export type ReportHead = Omit<Report, 'verdict' | 'summary' | 'reasons' | 'services'>;

/** A report of what is known of its run and its services, in the order of the format. */
export function assembled(services: Services, head: ReportHead): ReportStream {
  const { rules: all, outside, across, ...run } = head;
  const told = { rules: all, reasons: services.reasons, outside, ...(across && { across }) };
  return { ...run, ...summed(services, head), ...told, services };
}

/** One service of a report as a report of its own. */
export function alone(report: ReportStream, service: ServiceReport): ReportStream {
  const { across: _, ...rest } = report;
  const own = { ...rest, outside: [], services: [service] };
  return { ...own, ...summed([service], own) };
}
