import { type OpenService, openLoose, openService } from '../documents/open.ts';
import type { Targets } from '../documents/targets.ts';
import type { ServicePlace } from '../standards/examiner.ts';

/** A service that is open, and where it lies: standards and rulesets of its own are looked for there; null in memory. */
export interface Opened {
  readonly service: OpenService;
  readonly place: ServicePlace | null;
}

/** The largest file that is read where nobody says otherwise, in bytes. */
export const MAX_BYTES = 100_000_000;

/** Services one after the other, so that only one is held in memory; loose files are one service. */
export function* opened(targets: Targets, maxBytes: number, cwd: string): Generator<Opened> {
  for (const { source, folder, path } of targets.services)
    yield { service: openService(source, path, { maxBytes }), place: { folder, path } };
  if (targets.loose.length > 0)
    yield { service: openLoose(targets.loose, { maxBytes }), place: { folder: cwd, path: '.' } };
}

/** Gives back what the documents of a service hold: parsed XML lies outside of what is collected by itself. */
export function dispose({ documents }: OpenService): void {
  for (const document of documents) document.dispose();
}
