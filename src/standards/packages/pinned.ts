import { UserError } from '../../base/errors.ts';
import type { Installed } from '../../store/installed.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { digestOf, readManifest } from './manifest.ts';

/** Digests that a lock names, by `id@version` of a standard, and how messages call that lock. */
export interface StandardPins {
  readonly lock: string;
  /** The lock is a service's own word: what it pins nobody else has named. */
  readonly ofService: boolean;
  /** Nothing else may judge. */
  readonly only: boolean;
  readonly digests: ReadonlyMap<string, readonly string[]>;
}

/** The refusal of an installed standard that would judge although the lock lets only what it names. */
export const notPinned = (name: string, path: string, { lock }: StandardPins): UserError =>
  new UserError(PUBLISH['standard-not-pinned'], { name, path, lock });

/** Refuses an installed standard that is not the one the lock names; one the lock does not name is taken. */
export function demandPinned({ id, folder, shown }: Installed, { lock, digests }: StandardPins): void {
  const pinned = digests.get(id);
  if (!pinned) return;
  const present = `sha256:${digestOf(readManifest(folder, shown))}`;
  if (pinned.includes(present)) return;
  throw new UserError(PUBLISH['standard-differs'], {
    name: id,
    path: shown,
    lock,
    pinned: [...pinned].join(', '),
    present,
  });
}
