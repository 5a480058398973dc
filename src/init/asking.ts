import type { Lang } from '../base/nouns.ts';
import type { Directory, Known } from './catalogues.ts';
import type { DraftJudge } from './judge-draft.ts';
import type { Reasons } from './why.ts';

/** A question as it is put: what is asked, why, and what stands there if nothing is typed. */
export interface Question {
  readonly text: string;
  readonly why: string;
  readonly proposed?: string;
}

/** The questions a terminal can put; the real one is @inquirer/prompts, tests bring their own. What is left open is `null`. */
export interface Prompter {
  input(question: Question): Promise<string>;
  select(question: Question, choices: readonly string[]): Promise<string | null>;
  checkbox(question: Question, choices: readonly string[]): Promise<readonly string[] | null>;
  /** A choice from what is found for what is typed; null where nothing (more) is wanted. */
  search(question: Question, find: (typed: string) => readonly Known[]): Promise<Known | null>;
  /** Says something between two questions. */
  say(text: string): void;
}

/** What the dialogue asks with. */
export interface Asking {
  readonly directory: Directory;
  readonly prompter: Prompter;
  readonly judge: DraftJudge;
  readonly reasons: Reasons;
  readonly lang: Lang;
}
