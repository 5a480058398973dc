import type { Attestation, Waiver } from './decisions.ts';
import type { Args, Level, Outcome, Range } from './nouns.ts';

/** What a rule came to for a service. */
export interface RuleResult extends Omit<ResultDetail, 'level'> {
  /** null where the rule does not bind in this phase. */
  readonly level: Level | null;
  /** Why the outcome is not `passed` or `failed`. */
  readonly reason?: string;
  /** How many places the rule looked at. */
  readonly examined: number;
}

/** What a report says of a result beside the lists. */
export interface ResultDetail {
  readonly ruleId: string;
  /** Where it is another than the rule's. */
  readonly level?: Level | null;
  readonly outcome: Outcome;
  /** It fails here with a lesser level, and will be a MUSS in that phase. */
  readonly due?: 'abnahme';
  readonly findings: readonly Finding[];
  /** Waivers that hold for findings of this rule; the rule is `waived` when every finding that makes it fail is. */
  readonly waiver?: readonly Waiver[];
  /** The answer of a human that settled the rule. */
  readonly attestation?: Attestation;
}

/** A piece of a file that is to be replaced; its range is of the file as it was judged, without byte order mark. */
export interface FileEdit {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

/** Something wrong at a place of a file. */
export interface Finding {
  /** Stable word of the check kind, or the id of a Schematron assert. */
  readonly code: string;
  readonly args: Args;
  readonly level: Level;
  /** `args` put into words in the report's language. */
  readonly message: string;
  readonly path: string;
  /** JSON Pointer (YAML, JSON) or XPath as libxml2 writes it (XML); empty for the whole file. */
  readonly pointer: string;
  readonly range: Range;
  /** 64 hex digits; survives moved lines. */
  readonly fingerprint: string;
  /** Index into the result's `waiver`; such a finding counts neither in the summary nor in the exit code. */
  readonly waivedBy?: number;
  /** In the baseline: listed, but the run does not fail of it. Never in phase `abnahme`. */
  readonly known?: true;
  readonly related?: readonly { readonly path: string; readonly pointer: string; readonly range: Range }[];
  /** What mends it, where there is one right answer; all of it or nothing. Never in phase `abnahme`. */
  readonly fix?: readonly FileEdit[];
}
