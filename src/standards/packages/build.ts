import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { sha256Of } from '../../store/hash.ts';
import { copyRegular } from '../../store/regular-file.ts';
import { REFUSED } from '../../words/standards.ts';
import type { TimeLimits } from '../xsd/time-limit.ts';
import { type EntrySchema, type SchemaGroup, standardsIn } from './analyse.ts';
import { demandSchemasCompile } from './compiles.ts';
import type { Contents } from './contents.ts';
import type { Missing } from './imports.ts';
import { Imports } from './imports.ts';
import { MANIFEST_NAME, type Manifest, manifestText } from './manifest.ts';
import { licenceIn } from './material.ts';

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

/** Name and version a user gives where schemas do not say them. */
export interface Named {
  readonly name: string;
  readonly version: string;
}

const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,59}$/;

/** Reads `--as`. */
export function readNamed(value: string | undefined): Named | null {
  if (value === undefined) return null;
  const at = value.lastIndexOf('@');
  const named = { name: value.slice(0, at).trim(), version: value.slice(at + 1).trim() };
  if (at < 1 || !/[a-z0-9]/i.test(named.name) || !VERSION.test(named.version))
    throw new UserError(REFUSED['bad-as'], { value });
  return named;
}

/** A version as a folder can be called. */
export const plainVersion = (version: string): string =>
  version
    .trim()
    .replace(/[^0-9A-Za-z.+_-]+/g, '-')
    .replace(/^[^0-9A-Za-z]+/, '')
    .slice(0, 60);

/** Copies files of a package to its folder, with checksums, and writes its standard.yaml. */
export function writePackage(
  material: string,
  folder: string,
  files: Iterable<string>,
  manifest: Omit<Manifest, 'dateien' | 'paket'>,
): Manifest {
  const dateien: Record<string, string> = {};
  for (const file of [...new Set(files)].sort()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyRegular(join(material, file), join(folder, file), file);
    dateien[file] = sha256Of(join(folder, file));
  }
  const whole: Manifest = { paket: '1', ...manifest, dateien };
  writeFileSync(join(folder, MANIFEST_NAME), manifestText(whole), { flag: 'wx' });
  return whole;
}

/** The folder that all of these files lie in. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...rest] = files.map((file) => posix.dirname(file));
  const above = (folder: string, file: string) => folder === '.' || file === folder || file.startsWith(`${folder}/`);
  let folder = first;
  while (!rest.every((one) => above(folder, one))) folder = posix.dirname(folder);
  return folder;
}

/** Shares files that no schema names among the standards of a download: to those whose folder is nearest. */
function sharing(groups: readonly SchemaGroup[]): (file: string, group: SchemaGroup) => boolean {
  const folders = new Map(groups.map((group) => [group, commonFolder(group.entries.map(({ file }) => file))]));
  const length = (file: string, folder: string) =>
    folder === '.' ? 0 : file.startsWith(`${folder}/`) ? folder.length : -1;
  return (file, group) => {
    const mine = length(file, folders.get(group)!);
    return [...folders.values()].every((folder) => length(file, folder) <= mine);
  };
}

function namesOf({ meta, version }: SchemaGroup, named: Named | null, path: string): Named {
  const name = named?.name ?? (meta?.nameKurz || meta?.nameTechnisch || meta?.kennung.split(':').at(-1) || '');
  const plain = named?.version ?? plainVersion(version);
  if (name === '') throw new UserError(REFUSED.unnamed, { path, name: true, example: `XBeispiel@${plain || '1.0'}` });
  if (plain === '') throw new UserError(REFUSED.unnamed, { path, version: true, example: `${name}@1.0` });
  return { name, version: plain };
}

/** Builds one package for each standard among the schemas of a download, each compiled once to prove it. */
export function buildStandards(
  contents: Contents,
  {
    material,
    files,
    aside,
    path,
    named,
    limits,
  }: {
    material: string;
    files: readonly string[];
    aside: string;
    path: string;
    named: Named | null;
    limits?: TimeLimits;
  },
): Built[] {
  const imports = new Imports(contents.schemas);
  const { standards: groups, unnamed } = standardsIn(contents.schemas, imports);
  const all = groups.map((group) => ({ group, ...namesOf(group, named, path) }));
  if (named && groups.length > 1) {
    const names = groups.map((group) => `${group.meta?.nameKurz ?? ''} ${group.version}`.trim());
    throw new UserError(REFUSED['as-several'], { path, names });
  }
  const belongs = sharing(groups);
  return all.map(({ group, name, version }, index) => {
    const [clash] = group.clashes;
    if (clash)
      throw new UserError(REFUSED.clash, { element: clash.element, name: `${name} ${version}`, files: clash.files });
    const shared = (some: readonly string[]) => some.filter((file) => groups.length === 1 || belongs(file, group));
    const [schematron, codelists] = [shared(contents.schematron), shared(contents.codelists)];
    const schemas = [...group.files].map(({ file }) => file);
    const kept = new Set(schemas);
    const lizenz = licenceIn(files);
    const folder = join(aside, `package-${index}`);
    const katalog = Object.fromEntries([...imports.catalogue].filter(([, file]) => kept.has(file)).sort());
    const manifest = writePackage(
      material,
      folder,
      [...schemas, ...codelists, ...shared(contents.parts), ...(lizenz ? [lizenz] : [])],
      {
        name,
        ...(group.meta?.nameLang ? { bezeichnung: group.meta.nameLang } : {}),
        ...(group.meta?.kennung ? { kennung: group.meta.kennung } : {}),
        version,
        schemas: group.entries.map(({ file, namespace, version: own, messages }) => ({
          datei: file,
          namensraum: namespace,
          ...(own === '' ? {} : { version: own }),
          nachrichten: messages,
        })),
        ...(Object.keys(katalog).length > 0 ? { katalog } : {}),
        ...(schematron.length > 0 ? { schematron: schematron.map((datei) => ({ datei })) } : {}),
        ...(codelists.length > 0 ? { codelisten: codelists.map((datei) => ({ datei })) } : {}),
        ...(lizenz ? { lizenz } : {}),
        quelle: posix.basename(path.replaceAll('\\', '/')),
      },
    );
    const unused = demandSchemasCompile(
      folder,
      group.entries.map(({ file }) => file),
      { name: `${name} ${version}`, files: group.files, imports, ...(limits ? { limits } : {}) },
    );
    return {
      folder,
      manifest,
      unused,
      unnamed: index === 0 ? unnamed.map(({ entries }) => entries[0]!) : [],
      absent: [],
    };
  });
}
