/** Work that is stopped because what it was begun for has changed meanwhile. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Shortest and longest wait after a key stroke, in milliseconds. */
const [SHORTEST, LONGEST] = [5, 400];

/**
 * Work that is done again whenever something changes: once for all changes that come together, never twice at a time, and
 * the less often the longer it takes.
 */
export class Repeating<T> {
  private readonly work: (isStale: () => boolean) => Promise<T>;
  private readonly done: (result: T) => void;
  private readonly failed: (error: unknown) => void;
  private wanted = 0;
  private reached = 0;
  private running = false;
  private took = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  private closed = false;
  latest: T | undefined;

  /** `work` asks now and then whether it is stale and then throws `Superseded`; whatever else it throws is told to `failed`. */
  constructor(
    work: (isStale: () => boolean) => Promise<T>,
    { done, failed }: { done: (result: T) => void; failed: (error: unknown) => void },
  ) {
    this.work = work;
    this.done = done;
    this.failed = failed;
  }

  touch(): void {
    if (this.closed) return;
    this.wanted += 1;
    if (!this.running) this.plan();
  }

  /** Resolves when all that was touched before is done, or nobody will do it any more. */
  settled(): Promise<void> {
    if (this.closed || this.reached >= this.wanted) return Promise.resolve();
    if (!this.running && this.timer) {
      // Somebody waits for the answer: no reason to wait for further key strokes.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.run(), 0);
    }
    return new Promise((resolve) => this.waiting.push({ until: this.wanted, resolve }));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    for (const { resolve } of this.waiting.splice(0)) resolve();
  }

  private plan(): void {
    clearTimeout(this.timer);
    const wait = Math.min(LONGEST, Math.max(SHORTEST, this.took / 4));
    this.timer = setTimeout(() => void this.run(), wait);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.running = true;
    const target = this.wanted;
    const begun = performance.now();
    try {
      const result = await this.work(() => this.wanted !== target || this.closed);
      if (!this.closed) {
        this.reached = target;
        this.latest = result;
        this.done(result);
      }
    } catch (error) {
      if (!(error instanceof Superseded)) {
        // Nobody is kept waiting for what will fail again.
        this.reached = target;
        this.failed(error);
      }
    } finally {
      this.took = performance.now() - begun;
      this.running = false;
      this.release();
      if (!this.closed && this.reached < this.wanted) this.plan();
    }
  }

  private release(): void {
    const ready = this.waiting.filter(({ until }) => until <= this.reached);
    for (const one of ready) this.waiting.splice(this.waiting.indexOf(one), 1);
    for (const { resolve } of ready) resolve();
  }
}
