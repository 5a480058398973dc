/** The nouns of vorgaben that every layer shares. Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */

export type Lang = 'de' | 'en';
/** A sentence in both languages; `{name}` marks a place for an argument. */
export type Text = { readonly de: string; readonly en: string };

export type Level = 'MUSS' | 'SOLL' | 'KANN';
export type Severity = 'error' | 'warning' | 'note';
export type Phase = 'entwicklung' | 'abnahme';
/** One level, or one for each phase in which a rule binds. */
export type RuleLevel = Level | Readonly<Partial<Record<Phase, Level>>>;
export type Grade = 'A' | 'B' | 'C';
/** `open`: a condition asks for a statement that is missing; it counts like `unverified`. */
export type Outcome = 'passed' | 'failed' | 'not-applicable' | 'open' | 'needs-review' | 'unverified' | 'waived';
export type Verdict = 'conforming' | 'not-conforming' | 'undecided';
export type RulesetStatus = 'entwurf' | 'empfohlen' | 'verbindlich' | 'zurueckgezogen';
/** What a rule's answer rests on: a file that was looked at, a statement of the Steckbrief, a human. */
export type Evidence = 'file' | 'steckbrief' | 'human';
/** Who has to act where a rule is not met: who builds the service, who edits FIM, the authority, who runs the portal. */
export const PARTIES = ['hersteller', 'fim-redaktion', 'behoerde', 'portal'] as const;
export type Party = (typeof PARTIES)[number];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** The facts of a sentence; words come later, in the language asked for. */
export type Args = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

export interface Position {
  readonly line: number;
  readonly column: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Source {
  readonly title: string;
  readonly section?: string;
  readonly url: string;
  readonly grade: Grade;
}
