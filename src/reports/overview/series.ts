import { paired } from '../compare/pair.ts';
import { summaryOf } from '../compare/summary.ts';
import type { ChangeSummary } from '../compare/summary-types.ts';
import type { Part } from './parts.ts';
import type { ServiceRow, Standing } from './row.ts';
import type { Snapshot } from './snapshot.ts';

/** A service that stands elsewhere than the day before; null where it was not there. */
export interface Move {
  readonly row: Pick<ServiceRow, 'path' | 'name' | 'title'>;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** From one day to the next. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly summary: ChangeSummary;
  /** Services that stand elsewhere, came or are missing. */
  readonly moves: readonly Move[];
}

function stepOf(before: Snapshot, after: Snapshot): Step {
  const moves = paired(before.rows, after.rows).flatMap(([then, now]): Move[] => {
    const old = then === null ? null : before.rows[then]!;
    const one = now === null ? null : after.rows[now]!;
    if (old?.standing === one?.standing) return [];
    return [{ row: (one ?? old)!, before: old?.standing ?? null, after: one?.standing ?? null }];
  });
  const side = ({ rules, rows }: Snapshot) => ({ rules, services: rows });
  return { from: before.asOf, to: after.asOf, summary: summaryOf(side(before), side(after)), moves };
}

/** What happened from each day to the next; none where there is one day only. */
export const stepsOf = ({ days }: Part): Step[] => days.slice(1).map((day, at) => stepOf(days[at]!, day));
