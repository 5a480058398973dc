/** How much memory work may still take, asked before it begins. */
export interface MemoryLeft {
  /** Whether nothing more is to be begun. */
  readonly spent: boolean;
  /** Whether it is the heap of JavaScript that is full. */
  readonly ofHeap: boolean;
  /** What the process may take, as messages name it. */
  readonly megabytes: number;
  /** Whether so many further bytes would still be within it. */
  fits(bytes: number): boolean;
}

/** How long work may still go on. Whoever knows the clock hands it over; whoever works asks before it begins. */
export interface TimeLeft {
  /** Milliseconds that the service has left; 0 or less where it has none. */
  readonly left: number;
  /** Milliseconds that one rule or one document may take now. */
  readonly step: number;
  /** Seconds that the whole run was given, as messages name them. */
  readonly seconds: number;
  /** The memory that goes with it, where it is watched. */
  readonly memory?: MemoryLeft;
}
