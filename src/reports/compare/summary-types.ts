import type { Level, Verdict } from '../../base/nouns.ts';
import type { ReportRule } from '../../base/report.ts';

/** A service as far as a summary asks: one letter for each rule, in the order of its report. */
export interface Summarised {
  readonly path: string;
  readonly name: string | null;
  readonly verdict: Verdict;
  readonly outcomes: string;
}

/** A report as far as a summary asks. */
export interface SummarisedSide {
  readonly rules: readonly Pick<ReportRule, 'id' | 'title' | 'level'>[];
  readonly services: readonly Summarised[];
}

/** Ids of the rules that say something else of a service now. */
export interface ServiceChange {
  readonly path: string;
  readonly name: string | null;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly newlyFailing: readonly string[];
  readonly healed: readonly string[];
  readonly waived: readonly string[];
  /** Failed before, and nobody can say whether it still does. */
  readonly unjudged: readonly string[];
}

/** At how many services a rule says something else now. */
export interface RuleSummary {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level | null;
  newlyFailing: number;
  healed: number;
  waived: number;
  unjudged: number;
}

/** Two reports in short: how many services newly fail or heal, then by rule, then by service. */
export interface ChangeSummary {
  readonly services: {
    readonly before: number;
    readonly after: number;
    /** Did not fail before, and do now. */
    readonly newlyFailing: number;
    /** Failed before and conform now. */
    readonly healed: number;
    /** Failed before and are undecided now: nobody knows. */
    readonly undecided: number;
    readonly stillFailing: number;
    readonly missing: number;
    readonly added: number;
  };
  /** Only those that say something else anywhere. */
  readonly rules: readonly RuleSummary[];
  /** Only those that changed; the worsened first. */
  readonly changed: readonly ServiceChange[];
}
