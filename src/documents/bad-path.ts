import type { Args } from '../base/nouns.ts';

/** A path that compiles and cannot be evaluated: the fault of whoever wrote it, said without the words of the library. */
export class BadPath extends Error {
  override readonly name = 'BadPath';
  /** A flag that a sentence has a part for. */
  readonly flaw: Args;

  constructor(path: string, error: unknown) {
    super(path);
    const said = String((error as Error)?.message ?? error);
    const [, flaw = 'other'] = FLAWS.find(([pattern]) => pattern.test(said)) ?? [];
    this.flaw = { [flaw]: true };
  }
}

const FLAWS: readonly (readonly [RegExp, string])[] = [
  [/namespace prefix/i, 'prefix'],
  [/function/i, 'function'],
  [/variable/i, 'variable'],
  [/number of arguments|arity/i, 'arguments'],
  [/type|operand/i, 'types'],
];
