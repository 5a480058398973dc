import { UserError } from '../../base/errors.ts';
import type { Installed } from '../../store/installed.ts';
import { PUBLISH } from '../../words/registry-refusals.ts';
import { digestOf, readManifest } from './manifest.ts';

/** Digests that a lock names, by `id@version` of a standard, and how messages call that lock. */
export interface StandardPins {
  readonly lock: string;
  /** The folder the lock lies in. */
  readonly folder: string;
  readonly digests: ReadonlyMap<string, readonly string[]>;
}

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
