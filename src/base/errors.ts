import type { Args, Lang, Text } from './nouns.ts';

/**
 * A refusal of vorgaben itself (exit 2): usage, ruleset, nothing to check, report not writable.
 * Shown without a stack; everything that is not a UserError is a bug of ours (exit 3).
 */
export class UserError extends Error {
  readonly text: Text;
  readonly args: Args;
  /** Where the fault stands, for faults in files of the user's own (ruleset, standards package). */
  readonly place: { readonly path: string; readonly line?: number; readonly column?: number } | undefined;

  /** The language it is told in, where that is another than the command line asked for. */
  lang?: Lang;

  constructor(text: Text, args: Args = {}, place?: UserError['place']) {
    super(text.en);
    this.name = 'UserError';
    this.text = text;
    this.args = args;
    this.place = place;
  }
}
