import { posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { Catalogue } from '../../rules/define-check.ts';
import { sha256 } from '../../store/hash.ts';
import { type Installed, installedIn, type Store } from '../../store/installed.ts';
import { mustRead } from '../../store/regular-file.ts';
import { CATALOGUE_REFUSED } from '../../words/catalogues.ts';
import { openCatalogue } from '../catalogue.ts';

/** The file of an installed catalogue, in the folder `<name>/<day>` of the store. */
export const CATALOGUE_FILE = 'katalog.json';
export const MOST_CATALOGUE_BYTES = 50_000_000;

/** A list of keys that somebody installed, newer than what a ruleset brings. */
export interface InstalledCatalogue {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** Of its file. */
  readonly sha256: string;
  readonly catalogue: Catalogue;
}

/** A line of `catalogues` in vorgaben.lock. */
export interface CataloguePin {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

const nameOf = ({ place }: Installed): string => posix.dirname(place);
const dayOf = ({ place }: Installed): string => posix.basename(place);

function open(one: Installed): InstalledCatalogue {
  const shown = posix.join(one.shown, CATALOGUE_FILE);
  const bytes = mustRead(posix.join(one.folder, CATALOGUE_FILE), shown, MOST_CATALOGUE_BYTES);
  try {
    const catalogue = openCatalogue(bytes.toString('utf8'));
    const { title, date } = catalogue;
    if (typeof title !== 'string' || date !== dayOf(one) || typeof catalogue.entries !== 'object') throw new Error();
    return { name: nameOf(one), title, date, sha256: sha256(bytes), catalogue };
  } catch {
    throw new UserError(CATALOGUE_REFUSED.damaged, { path: shown });
  }
}

/** Every catalogue of a store, oldest first. */
export function cataloguesOf(store: Store | null): InstalledCatalogue[] {
  return store === null ? [] : installedIn(store).map(open);
}

/** The catalogue a pin names, unchanged. */
function pinned({ id, version, sha256: wanted }: CataloguePin, there: readonly Installed[]): InstalledCatalogue {
  const found = there.find((one) => nameOf(one) === id && dayOf(one) === version);
  if (!found) throw new UserError(CATALOGUE_REFUSED['pin-missing'], { name: id, date: version });
  const one = open(found);
  if (one.sha256 !== wanted) throw new UserError(CATALOGUE_REFUSED['pin-differs'], { name: id, date: version });
  return one;
}

/** The catalogues of a run: what the lock pins, of other names the newest. */
export function cataloguesFor(store: Store | null, pins: readonly CataloguePin[] = []): InstalledCatalogue[] {
  const there = store === null ? [] : installedIn(store);
  const named = new Set(pins.map(({ id }) => id));
  // Folders are sorted, and so are days: the last of a name is its newest.
  const newest = new Map(there.filter((one) => !named.has(nameOf(one))).map((one) => [nameOf(one), one]));
  return [...pins.map((pin) => pinned(pin, there)), ...[...newest.values()].map(open)];
}
