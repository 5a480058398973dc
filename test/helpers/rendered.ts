import type { Finding } from '../../src/base/finding.ts';
import type { Lang } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import { findReporter } from '../../src/reporters/index.ts';
import type { ReportOptions } from '../../src/reporters/reporter.ts';
import { type Change, sampleExcerpt, sampleReport, sampleServices } from './sample-report.ts';

export const OPTIONS: ReportOptions = { color: false, columns: 100, excerpt: sampleExcerpt };

export function render(name: string, report: Report = sampleReport(), options: Partial<ReportOptions> = {}): string {
  return findReporter(name)!.render(report, { ...OPTIONS, ...options });
}

/** The sample with one service only. */
export function only(index: number, lang: Lang = 'de', change: Change = {}): Report {
  const services = sampleServices(lang);
  return sampleReport(lang, { ...change, services: [services[index]!] });
}

/** The first service, its first rule with as many findings. */
export function crowded(count: number): Report {
  const [service] = sampleServices();
  const [first, ...results] = service!.results;
  const finding = first!.findings[0]!;
  const findings = Array.from({ length: count }, (_, n): Finding => {
    const start = { line: n + 1, column: 1 };
    return {
      ...finding,
      message: `Befund ${n}`,
      range: { start, end: start },
      fingerprint: String(n).padStart(64, '0'),
    };
  });
  return sampleReport('de', { services: [{ ...service!, results: [{ ...first!, findings }, ...results] }] });
}
