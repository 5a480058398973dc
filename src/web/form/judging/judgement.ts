import type { Level } from '../../../base/nouns.ts';

/** What a rule says of an entry: what is wrong, and what to do. */
export interface FieldFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly fix: string;
  /** JSON Pointers of where it is told; `''` for the Steckbrief as a whole. */
  readonly places: readonly string[];
  /** JSON Pointers of the entries that it wants and that are not there. */
  readonly wanted: readonly string[];
  /** Something is not there, which may simply be open yet. */
  readonly missing: boolean;
  readonly line: number;
  readonly column: number;
}

/** Whether a part is needed: `depends` on entries that are open, `idle` by what is stated, `free` of any rule. */
export interface PartNeed {
  readonly need: 'needed' | 'depends' | 'idle' | 'free';
  /** Entries (`kontext.zahlung`) that would decide it. */
  readonly open: readonly string[];
}

/** What the rules say of a Steckbrief as it stands. Plain data: it may come from a worker. */
export interface Judgement {
  readonly findings: readonly FieldFinding[];
  /** By the name of the part. */
  readonly parts: Readonly<Record<string, PartNeed>>;
  /** Places that do not have the shape of the schema (OZG1002). */
  readonly shape: number;
  /** What is wrong with a text that cannot be read (OZG1001). */
  readonly unreadable: string | null;
}

/** An entry of a catalogue, and what else of the Steckbrief is known by it. */
export interface FoundKey {
  readonly key: string;
  readonly name: string;
  readonly along: { readonly name?: string; readonly ozgId?: string; readonly ags?: string; readonly ars?: string };
}

/** What a form wants to know of a ruleset once. */
export interface FormFacts {
  /** `id@version` for a new Steckbrief. */
  readonly ruleset: string;
  /** Why an entry is asked for, by `kontext.zahlung`. */
  readonly why: Readonly<Record<string, string>>;
  /** The catalogue an entry is looked up in, by `leistungen[].leika`. */
  readonly catalogues: Readonly<Record<string, string>>;
}
