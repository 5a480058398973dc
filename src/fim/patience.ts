/** Steps of all patterns of a service together: a few seconds, where an honest payload of 1 MB needs a tenth of it. */
const MOST_STEPS = 20_000_000;

/** How much work the patterns of foreign files may still make; shared by all values, since each of them may be short. */
export class Patience {
  private left: number;

  constructor(steps = MOST_STEPS) {
    this.left = steps;
  }

  /** Takes steps; false where there are none left. */
  take(steps: number): boolean {
    this.left -= steps;
    return !this.spent;
  }

  get spent(): boolean {
    return this.left <= 0;
  }
}
