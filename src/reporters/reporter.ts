import type { Severity, Text } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';

export interface ReportOptions {
  readonly color: boolean;
  readonly columns: number;
  /** The line of a checked file as it is written there (no line end), null where it cannot be had. */
  excerpt(path: string, line: number): string | null;
  /** The terminal lists findings of these levels, rules and chapters only, and says how many it left out; nothing else changes. */
  readonly only?: readonly string[];
  /** The terminal shows every place, with its line and address, not the first few of a rule. */
  readonly verbose?: boolean;
  /** The terminal gives each service one line. */
  readonly summary?: boolean;
  /** What nobody vouches for fails the run, too: `--strict`, or phase `abnahme`. */
  readonly demanding?: boolean;
  /** Address of a service's own report, seen from this one; null where there is none. */
  readonly pageOf?: (path: string) => string | null;
  /** From which finding on the run fails; JUnit calls lesser ones passed. */
  readonly failOn?: Severity;
}

/** What a format says, piece by piece, so that thousands of services need not fit in memory. */
interface Form {
  readonly name: string;
  readonly summary: Text;
  /** Pieces of the text with `\n` line ends, the last line ended too; the services may be read several times. */
  pieces(report: ReportStream, options: ReportOptions): Iterable<string>;
}

/** Turns a report into one format: pure, so the same report gives the same bytes. */
export interface Reporter extends Form {
  /** All pieces at once. */
  render(report: ReportStream, options: ReportOptions): string;
}

export function defineReporter(form: Form): Reporter {
  return { ...form, render: (report, options) => [...form.pieces(report, options)].join('') };
}
