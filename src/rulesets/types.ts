import type { Evidence, Json, Party, RuleLevel, RulesetStatus, Source, Text } from '../base/nouns.ts';
import type { DocumentKind } from '../documents/document.ts';
import type { Catalogue } from '../rules/define-check.ts';

/** A fixed id that vorgaben itself refers to; every ruleset carries them. */
export const FIXED_IDS = ['OZG1001', 'OZG1002', 'OZG1003', 'OZG1004'] as const;

/** What a body publishes beside its rules (ruleset.yaml). */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly publisher: string;
  readonly status: RulesetStatus;
  /** The resolution that set the status. */
  readonly resolution?: { readonly body: string; readonly date: string };
  readonly valid?: Validity;
  /** First day on which it is binding, YYYY-MM-DD; for the index and readers, rules are judged by `valid`. */
  readonly bindingFrom?: string;
  /** Oldest version of vorgaben that understands this ruleset. */
  readonly requires?: string;
  /** `id@version`, exact. */
  readonly includes?: readonly string[];
  /** Prefixes for XPath in `select`. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** What the rules of this ruleset need not say themselves; part of the YAML form only. */
  readonly defaults?: readonly RuleDefaults[];
  /** Chapters in the order of reports and documentation. */
  readonly chapters?: Readonly<Record<string, Text>>;
  /** Who has to act where a rule of a chapter is not met; a rule may say otherwise (`zustaendig`). */
  readonly zustaendig?: Readonly<Record<string, Party>>;
  /** Who has to know which rules, in the order of the Leitfaden; roles of included rulesets are joined by key. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** Rules of the edition before that this one does not have any more, by id: editions before never change. */
  readonly withdrawn?: Readonly<Record<string, { readonly why: Text; readonly replacedBy?: string }>>;
}

/** Members of a rule that hold wherever the rule itself does not say them. */
export interface RuleDefaults {
  /** Ids, or beginnings of ids with `*`; all rules where it is left out. */
  readonly for?: string | readonly string[];
  readonly level?: RuleLevel;
  readonly source?: Partial<Source>;
  readonly valid?: Validity;
  readonly applies?: Readonly<Record<string, Json>>;
  readonly since?: string;
  readonly tags?: readonly string[];
  readonly zustaendig?: Party;
  readonly aliases?: readonly string[];
}

/** People with one task: a rule concerns them when any of these lists names it. */
export interface Role {
  readonly title?: Text;
  readonly about?: Text;
  readonly chapters?: readonly string[];
  readonly kinds?: readonly string[];
  readonly tags?: readonly string[];
  readonly evidence?: readonly Evidence[];
}

/** First and last day on which something binds, both inclusive, YYYY-MM-DD. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
}

export interface RuleCheck {
  readonly select?: string;
  readonly kind: string;
  readonly with?: Readonly<Record<string, Json>>;
  readonly message?: Text;
}

/** What the engine needs of a rule; its texts are loaded apart. */
export interface Rule {
  readonly id: string;
  readonly level: RuleLevel;
  readonly valid?: Validity;
  readonly applies: {
    /** `*`: every document of the service. */
    readonly kind: readonly (DocumentKind | '*')[];
    /** Only documents that an interface of such an `art` names. */
    readonly art?: readonly string[];
    /** JSON Schema (2020-12) over the Steckbrief. */
    readonly when?: Readonly<Record<string, Json>>;
  };
  readonly checks: readonly RuleCheck[];
  readonly evidence: Evidence;
}

/** What people read of a rule. */
export interface RuleTexts {
  readonly id: string;
  readonly name: string;
  readonly chapter: Text;
  /** Key of the chapter in ruleset.yaml. */
  readonly chapterId: string;
  readonly title: Text;
  readonly requirement: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly source: Source;
  readonly tags: readonly string[];
  /** Who has to act where it is not met; absent in rulesets packed before rules said it. */
  readonly responsible?: Party;
  readonly since: string;
  readonly deprecated?: string;
  readonly replacedBy?: string;
  /** Ruleset the rule comes from, `id@version`. */
  readonly owner: string;
  /** Older numbers under which people know the rule. */
  readonly aliases?: readonly string[];
}

/** A ruleset ready to be checked against, its includes flattened. */
export interface Ruleset {
  readonly manifest: Manifest;
  /** `sha256:` and 64 hex digits over the packed content. */
  readonly digest: string;
  readonly includes: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  readonly prefixes: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
  /** Texts by rule id; parsed when first asked for. */
  texts(): ReadonlyMap<string, RuleTexts>;
  /** The texts as the packed form has them, not looked at; null where they are no JSON. */
  textsAsPacked(): unknown;
  /** Names of the catalogues it brings. */
  readonly catalogues: readonly string[];
  /** The JSON text of a catalogue. */
  catalogueText(name: string): string | undefined;
  /** A catalogue by name; undefined where there is none. */
  catalogue(name: string): Catalogue | undefined;
}

/** Content of the packed form. Texts and catalogues are JSON in strings, so that they cost nothing until needed. */
export interface Packed {
  readonly manifest: Manifest;
  readonly includes: Ruleset['includes'];
  readonly prefixes: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
  readonly texts: string;
  readonly catalogues: Readonly<Record<string, string>>;
}
