import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { shownPath } from '../documents/shown-path.ts';
import { steckbriefeIn } from '../documents/walk.ts';
import { type Store, serviceStore, type Wares } from '../store/installed.ts';
import { REFUSED } from '../words/standards.ts';
import { userStore } from './folders.ts';
import type { Io } from './io.ts';

const isService = (folder: string): boolean =>
  existsSync(folder) && statSync(folder).isDirectory() && steckbriefeIn(readdirSync(folder)).length > 0;

function demandUser(io: Io, wares: Wares): Store {
  const store = userStore(io, wares);
  if (!store) throw new UserError(REFUSED['no-store']);
  return store;
}

/** The one store that `--in` names; without it the service one stands in, else that of the user. */
export function storeFor(given: string | undefined, io: Io, wares: Wares = 'standards'): Store {
  if (given === undefined) return isService(io.cwd) ? serviceStore(io.cwd, '.', wares) : demandUser(io, wares);
  if (given === 'user') return demandUser(io, wares);
  const folder = resolve(io.cwd, given);
  if (!isService(folder)) throw new UserError(REFUSED['no-service'], { path: given });
  return serviceStore(folder, shownPath(io.cwd, given), wares);
}

/** The stores a question is about: the one named, else that of the folder one stands in and that of the user. */
export function storesFor(given: string | undefined, io: Io, wares: Wares = 'standards'): Store[] {
  if (given !== undefined) return [storeFor(given, io, wares)];
  return [serviceStore(io.cwd, '.', wares), userStore(io, wares)].filter((store) => store !== null);
}
