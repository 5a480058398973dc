import type { MemoryLeft, TimeLeft } from '../base/time-left.ts';
import type { MemoryBudget } from './memory-budget.ts';

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
  private readonly memory: MemoryBudget | undefined;

  /** `memory` is shared out with the time. */
  constructor(seconds: number = TIME_LIMIT, now: () => number = () => performance.now(), memory?: MemoryBudget) {
    this.memory = memory;
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

  /** The memory of the service that is opened now. */
  memoryLeft(): MemoryLeft | undefined {
    return this.memory?.share();
  }

  /** The time of the service that is begun now, with the memory that it was opened with: half of what is left as long as others follow. */
  share(followed: boolean, memory?: MemoryLeft): TimeLeft {
    const { seconds, now } = this;
    const end = now() + (followed ? this.rest / 2 : this.rest);
    const most = Math.max(STEP, (seconds * 1000) / STEPS);
    return {
      seconds,
      ...(memory && { memory }),
      get left() {
        return end - now();
      },
      get step() {
        return Math.min((end - now()) / 2, most);
      },
    };
  }
}
