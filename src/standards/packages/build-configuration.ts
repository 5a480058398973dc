import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { normalPath } from '../../text/slash-paths.ts';
import { REFUSED } from '../../words/standards.ts';
import { scenariosStandard } from '../kosit/scenarios.ts';
import { demandSchemasCompile } from './compiles.ts';
import { type Configuration, locationsOf } from './configuration.ts';
import type { Contents } from './contents.ts';
import { Imports } from './imports.ts';
import type { Manifest } from './manifest.ts';
import { licenceIn } from './material.ts';
import { plainVersion } from './named.ts';
import { type BuildOptions, type Built, writePackage } from './write-package.ts';

/** What a configuration is built from. */
interface Options extends BuildOptions {
  /** The scenarios.xml, below the material. */
  readonly scenarios: string;
}

/** Files that belong to a configuration: whatever lies under the folders its locations lead into, and beside it where one leads nowhere else. */
function belonging(base: string, files: readonly string[], locations: readonly string[]): string[] {
  const tops = new Set(locations.map((location) => location.split('/')[0]!));
  const flat = locations.some((location) => !location.includes('/'));
  return files.filter((file) => {
    if (base !== '.' && !file.startsWith(`${base}/`)) return false;
    const below = base === '.' ? file : file.slice(base.length + 1);
    return below.includes('/') ? tops.has(below.split('/')[0]!) : flat || below === 'scenarios.xml';
  });
}

/** A KoSIT configuration as a package: its files stay as they are, every schema it names is compiled once. */
export function buildConfiguration(contents: Contents, options: Options): Built {
  const { material, files, aside, path, scenarios, named } = options;
  scenariosStandard(join(material, scenarios), posix.join(path, scenarios));
  const read = locationsOf(join(material, scenarios));
  const title = named?.name ?? (read.name || posix.basename(path));
  const base = posix.dirname(scenarios);
  const locations = [...read.schemas, ...read.schematron].map((location) => normalPath(location));
  const absent = demandComplete(read, locations, join(material, base), title);
  const version = named?.version ?? plainVersion(read.date);
  if (version === '') throw new UserError(REFUSED.unnamed, { path, version: true, example: `${title}@1.0` });
  const kept = belonging(base, files, locations);
  const licence = licenceIn(files);
  const codelists = contents.codelists.filter((file) => kept.includes(file));
  const folder = join(aside, 'package-0');
  const manifest = writePackage(material, folder, [...kept, ...(licence ? [licence] : [])], {
    name: title,
    version,
    szenarien: scenarios,
    ...(codelists.length > 0 ? { codelisten: codelists.map((file) => ({ datei: file })) } : {}),
    ...(licence ? { lizenz: licence } : {}),
    quelle: posix.basename(path.replaceAll('\\', '/')),
  });
  const entries = [...new Set(read.schemas.map((location) => posix.join(base, location)))];
  const unused = demandCompile({ folder, manifest }, entries, contents, kept, options);
  return { folder, manifest, unused, unnamed: [], absent };
}

/** Refuses a configuration without its schemas, or with files elsewhere; gives the Schematron that it names and does not have. */
function demandComplete(
  { schemas, schematron }: Configuration,
  locations: readonly string[],
  base: string,
  name: string,
): readonly string[] {
  const outside = locations.find((location) => location.startsWith('..') || posix.isAbsolute(location));
  if (outside !== undefined) throw new UserError(REFUSED.escaping, { name, file: outside });
  const lacks = (location: string) => !existsSync(join(base, location));
  const missing = schemas.filter(lacks);
  const absent = schematron.filter(lacks);
  // Without its schema a scenario judges nothing; without Schematron the rest is judged, and the step stays open by name.
  if (missing.length > 0)
    throw new UserError(REFUSED['missing-resources'], { name, lines: [...missing, ...absent].sort() });
  return absent;
}

/** Compiles the schemas that scenarios name as in a run: they are resolved relative to each other, without a catalogue. */
function demandCompile(
  { folder, manifest: { name } }: { folder: string; manifest: Manifest },
  entries: readonly string[],
  { schemas }: Contents,
  kept: readonly string[],
  { limits }: BuildOptions,
): Built['unused'] {
  const kinds = schemas.filter(({ file }) => kept.includes(file));
  const imports = new Imports(kinds);
  const reached = kinds.filter(({ file }) => entries.includes(file)).flatMap((file) => [...imports.reach(file)]);
  imports.catalogue.clear();
  const files = new Set(reached);
  return demandSchemasCompile(realpathSync(folder), entries, { name, files, imports, ...(limits ? { limits } : {}) });
}
