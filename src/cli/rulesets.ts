import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findRuleset } from '../rulesets/find.ts';
import { type Found, Rulesets } from '../rulesets/registry/known-rulesets.ts';
import { findLock, type Lock } from '../rulesets/registry/lock.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { type Store, serviceStore } from '../store/installed.ts';
import { userStore } from './folders.ts';
import type { Io } from './io.ts';

/** The store of rulesets in the folder one stands in, then that of the user. */
export const rulesetStores = (io: Io): Store[] =>
  [serviceStore(io.cwd, '.', 'rulesets'), userStore(io, 'rulesets')].filter((store) => store !== null);

/** The rulesets of a run, held against its lock. */
export const rulesetsOf = (io: Io, lock: Lock = findLock(io.cwd)): Rulesets =>
  new Rulesets(io.cwd, rulesetStores(io), lock);

/** The ruleset a command is about that looks at no service: the one given, else that of the lock, else the newest bundled edition. */
export function rulesetFor(reference: string | undefined, io: Io): Found {
  const rulesets = rulesetsOf(io);
  return reference === undefined ? rulesets.fallback() : rulesets.given(reference);
}

/** A ruleset to read, not to judge by: a file or folder as it lies there, else a bundled or installed one. */
export const rulesetNamed = (reference: string, io: Io): Ruleset =>
  existsSync(resolve(io.cwd, reference)) ? findRuleset(reference, io.cwd) : rulesetsOf(io).named(reference).ruleset;
