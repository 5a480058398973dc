import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../base/errors.ts';
import { REFUSED } from '../words/standards.ts';

/** Where a package lies: with a service, or with the user. */
type Origin = 'service' | 'user';

/** A folder that packages are installed in: `<store>/<id>/<version>/standard.yaml`. */
export interface Store {
  readonly origin: Origin;
  readonly folder: string;
  /** As messages name it. */
  readonly shown: string;
}

/** A package as it lies in a store; not read yet. */
export interface Installed {
  readonly store: Store;
  /** `id@version`, from its place. */
  readonly id: string;
  /** `id/version`, below the store. */
  readonly place: string;
  readonly folder: string;
  readonly shown: string;
}

/** What is installed; each has a store of its own. */
export type Wares = 'standards' | 'rulesets' | 'kataloge';

/** The store of a service folder. */
export function serviceStore(folder: string, shown: string, wares: Wares = 'standards'): Store {
  return {
    origin: 'service',
    folder: join(folder, '.vorgaben', wares),
    shown: posix.join(shown, '.vorgaben', wares),
  };
}

/** Folders below one, sorted; links are refused, names with a dot in front are ours. */
function foldersIn(folder: string, shown: string): string[] {
  if (!existsSync(folder)) return [];
  if (lstatSync(folder).isSymbolicLink()) throw new UserError(REFUSED.link, { path: shown });
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      if (entry.isSymbolicLink()) throw new UserError(REFUSED.link, { path: posix.join(shown, entry.name) });
      return entry.isDirectory() ? [entry.name] : [];
    })
    .sort();
}

/** Every package of a store. */
export function installedIn(store: Store): Installed[] {
  const parent = join(store.folder, '..');
  if (existsSync(parent) && lstatSync(parent).isSymbolicLink() && store.origin === 'service')
    throw new UserError(REFUSED.link, { path: posix.dirname(store.shown) });
  return foldersIn(store.folder, store.shown).flatMap((name) =>
    foldersIn(join(store.folder, name), posix.join(store.shown, name)).map((version) => ({
      store,
      id: `${name}@${version}`,
      place: `${name}/${version}`,
      folder: join(store.folder, name, version),
      shown: posix.join(store.shown, name, version),
    })),
  );
}
