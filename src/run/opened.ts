import type { MemoryLeft } from '../base/time-left.ts';
import { type OpenService, openLoose, openService } from '../documents/open.ts';
import type { Targets } from '../documents/targets.ts';
import type { ServicePlace } from '../standards/examiner.ts';
import type { TimeBudget } from './time-budget.ts';

/** A service that is open, and where it lies: standards and rulesets of its own are looked for there; null in memory. */
export interface Opened {
  readonly service: OpenService;
  readonly place: ServicePlace | null;
  /** Whether other services of the run come after it. */
  readonly followed?: boolean;
  /** The memory it was opened with, where that is watched. */
  readonly memory?: MemoryLeft;
}

/** The largest file that is read where nobody says otherwise, in bytes. */
export const MAX_BYTES = 100_000_000;

/** Services one after the other, so that only one is held in memory; loose files are one service. */
export function* opened(targets: Targets, maxBytes: number, cwd: string, time?: TimeBudget): Generator<Opened> {
  const { services, loose } = targets;
  // What is not begun any more is still reported, by the names of its files.
  const options = (memory = time?.memoryLeft()) => ({
    maxBytes,
    ...(time?.spent ? { outOfTime: time.seconds } : {}),
    ...(memory && { memory }),
  });
  for (const [index, { source, folder, path }] of services.entries()) {
    const followed = index < services.length - 1 || loose.length > 0;
    const own = options();
    const { memory } = own;
    yield { service: openService(source, path, own), place: { folder, path }, followed, ...(memory && { memory }) };
  }
  if (loose.length === 0) return;
  const own = options();
  const { memory } = own;
  yield { service: openLoose(loose, own), place: { folder: cwd, path: '.' }, ...(memory && { memory }) };
}

/** Gives back what the documents of a service hold: parsed XML lies outside of what is collected by itself. */
export function dispose({ documents }: OpenService): void {
  for (const document of documents) document.dispose();
}
