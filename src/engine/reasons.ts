import type { Args, Text } from '../base/nouns.ts';
import { REASONS } from '../words/engine/index.ts';

/** A sentence and its facts, not spoken yet: words come last, in the language of the report. */
export interface Sentence {
  readonly text: Text;
  readonly args: Args;
}

/** Puts a sentence into words; handed in at the end, so that nothing before it knows a language. */
export type Speak = (text: Text, args: Args) => string;

/** Nobody reads the hundredth reason. */
const MOST = 3;

/** Why a rule came to its outcome: at most three reasons, each once. */
export function reasonIn(why: readonly Sentence[], speak: Speak): string {
  const unique = [...new Set(why.map(({ text, args }) => speak(text, args)))];
  const rest = unique.length - MOST;
  return [...unique.slice(0, MOST), ...(rest > 0 ? [speak(REASONS.more, { count: rest })] : [])].join(' ');
}
