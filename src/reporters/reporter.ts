import type { Report, Severity, Text } from '../types.ts';

export interface ReportOptions {
  readonly color: boolean;
  readonly columns: number;
  /** The line of a checked file as it is written there (no line end), null where it cannot be had. */
  excerpt(path: string, line: number): string | null;
  /** The terminal lists findings of this weight and above only, and says how many it left out. */
  readonly only?: Severity;
  /** The terminal gives each service one line. */
  readonly summary?: boolean;
  /** From which finding on the run fails; JUnit calls lesser ones passed. */
  readonly failOn?: Severity;
}

/** Turns a report into one format: pure, so the same report gives the same bytes. */
export interface Reporter {
  readonly name: string;
  readonly summary: Text;
  /** The whole text with `\n` line ends, the last line ended too. */
  render(report: Report, options: ReportOptions): string;
}
