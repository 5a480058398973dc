import type { Declaration } from '../documents/file-facts.ts';
import { compareVersions, isVersion } from '../text/versions.ts';
import type { Claim } from './standard.ts';

type Declared = NonNullable<Declaration['standard']>;

/** Whether a claim is what the Steckbrief names; `open` where the claim does not say enough of itself. */
export type Agreement = 'yes' | 'no' | 'open';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9äöüß.]+/g, '');

/** 2.2 is 2.2.0, and whoever declares 3.3 means 3.3.1 as well. */
function sameVersion(declared: string, found: string): boolean {
  const [a, b] = [declared.trim(), found.trim()];
  if (a === b || b.startsWith(`${a}.`)) return true;
  return isVersion(a) && isVersion(b) && compareVersions(a, b) === 0;
}

/** What the name of a scenario says: `XGewerbeanzeige 2.2` is a standard and its version. */
function byScenario(declared: Declared, scenario: string): Agreement {
  const id = declared.id.trim().toLowerCase();
  const name = scenario.toLowerCase();
  const start = id === '' ? -1 : name.indexOf(id);
  if (start < 0) return 'open';
  if (declared.version === undefined) return 'yes';
  const version = /^\s*v?(\d+(?:\.\d+)*[a-z]?)(?![\w.])/.exec(name.slice(start + id.length))?.[1];
  if (version === undefined) return 'open';
  return sameVersion(declared.version, version) ? 'yes' : 'no';
}

/** Holds a claim against one declaration of the Steckbrief, by names and version. */
export function agreement(declared: Declared, { scenario }: Claim): Agreement {
  const { standard, meta = {} } = scenario;
  if (standard.scenario !== undefined) return byScenario(declared, standard.scenario);
  const { nameKurz, kennung, schemaVersion } = meta;
  if (nameKurz === undefined && kennung === undefined) return 'open';
  const names = [standard.id, nameKurz, kennung, kennung?.split(':').at(-1)].flatMap((name) =>
    name ? plain(name) : [],
  );
  if (!names.includes(plain(declared.id))) return 'no';
  const versions = [standard.version, schemaVersion].filter((one) => one !== undefined && one !== '');
  if (declared.version === undefined) return 'yes';
  if (versions.length === 0) return 'open';
  return versions.some((version) => sameVersion(declared.version!, version!)) ? 'yes' : 'no';
}

/** What the Steckbrief declares, as people write it. */
export const declaredAs = ({ id, version }: Declared): string => [id, version].filter(Boolean).join(' ');
