import type { Verdict } from '../../base/nouns.ts';
import type { Side } from './comparison.ts';

/** One report of several: its run, and what its services come to. */
export interface Day {
  readonly run: Side;
  readonly services: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** The day of a report whose services came to these verdicts. */
export function dayOf(run: Side, verdicts: Iterable<Verdict>): Day {
  const counts: Record<Verdict, number> = { conforming: 0, 'not-conforming': 0, undecided: 0 };
  let services = 0;
  for (const verdict of verdicts) {
    counts[verdict] += 1;
    services += 1;
  }
  return { run, services, verdicts: counts };
}
