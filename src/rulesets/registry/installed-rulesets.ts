import { lstatSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { installedIn, type Store } from '../../store/installed.ts';
import { readNamed } from '../../store/named-file.ts';
import { mustRead } from '../../store/regular-file.ts';
import { ascending } from '../../text/ascending.ts';
import { compareVersions } from '../../text/versions.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { MOST_BYTES, packageName } from '../package.ts';
import { SIGNATURE_SUFFIX } from './minisign.ts';

/** A ruleset as it lies in a store: the package as it was published, and its signature. */
export interface InstalledRuleset {
  readonly store: Store;
  readonly id: string;
  readonly version: string;
  readonly file: string;
  /** As messages name it. */
  readonly shown: string;
}

/** Every ruleset of the stores, by id, newest last; of the same one that of the first store. */
export function installedRulesets(stores: readonly Store[]): InstalledRuleset[] {
  const found = new Map<string, InstalledRuleset>();
  for (const store of stores) {
    for (const { id: name, folder, shown } of installedIn(store)) {
      const [id = '', version = ''] = name.split('@');
      const file = packageName({ id, version });
      if (!found.has(name))
        found.set(name, { store, id, version, file: join(folder, file), shown: posix.join(shown, file) });
    }
  }
  return [...found.values()].sort((a, b) => ascending(a.id, b.id) || compareVersions(a.version, b.version));
}

/** Bytes of a file; a folder and what is too large are refused, in a store a link as well. */
export function bytesOf(path: string, shown: string, { most = MOST_BYTES, links = true } = {}): Buffer {
  try {
    const stat = links ? statSync(path) : lstatSync(path);
    if (stat.isSymbolicLink()) throw new UserError(PUBLISH.link, { path: shown });
    const { size } = stat;
    if (size > most)
      throw most < MOST_BYTES
        ? new UserError(PUBLISH['small-too-large'], { path: shown, limit: most / 1e3 })
        : new UserError(PUBLISH['too-large'], { path: shown, limit: most / 1e6 });
    return links ? readNamed(path, shown, most) : mustRead(path, shown, most);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError(PUBLISH[reason === 'ENOENT' ? 'no-file' : 'not-readable'], { path: shown, reason });
  }
}

/** Text of the signature beside a file; null where there is none. */
export function signatureOf(path: string, shown: string, { links = true } = {}): string | null {
  const file = `${path}${SIGNATURE_SUFFIX}`;
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
  return bytesOf(file, `${shown}${SIGNATURE_SUFFIX}`, { most: 10_000, links }).toString('utf8');
}
