import { UserError } from '../../base/errors.ts';
import type { ReportStream } from '../../base/report.ts';
import { by } from '../../text/ascending.ts';
import { OVERVIEW_COMMAND } from '../../words/overview/command.ts';
import { type Snapshot, type SnapshotHead, SnapshotMaker } from './snapshot.ts';

/** Reports that may be set side by side: the same edition of a ruleset, the same phase; by day, the last is what holds now. */
export interface Part {
  readonly days: readonly [Snapshot, ...Snapshot[]];
}

/** Everything an overview shows. What was checked by different editions or in different phases stands in parts of its own. */
export interface Overview {
  readonly parts: readonly [Part, ...Part[]];
}

/** The day that is shown: the last. */
export const currentOf = ({ days }: Part): Snapshot => days.at(-1)!;

/** What numbers may be put together: what is judged alike. Rules are those of the digest. */
export const kindOf = ({ ruleset, phase }: Pick<SnapshotHead, 'ruleset' | 'phase'>): string =>
  `${ruleset.digest}\n${phase}`;

/** Gathers reports of several days, editions and phases; never adds up what was not judged alike. */
export class OverviewMaker {
  private readonly kinds = new Map<string, Map<string, SnapshotMaker>>();

  /** Where the services of a report go; `file` is where it stands. */
  for(head: SnapshotHead, file = ''): SnapshotMaker {
    const kind = kindOf(head);
    const days = this.kinds.get(kind) ?? new Map<string, SnapshotMaker>();
    this.kinds.set(kind, days);
    const day = days.get(head.asOf) ?? new SnapshotMaker(head);
    days.set(head.asOf, day);
    const first: SnapshotMaker = days.values().next().value ?? day;
    if (!first.hasRules(head)) throw new UserError(OVERVIEW_COMMAND['other-rules'], { file });
    day.from(head);
    return day;
  }

  get made(): Overview {
    const parts = [...this.kinds.values()].map((days): Part => {
      const sorted = [...days].sort(by(([key]) => key)).map(([, day]) => day.made);
      return { days: sorted as [Snapshot, ...Snapshot[]] };
    });
    // What holds now first: the latest day, then the larger number of services.
    parts.sort((a, b) => {
      const [one, other] = [currentOf(a), currentOf(b)];
      return one.asOf === other.asOf ? other.rows.length - one.rows.length : one.asOf < other.asOf ? 1 : -1;
    });
    return { parts: parts as [Part, ...Part[]] };
  }
}

/** The overview of a single report. */
export function overviewOf(report: ReportStream): Overview {
  const maker = new OverviewMaker();
  const day = maker.for(report);
  for (const service of report.services) day.add(service);
  return maker.made;
}
