import type { MemoryLeft } from '../base/time-left.ts';
import { openLoose, openService } from '../documents/open.ts';
import type { OpenService } from '../documents/open-service.ts';
import type { Targets } from '../documents/targets.ts';
import type { ServicePlace } from '../standards/at-hand.ts';
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

/** How services are opened. */
export interface Opening {
  readonly maxBytes: number;
  readonly cwd: string;
  readonly time?: TimeBudget | undefined;
}

/** How many services targets come to; loose files are one. */
export const serviceCount = ({ services, loose }: Targets): number => services.length + (loose.length > 0 ? 1 : 0);

/** The service at a place among all; loose files come last. */
export function openedAt(targets: Targets, place: number, { maxBytes, cwd, time }: Opening): Opened {
  const { services, loose } = targets;
  const memory = time?.memoryLeft();
  // What is not begun any more is still reported, by the names of its files.
  const options = { maxBytes, ...(time?.spent ? { outOfTime: time.seconds } : {}), ...(memory && { memory }) };
  const target = services[place];
  if (!target)
    return { service: openLoose(loose, options), place: { folder: cwd, path: '.' }, ...(memory && { memory }) };
  const { source, folder, path } = target;
  const followed = place < serviceCount(targets) - 1;
  return { service: openService(source, path, options), place: { folder, path }, followed, ...(memory && { memory }) };
}

/** Services one after the other, so that only one is held in memory. */
export function* opened(targets: Targets, maxBytes: number, cwd: string, time?: TimeBudget): Generator<Opened> {
  for (let place = 0; place < serviceCount(targets); place++) yield openedAt(targets, place, { maxBytes, cwd, time });
}

/** Gives back what the documents of a service hold: parsed XML lies outside of what is collected by itself. */
export function dispose({ documents }: OpenService): void {
  for (const document of documents) document.dispose();
}
