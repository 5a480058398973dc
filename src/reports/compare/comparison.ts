import type { Level, Outcome, Verdict } from '../../base/nouns.ts';
import type { Report } from '../../base/report.ts';
import type { ReportHead } from '../assembled.ts';

/** A finding as a comparison tells it. */
export interface ComparedFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly fingerprint: string;
  /** What became of its rule, where nobody can say whether the finding is healed. `gone`: the rule or the service is no longer there. */
  readonly now?: Outcome | 'gone';
  /** The rule was not in the ruleset of the older report. */
  readonly newRule?: true;
  /** A waiver held for it in the older report. */
  readonly lapsed?: true;
}

/** A rule whose answer changed in a way that findings do not tell. */
export interface RuleChange {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level | null;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly reason?: string;
}

/** One service in both reports; `before` or `after` is null where it is in one only. */
export interface ServiceComparison {
  readonly path: string;
  readonly name: string | null;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** Where the service stood in the older report, or how it was called, if that was otherwise. */
  readonly pathBefore?: string;
  readonly nameBefore?: string | null;
  readonly healed: readonly ComparedFinding[];
  readonly appeared: readonly ComparedFinding[];
  readonly open: readonly ComparedFinding[];
  readonly waived: readonly ComparedFinding[];
  /** Gone, but not because somebody looked and found it mended. */
  readonly unjudged: readonly ComparedFinding[];
  readonly rules: readonly RuleChange[];
}

/** What one report says of its run. */
export type Side = Omit<ReportHead, 'formatVersion' | 'rules' | 'outside' | 'across' | 'shard'> &
  Pick<Report, 'verdict'>;

export interface Comparison {
  readonly formatVersion: '1';
  readonly before: Side;
  readonly after: Side;
  readonly summary: Readonly<Record<'healed' | 'appeared' | 'open' | 'waived' | 'unjudged' | 'rules', number>>;
  readonly services: readonly ServiceComparison[];
}
