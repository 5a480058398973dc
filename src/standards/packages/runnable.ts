import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { SchematronSource } from '../standard.ts';
import type { Manifest } from './manifest.ts';

/** What a finished package holds to be run: its Schematron as the engine takes it, and how many scenarios choose it. */
export async function runnable(
  folder: string,
  { schematron = [], szenarien }: Manifest,
): Promise<{ sources: SchematronSource[]; scenarios: number }> {
  const root = realpathSync(folder);
  if (szenarien === undefined)
    return { sources: schematron.map(({ datei }) => ({ file: join(root, datei), root })), scenarios: 0 };
  const { locationsOf } = await import('./configuration.ts');
  const base = posix.dirname(szenarien);
  const locations = locationsOf(join(root, szenarien));
  const sources = locations.schematron
    .map((location) => ({ file: join(root, base, location), root: join(root, base === '.' ? '' : base) }))
    .filter(({ file }) => existsSync(file));
  return { sources, scenarios: locations.scenarios };
}
