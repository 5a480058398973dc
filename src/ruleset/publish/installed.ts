import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../errors.ts';
import { PUBLISH } from '../../messages/publish.ts';
import { compareVersions } from '../../rules/versions.ts';
import { installedIn, type Store } from '../../standards/installed.ts';
import { SIGNATURE_SUFFIX } from './minisign.ts';
import { MOST_BYTES, packageName } from './package.ts';

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
  return [...found.values()].sort((a, b) =>
    a.id === b.id ? compareVersions(a.version, b.version) : a.id < b.id ? -1 : 1,
  );
}

/** Bytes of a file beside or in a store; a link, a folder and what is too large are refused. */
export function bytesOf(path: string, shown: string, most = MOST_BYTES): Buffer {
  const entry = existsSync(path) ? lstatSync(path) : null;
  if (!entry) throw new UserError(PUBLISH['no-file'], { path: shown });
  if (entry.isSymbolicLink()) throw new UserError(PUBLISH.link, { path: shown });
  if (!entry.isFile()) throw new UserError(PUBLISH['no-file'], { path: shown });
  if (entry.size > most) throw new UserError(PUBLISH['too-large'], { path: shown, limit: most / 1e6 });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(PUBLISH['not-readable'], { path: shown, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/** Text of the signature beside a file; null where there is none. */
export function signatureBeside(path: string, shown: string): string | null {
  const file = `${path}${SIGNATURE_SUFFIX}`;
  return existsSync(file) ? bytesOf(file, `${shown}${SIGNATURE_SUFFIX}`, 10_000).toString('utf8') : null;
}

/** Whether a folder of the store holds files that are not the package and its signature. */
export const extraFiles = ({ file }: InstalledRuleset): string[] =>
  readdirSync(join(file, '..')).filter((name) => !`${file}${SIGNATURE_SUFFIX}`.endsWith(name) && !file.endsWith(name));
