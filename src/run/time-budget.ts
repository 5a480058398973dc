import type { TimeLeft } from '../base/time-left.ts';

/** Seconds of a run where nobody says otherwise: what is honest needs a hundredth of it. */
export const TIME_LIMIT = 1800;

/** One rule or document may take a minute, or this part of a longer run, and never all that its service has left. */
const [STEP, STEPS] = [60_000, 30];

/** The time of a run, shared out among its services, so that none of them keeps the others from being judged. */
export class TimeBudget {
  /** As messages name them. */
  readonly seconds: number;
  private readonly now: () => number;
  private readonly end: number;

  constructor(seconds: number = TIME_LIMIT, now: () => number = () => performance.now()) {
    this.seconds = seconds;
    this.now = now;
    this.end = now() + seconds * 1000;
  }

  private get rest(): number {
    return this.end - this.now();
  }

  /** Whether nothing more is to be begun. */
  get spent(): boolean {
    return this.rest <= 0;
  }

  /** The time of the service that is begun now: half of what is left as long as others follow. */
  share(followed: boolean): TimeLeft {
    const { seconds, now } = this;
    const end = now() + (followed ? this.rest / 2 : this.rest);
    const most = Math.max(STEP, (seconds * 1000) / STEPS);
    return {
      seconds,
      get left() {
        return end - now();
      },
      get step() {
        return Math.min((end - now()) / 2, most);
      },
    };
  }
}
