import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { sha256 } from '../../store/hash.ts';
import { mustRead } from '../../store/regular-file.ts';
import { treeOf } from '../../store/tree.ts';
import { REFUSED } from '../../words/standards.ts';
import { idOf, MANIFEST_NAME, type Manifest } from './manifest.ts';

/** How a package differs from its standard.yaml, by path. */
interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares every file of a package with its checksum; links are never followed, so one counts as added. */
export function differences(folder: string, shown: string, { dateien }: Manifest): Differences {
  const { files, links } = treeOf(folder, shown, { skip: false });
  const known = Object.keys(dateien).sort();
  return {
    changed: known.filter(
      (file) => files.has(file) && sha256(mustRead(join(folder, file), posix.join(shown, file))) !== dateien[file],
    ),
    missing: known.filter((file) => !files.has(file)),
    extra: [...files.keys(), ...links].filter((file) => file !== MANIFEST_NAME && !Object.hasOwn(dateien, file)).sort(),
  };
}

export const isUnchanged = ({ changed, missing, extra }: Differences): boolean =>
  changed.length + missing.length + extra.length === 0;

const FEW = 3;
const few = (files: readonly string[]): string[] =>
  files.length > FEW ? [...files.slice(0, FEW), `… (+${files.length - FEW})`] : [...files];

/** Refuses a package that is not what was added. */
export function demandUnchanged(folder: string, shown: string, manifest: Manifest): void {
  const found = differences(folder, shown, manifest);
  if (isUnchanged(found)) return;
  throw new UserError(REFUSED.changed, {
    id: idOf(manifest),
    path: shown,
    changed: few(found.changed),
    missing: few(found.missing),
    extra: few(found.extra),
  });
}
