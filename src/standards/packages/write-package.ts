import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from '../../store/hash.ts';
import { copyRegular } from '../../store/regular-file.ts';
import type { TimeLimits } from '../xsd/time-limit.ts';
import type { EntrySchema } from './analyse.ts';
import type { Missing } from './imports.ts';
import { MANIFEST_NAME, type Manifest, manifestText } from './manifest.ts';
import type { Named } from './named.ts';

/** What every way to build a package starts from. */
export interface BuildOptions {
  readonly material: string;
  readonly files: readonly string[];
  readonly aside: string;
  readonly path: string;
  readonly named: Named | null;
  readonly limits?: TimeLimits;
}

/** A package that is written, but not in its place yet. */
export interface Built {
  readonly folder: string;
  readonly manifest: Manifest;
  /** References that nobody answers, and no schema needs. */
  readonly unused: readonly Missing[];
  /** Schemas of the same download that do not say which standard they belong to: not in any package. */
  readonly unnamed: readonly EntrySchema[];
  /** Schematron that a configuration names and does not have. */
  readonly absent: readonly string[];
}

/** Copies files of a package to its folder, with checksums, and writes its standard.yaml. */
export function writePackage(
  material: string,
  folder: string,
  files: Iterable<string>,
  manifest: Omit<Manifest, 'dateien' | 'paket'>,
): Manifest {
  const checksums: Record<string, string> = {};
  for (const file of [...new Set(files)].sort()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyRegular(join(material, file), join(folder, file), file);
    checksums[file] = sha256Of(join(folder, file));
  }
  const whole: Manifest = { paket: '1', ...manifest, dateien: checksums };
  writeFileSync(join(folder, MANIFEST_NAME), manifestText(whole), { flag: 'wx' });
  return whole;
}
