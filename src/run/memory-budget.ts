import { totalmem } from 'node:os';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { MemoryLeft } from '../base/time-left.ts';

/** What the machine says of the memory of this process, in bytes. */
export interface Gauge {
  resident(): number;
  /** Of the heap of JavaScript, which ends the process where it is full. */
  heap(): { readonly used: number; readonly limit: number };
  /** Gives back what nobody holds any more. */
  collect(): void;
  now(): number;
}

const MACHINE: Gauge = {
  resident: () => process.memoryUsage.rss(),
  heap: () => {
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    return { used, limit };
  },
  collect: () => {
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
  },
  now: () => performance.now(),
};

/** Of the memory that the machine, or the container, has. */
const SHARE = 0.7;
/** So much a service may take in any case: what one has given back may still be counted to the process. */
const FLOOR = 256_000_000;
/** A heap that is fuller than this is tidied up, and full where that does not help. */
const [TIDY, FULL] = [0.7, 0.8];
/** Milliseconds between two looks. */
const PAUSE = 100;

/** What the process may take where nobody says otherwise, in bytes. */
function usual(): number {
  const allowed = (process as { constrainedMemory?: () => number }).constrainedMemory?.() ?? 0;
  const all = totalmem();
  return SHARE * (allowed > 0 && allowed < all ? allowed : all);
}

/** The memory of a run, watched, so that one service that wants it all does not end the run for the others. */
export class MemoryBudget {
  private readonly limit: number;
  private readonly gauge: Gauge;
  /** How full the heap was when it was tidied up last. */
  private tidied = 0;
  private looked = Number.NEGATIVE_INFINITY;
  private found = { resident: 0, full: false };

  constructor(megabytes?: number, gauge: Gauge = MACHINE) {
    this.limit = megabytes === undefined ? usual() : megabytes * 1_000_000;
    this.gauge = gauge;
  }

  private look(): { readonly resident: number; readonly full: boolean } {
    const now = this.gauge.now();
    if (now - this.looked < PAUSE) return this.found;
    const full = this.heapFull();
    this.found = { resident: this.gauge.resident(), full };
    this.looked = this.gauge.now();
    return this.found;
  }

  private heapFull(): boolean {
    let { used, limit } = this.gauge.heap();
    // Tidying up takes seconds where much is held: again only when a tenth has come to it.
    if (used > Math.max(TIDY * limit, this.tidied + limit / 10)) {
      this.gauge.collect();
      ({ used, limit } = this.gauge.heap());
      this.tidied = used;
    }
    return used > FULL * limit;
  }

  /** What the service that is begun now may take. */
  share(): MemoryLeft {
    const look = () => this.look();
    const most = Math.max(this.limit, look().resident + FLOOR);
    let spent = false;
    let heap = false;
    const { gauge, limit } = this;
    return {
      get megabytes() {
        return Math.round((heap ? gauge.heap().limit : limit) / 1_000_000);
      },
      get ofHeap() {
        return heap;
      },
      get spent() {
        // Once it was so, the rest of the service is not begun: what is reported does not hang on who looked when.
        if (spent) return true;
        const { resident, full } = look();
        heap = full;
        spent = full || resident >= most;
        return spent;
      },
      fits: (bytes) => look().resident + bytes <= most,
    };
  }
}
