import { Script } from 'node:vm';
import { counted } from '../../base/counters.ts';
import { interruptible } from '../../documents/xml/libxml-cut-off.ts';

/** Longest times in milliseconds: what published standards need is below a tenth of it. */
export interface TimeLimits {
  readonly compile: number;
  readonly validate: number;
}

export const TIME_LIMITS: TimeLimits = { compile: 20_000, validate: 60_000 };

/** The same for one `match` or `acceptMatch` of a KoSIT configuration. */
export const CONDITION_LIMIT = 10_000;

const SLOT = Symbol.for('vorgaben.within');
const slot = globalThis as unknown as Record<symbol, unknown>;
let script: Script | undefined;

/**
 * Runs synchronous work that may go on for ever (libxml2 on a hostile schema) and stops it after some milliseconds.
 * The timeout of node:vm is the only thing that interrupts WebAssembly on this thread; it is no sandbox, and none is meant.
 */
export function within<T>(milliseconds: number, work: () => T): T {
  script ??= new Script(`globalThis[Symbol.for('vorgaben.within')]()`);
  counted.watched += 1;
  const before = slot[SLOT];
  slot[SLOT] = work;
  try {
    const watching = script;
    return interruptible(() => watching.runInThisContext({ timeout: milliseconds }) as T, outOfTime);
  } finally {
    slot[SLOT] = before;
  }
}

/** Whether an error says that `within` stopped the work. */
export const outOfTime = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
