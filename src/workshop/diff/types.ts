import type { Json, Lang, Level, Outcome, Phase, RulesetStatus, Verdict } from '../../base/nouns.ts';

/** The step of SemVer a change asks for. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

/** Parts of a rule, or of a ruleset, that can differ. */
export type Part =
  | 'level'
  | 'valid'
  | 'kind'
  | 'art'
  | 'when'
  | 'check'
  | 'catalogue'
  | 'prefix'
  | 'message'
  | 'title'
  | 'requirement'
  | 'why'
  | 'fix'
  | 'source'
  | 'chapter'
  | 'name'
  | 'tags'
  | 'aliases'
  | 'deprecated'
  | 'replacedBy'
  | 'since'
  | 'ruleset'
  | 'publisher'
  | 'status'
  | 'resolution'
  | 'requires'
  | 'includes'
  | 'other';

/** Why a change asks for its step: a code of `words/editions/steps.ts`. */
export type Reason =
  | 'new-must'
  | 'new-question'
  | 'raised'
  | 'wider'
  | 'stricter'
  | 'maybe-stricter'
  | 'new-soll'
  | 'removed'
  | 'relaxed'
  | 'soll-changed'
  | 'newer-tool'
  | 'texts';

/** One difference. `before` and `after` are the values as the rulesets hold them, null where there is none. */
export interface Change {
  readonly part: Part;
  /** Which of several: number of a check and parameter, phase, name of a catalogue. */
  readonly at?: string;
  readonly step: Step;
  readonly reason: Reason;
  readonly before: Json;
  readonly after: Json;
}

export type Levels = Readonly<Record<Phase, Level | null>>;

/** What became of one rule. */
export interface RuleChange {
  readonly ruleId: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly title: string;
  /** Ruleset that owns it, `id@version`; of a rule that was removed the old one. */
  readonly owner: string;
  readonly level: { readonly from: Levels | null; readonly to: Levels | null };
  /** Of a removed rule: the id that takes its place, null where none is named. */
  readonly replacedBy?: string | null;
  /** Of a removed rule: why it is gone, where the second ruleset says it. */
  readonly why?: string;
  readonly step: Step;
  readonly changes: readonly Change[];
}

export interface Side {
  readonly id: string;
  readonly version: string;
  readonly status: RulesetStatus;
  readonly digest: string;
  readonly rules: number;
}

/** Which step is due, and what the two version numbers say. */
export interface SemVer {
  readonly due: Step;
  /** What the numbers say; `backwards` where the second is the lower one. */
  readonly found: Step | 'backwards';
  readonly enough: boolean;
  readonly reasons: readonly { readonly step: Step; readonly reason: Reason; readonly ruleIds: readonly string[] }[];
}

export type Effect = 'newly-failing' | 'healed' | 'newly-undecided' | 'decided' | 'weightier' | 'lighter';

/** What a rule says of a service by the one ruleset and by the other. `absent`: the ruleset has no such rule. */
export interface EffectOnRule {
  readonly ruleId: string;
  readonly title: string;
  readonly effect: Effect;
  readonly level: { readonly from: Level | null; readonly to: Level | null };
  readonly outcome: { readonly from: Outcome | 'absent'; readonly to: Outcome | 'absent' };
  /** The first sentences of what is found under the second ruleset, or why it cannot be judged. */
  readonly messages: readonly string[];
}

export interface EffectOnService {
  readonly path: string;
  readonly name: string | null;
  readonly verdict: { readonly from: Verdict; readonly to: Verdict };
  readonly rules: readonly EffectOnRule[];
}

/** What the second ruleset means for one rule, over all services. */
export interface RuleEffects {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level | null;
  readonly services: Readonly<Partial<Record<Effect, number>>>;
}

/** What the second ruleset means for all services together. */
export interface EffectSummary {
  /** Verdicts: those that did not fail and would, that failed and would conform, that failed and would be undecided. */
  readonly services: Readonly<Record<'total' | 'newlyFailing' | 'healed' | 'undecided' | 'stillFailing', number>>;
  /** Only rules with an effect, those first that hit most services hardest. */
  readonly rules: readonly RuleEffects[];
}

/** Two rulesets side by side (schemas/ruleset-diff-1.schema.json). */
export interface Comparison {
  readonly formatVersion: '1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly lang: Lang;
  readonly from: Side;
  readonly to: Side;
  /** Changes of the ruleset itself. */
  readonly ruleset: readonly Change[];
  /** By id. */
  readonly rules: readonly RuleChange[];
  /** null where the ids differ: two rulesets, not two editions of one. */
  readonly semver: SemVer | null;
  /** Only where services were given. */
  readonly services?: {
    readonly phase: Phase;
    readonly asOf: string;
    /** The effects on single services added up. */
    readonly summary: EffectSummary;
    readonly results: readonly EffectOnService[];
  };
}
