import type { Lang, Phase } from '../base/nouns.ts';
import type { TimeLeft } from '../base/time-left.ts';
import type { RuleRun } from '../engine/rule-work.ts';
import type { InstalledCatalogue } from '../rulesets/catalogues/installed-catalogues.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';

/** A ruleset that the service chose for itself, and the one that applies. */
export interface OwnChoice {
  readonly named: string;
  readonly wanted: string;
  /** False where the ruleset itself comes from the service, and nobody else vouches for it. */
  readonly vouched: boolean;
}

/** How a service is judged. */
export interface CheckOptions {
  readonly ruleset: Ruleset;
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Lang;
  /** How long this service may take; without it as long as it needs. */
  readonly time?: TimeLeft;
  /** Told what each rule that ran has found, before places and words: for those who test rulesets. */
  readonly trace?: (rule: Rule, run: RuleRun) => void;
  /** Whom nobody asked to choose: then no service conforms. */
  readonly ownChoice?: OwnChoice | null;
  /** `false`: waivers are looked at, but cover nothing. */
  readonly waivers?: boolean;
  /** Lists of keys installed for this run; one that is newer than the ruleset's own takes its place. */
  readonly catalogues?: readonly InstalledCatalogue[];
  /** Whether whoever checks says that a file is no part of its service, by its path in the report. */
  readonly setAside?: (path: string) => boolean;
  /** `true`: the questions put to humans are gathered, for those who write them down. */
  readonly questions?: boolean;
}
