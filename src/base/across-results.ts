import type { Args, Level, Outcome } from './nouns.ts';

/** Something about several services of a run together. */
export interface AcrossFinding {
  readonly code: string;
  readonly args: Args;
  readonly level: Level;
  /** `args` put into words in the report's language. */
  readonly message: string;
  /** Paths of the services it is about; none where it is about something that no service has. */
  readonly services: readonly string[];
  /** 64 hex digits. */
  readonly fingerprint: string;
}

/** What a rule on several services comes to in a run. */
export interface AcrossResult {
  readonly ruleId: string;
  readonly level: Level | null;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly findings: readonly AcrossFinding[];
}
