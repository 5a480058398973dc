import type { ResultDetail, RuleResult } from './finding.ts';
import type { Verdict } from './nouns.ts';

/** A Leistung as the Steckbrief names it. */
export interface OfferedLeistung {
  readonly name?: string;
  readonly leika?: string;
  readonly ozgId?: string;
}

/** A thing in the version in which a service uses it. */
export interface UsedVersion {
  readonly id: string;
  readonly version: string;
}

/** What is compared between services beside what a report says of them anyway. */
export interface CatalogueFacts {
  /** `dienst.id`. */
  readonly id?: string;
  /** Keys of the area: regional keys, else municipality keys. */
  readonly area?: readonly string[];
  readonly accounts?: readonly string[];
  /** FIM data schemas. */
  readonly schemas?: readonly UsedVersion[];
  /** XÖV standards. */
  readonly standards?: readonly UsedVersion[];
}

/** What is said of a service beside the results: where it is, what its Steckbrief calls it, what it comes to. */
export interface ServiceFacts {
  /** Folder, relative to where the command ran; `.` for loose files. */
  readonly path: string;
  /** Path of the Steckbrief, null for loose files. */
  readonly steckbrief: string | null;
  readonly name: string | null;
  /** As applicants read it. */
  readonly title: string | null;
  readonly authority: string | null;
  readonly provider: string | null;
  readonly url: string | null;
  readonly version: string | null;
  /** What the service offers, with the keys under which it is known; absent where the Steckbrief names nothing. */
  readonly leistungen?: readonly OfferedLeistung[];
  /** What it is compared with other services by; absent where it states nothing of it. */
  readonly catalogue?: CatalogueFacts;
  /** Only where the Steckbrief says so: nobody can use this service, it shows how one is described. */
  readonly sample?: true;
  readonly verdict: Verdict;
  readonly documents: readonly DocumentReport[];
}

/** A service as the rules judge it: a result for each rule, in their order. */
export interface ServiceJudgement extends ServiceFacts {
  readonly results: readonly RuleResult[];
}

/**
 * A service as the report tells it: three lists side by side, one entry for each rule in the order of the report's
 * rules, and more of those only that have more to say. `resultsOf` (base/results.ts) makes results of it.
 */
export interface ServiceReport extends ServiceFacts {
  /** One letter for each rule: `LETTERS` in base/results.ts. */
  readonly outcomes: string;
  /** How many places each rule looked at. */
  readonly examined: readonly number[];
  /** Why, as 1 + index into the report's reasons; 0 where there is nothing to explain. */
  readonly because: readonly number[];
  /** Rules with findings, decisions of people, or `due`, in the order of the rules. */
  readonly results: readonly ResultDetail[];
}

/** What a file came to. */
export type DocumentOutcome = 'failed' | 'unverified' | 'needs-review' | 'waived' | 'passed' | 'not-examined';
/** What a step of a standard came to. */
export type StepOutcome = 'passed' | 'failed' | 'not-run' | 'crashed' | 'unverified';

/** A file as the report tells it. */
export interface DocumentReport {
  readonly path: string;
  readonly kind: string | null;
  readonly standard?: {
    readonly id: string;
    readonly version: string;
    readonly scenario?: string;
    /** Who brought it: whoever ran the check, the user of the machine, the service itself; absent for what comes with vorgaben. */
    readonly origin?: 'given' | 'user' | 'service';
  };
  /** Hex digits; null for a file too large to read. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly outcome: DocumentOutcome;
  readonly steps?: readonly { readonly name: string; readonly outcome: StepOutcome; readonly reason?: string }[];
}
