import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { Args } from '../../base/nouns.ts';
import { STEP_REASONS } from '../../words/engine/index.ts';
import { REFUSED } from '../../words/standards.ts';
import { absoluteCatalogue } from '../catalogue.ts';
import type { SchematronSource } from '../standard.ts';
import { Schema } from '../xsd/schema.ts';
import type { TimeLimits } from '../xsd/time-limit.ts';
import type { SchemaFile } from '../xsd/xsd-file.ts';
import type { Imports, Missing } from './imports.ts';

/** What became of a Schematron that was compiled ahead. */
export type Prepared =
  | { readonly source: SchematronSource; readonly ok: true }
  | { readonly source: SchematronSource; readonly ok: false; readonly fault: { code: string; args: Args } };

/** Compiles Schematron ahead and keeps the result in a cache; `standards/schematron/ahead.ts` does it. */
export type Prepare = (
  sources: readonly SchematronSource[],
  io: { readonly cacheFolder: string },
) => Promise<readonly Prepared[]>;

/** Told, but no reason to refuse a package: SaxonJS is not installed, or there is nothing in the file that could be run. */
const TOLERATED: ReadonlySet<string> = new Set(['schematron-engine', 'schematron-in-browser', 'schematron-empty']);

/** A reference as people look for it: the address, and the file that needs it. */
const missingLine = ({ location, namespace, from }: Missing): string =>
  `${location}  (${namespace === '' ? '' : `${namespace}, `}${from})`;

/** One line for each address, however many files ask for it. */
export function missingLines(missing: readonly Missing[]): string[] {
  return [...new Map(missing.map((one) => [one.location, missingLine(one)])).values()].sort();
}

/** Can the schemas of a package be put to use? Compiles each that judges messages; refuses for the first that cannot. Gives what is missing but not needed. */
export function demandSchemasCompile(
  root: string,
  entries: readonly string[],
  {
    name,
    files,
    imports,
    limits,
  }: { name: string; files: ReadonlySet<SchemaFile>; imports: Imports; limits?: TimeLimits },
): readonly Missing[] {
  const real = realpathSync(root);
  const catalogue = absoluteCatalogue(real, imports.catalogue);
  const missing = imports.missing(files);
  for (const entry of entries) {
    const { fault } = new Schema(real, join(real, entry), catalogue, limits);
    if (!fault) continue;
    if (missing.length > 0 && fault.code !== 'schema-costly')
      throw new UserError(REFUSED['missing-imports'], { name, lines: missingLines(missing) });
    throw new UserError(STEP_REASONS[fault.code]!, fault.args);
  }
  return missing;
}

/** Has Schematron compiled ahead; refuses what is not to be run. Gives what this installation cannot compile. */
export async function demandSchematronCompiles(
  sources: readonly SchematronSource[],
  prepare: Prepare | null,
  cacheFolder: string | null,
): Promise<readonly Extract<Prepared, { ok: false }>[]> {
  if (!prepare || cacheFolder === null || sources.length === 0) return [];
  const failed = (await prepare(sources, { cacheFolder })).filter((one) => !one.ok);
  for (const { source, fault } of failed) {
    if (TOLERATED.has(fault.code)) continue;
    const location = source.file.slice(source.root.length + 1);
    throw new UserError(STEP_REASONS[fault.code]!, { location, ...fault.args }, { path: location });
  }
  return failed;
}
