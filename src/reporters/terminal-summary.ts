import type { Level, Outcome, ServiceReport } from '../types.ts';
import type { Page } from './terminal-page.ts';
import { padEnd, width, wrap } from './text-layout.ts';
import { judgedBy, totalLines } from './verdict.ts';
import { namesOf } from './view.ts';

/** A catalogue of hundreds of services at a glance: one line each, in the order of the report, then the totals. */
export function summaryLines(page: Page): string[] {
  const { report, say, columns } = page;
  const names = namesOf(report, say);
  const verdicts = report.services.map((service) => say(`summary.${service.verdict}`));
  const [first, second] = [Math.max(...verdicts.map(width)), Math.min(Math.max(...names.map(width)), columns - 50)];
  const lines = report.services.map((service, index) =>
    [padEnd(verdicts[index]!, first), padEnd(names[index]!, second), open(service, page)].join('  ').trimEnd(),
  );
  return [judgedBy(report, say), '', ...lines, '', ...totalLines(report, say).flatMap((text) => wrap(text, columns))];
}

/** What stands open with a service; empty where nothing does. */
function open({ results }: ServiceReport, { say }: Page): string {
  const count = (outcome: Outcome, level?: Level) =>
    results.filter((result) => result.outcome === outcome && (level === undefined || result.level === level)).length;
  const failed = (['MUSS', 'SOLL', 'KANN'] as const).map(
    (level) => [count('failed', level), say(`level.${level}`)] as const,
  );
  return [
    ...failed.filter(([n]) => n > 0).map(([n, level]) => `${n} ${level}`),
    ...(['unverified', 'needs-review', 'waived'] as const)
      .filter((outcome) => count(outcome) > 0)
      .map((outcome) => say(`open.${outcome}`, { n: count(outcome) })),
  ].join(', ');
}
