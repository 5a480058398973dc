/** The clock as it was before the first stylesheet. */
const { Date: RealDate } = globalThis;

/**
 * Sets the clock that stylesheets see, in milliseconds since 1970: `current-date()` is the day of the run, whatever day it
 * is. undefined: the clock of the machine.
 */
export function setClock(now: number | undefined): void {
  if (now === undefined) {
    globalThis.Date = RealDate;
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
}
