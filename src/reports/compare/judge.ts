import { reaches } from '../../base/levels.ts';
import type { Severity, Verdict } from '../../base/nouns.ts';
import type { ServiceComparison } from './comparison.ts';

const RANK: Readonly<Record<Verdict, number>> = { conforming: 0, undecided: 1, 'not-conforming': 2 };

/** How much got worse. */
export interface Worse {
  readonly findings: number;
  readonly verdicts: number;
  readonly removed: number;
}

/** What stands against acceptance now and did not before: new findings of weight, worse verdicts, services that are gone. */
export function worsened(services: readonly ServiceComparison[], failOn: Severity): Worse {
  const heavy = services.flatMap(({ appeared }) => appeared.filter(({ level }) => reaches(level, failOn)));
  const worse = services.filter(({ before, after }) => before && after && RANK[after] > RANK[before]);
  return {
    findings: heavy.length,
    verdicts: worse.length,
    removed: services.filter(({ after }) => after === null).length,
  };
}
