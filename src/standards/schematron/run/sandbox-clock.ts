/** Clock and chance as they were before the first stylesheet. */
const { Date: RealDate } = globalThis;
const realRandom = Math.random;

/**
 * Sets the clock that stylesheets see, in milliseconds since 1970: `current-date()` is the day of the run, whatever day it
 * is, and what is drawn by lot there comes out the same each time. undefined: clock and chance of the machine.
 */
export function setClock(now: number | undefined): void {
  if (now === undefined) {
    globalThis.Date = RealDate;
    Math.random = realRandom;
    return;
  }
  class RunDate extends RealDate {
    constructor(...given: readonly [] | ConstructorParameters<typeof Date>) {
      if (given.length === 0) super(now!);
      else super(...(given as ConstructorParameters<typeof Date>));
    }
    static override now(): number {
      return now!;
    }
  }
  globalThis.Date = RunDate as DateConstructor;
  Math.random = sequenceFrom(now);
}

/** Numbers that look like chance (mulberry32), the same for the same seed. */
function sequenceFrom(seed: number): () => number {
  let state = seed % 2 ** 32;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
