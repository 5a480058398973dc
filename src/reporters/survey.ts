import { memo } from '../base/memo.ts';
import type { Level, ReportStream, ServiceReport, Verdict } from '../base/nouns.ts';

/** What reporters need to know of all services before they write about the first one. */
interface Survey {
  readonly outlines: readonly Pick<ServiceReport, 'path' | 'steckbrief' | 'name' | 'verdict'>[];
  /** The level of each rule in this run, by id. */
  readonly levels: ReadonlyMap<string, Level | null>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

const surveys = new WeakMap<ReportStream, Survey>();

/** Reads the services once, for all reporters of a run; a hundred bytes of each are kept. */
export function surveyOf(report: ReportStream): Survey {
  return memo(surveys, report, () => {
    const outlines: Survey['outlines'][number][] = [];
    const levels = new Map<string, Level | null>();
    const verdicts = { conforming: 0, 'not-conforming': 0, undecided: 0 };
    for (const { path, steckbrief, name, verdict, results } of report.services) {
      outlines.push({ path, steckbrief, name, verdict });
      verdicts[verdict] += 1;
      for (const { ruleId, level } of results) levels.set(ruleId, level);
    }
    return { outlines, levels, verdicts };
  });
}
