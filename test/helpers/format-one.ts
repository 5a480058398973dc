import type { Report } from '../../src/base/report.ts';
import { resultsIn } from './io.ts';

/** A report as format 1 told it: every result spelled out, and nothing that format 2 has brought. */
export function asFormatOne(report: Report): object {
  const { reasons: _, outside: __, across: ______, services, summary, rules, ...head } = report;
  const { outside: ___, open: ____, dueInAbnahme: _____, ...counts } = summary;
  return {
    ...head,
    formatVersion: '1',
    summary: counts,
    rules: rules.map(({ level, responsible, ...rule }) => rule),
    services: services.map(({ path, steckbrief, name, verdict, documents }, index) => ({
      ...{ path, steckbrief, name, verdict, documents },
      results: resultsIn(report, index).map(({ due, ...result }) => result),
    })),
  };
}
