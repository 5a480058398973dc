import { memo } from '../base/memo.ts';
import type { Verdict } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';
import { Tally } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';

/** What reporters need to know of all services before they write about the first one. */
interface Survey {
  readonly outlines: readonly Pick<ServiceReport, 'path' | 'steckbrief' | 'name' | 'verdict' | 'sample'>[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Rules with MUSS that fail, over all services. */
  readonly failed: number;
}

const surveys = new WeakMap<ReportStream, Survey>();

/** Reads the services once, for all reporters of a run; a hundred bytes of each are kept. */
export function surveyOf(report: ReportStream): Survey {
  return memo(surveys, report, () => {
    const outlines: Survey['outlines'][number][] = [];
    const verdicts = { conforming: 0, 'not-conforming': 0, undecided: 0 };
    let failed = 0;
    for (const service of report.services) {
      const { path, steckbrief, name, verdict, sample } = service;
      failed += new Tally(service, report.rules).of('failed', 'MUSS');
      outlines.push({ path, steckbrief, name, verdict, ...(sample ? { sample } : {}) });
      verdicts[verdict] += 1;
    }
    return { outlines, verdicts, failed };
  });
}
