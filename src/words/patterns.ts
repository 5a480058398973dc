import type { Args } from '../base/nouns.ts';

/** What makes a text no regular expression, by what the engine of JavaScript says of it; the sentence has a part for each. */
const FLAWS: readonly (readonly [RegExp, string])[] = [
  [/Unterminated group/, 'open'],
  [/Unmatched '\)'/, 'closed'],
  [/Unterminated character class|missing terminating \]|Lone quantifier brackets|Incomplete quantifier/, 'bracket'],
  [/Nothing to repeat|Invalid quantifier/, 'nothing'],
  [/out of order/, 'order'],
  [/[Ii]nvalid (?:Unicode )?escape|\\ at end|Invalid class escape|decimal escape/, 'escape'],
  [/property name/, 'property'],
  [/group|capture|reference/i, 'group'],
];

/** The flaw of a pattern as an argument of a sentence. */
export function patternFlaw(error: unknown): Args {
  const message = String((error as Error)?.message ?? error);
  // What the engine says comes behind the pattern, which may hold anything.
  const said = message.slice(message.lastIndexOf('/') + 1);
  const [, flaw = 'other'] = FLAWS.find(([pattern]) => pattern.test(said)) ?? [];
  return { [flaw]: true };
}
