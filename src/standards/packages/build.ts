import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { REFUSED } from '../../words/standards.ts';
import { type SchemaGroup, standardsIn } from './analyse.ts';
import { demandSchemasCompile } from './compiles.ts';
import type { Contents } from './contents.ts';
import { Imports } from './imports.ts';
import type { Manifest } from './manifest.ts';
import { licenceIn } from './material.ts';
import { type Named, plainVersion } from './named.ts';
import { sharing } from './shared-files.ts';
import { type BuildOptions, type Built, writePackage } from './write-package.ts';

function namesOf({ meta, version }: SchemaGroup, named: Named | null, path: string): Named {
  const name = named?.name ?? (meta?.nameKurz || meta?.nameTechnisch || meta?.kennung.split(':').at(-1) || '');
  const plain = named?.version ?? plainVersion(version);
  if (name === '') throw new UserError(REFUSED.unnamed, { path, name: true, example: `XBeispiel@${plain || '1.0'}` });
  if (plain === '') throw new UserError(REFUSED.unnamed, { path, version: true, example: `${name}@1.0` });
  return { name, version: plain };
}

/** One standard of a download, and what of the files that no schema names goes into its package. */
interface Part {
  readonly group: SchemaGroup;
  readonly name: string;
  readonly version: string;
  readonly schematron: readonly string[];
  readonly codelists: readonly string[];
  readonly others: readonly string[];
}

/** Builds one package for each standard among the schemas of a download, each compiled once to prove it. */
export function buildStandards(contents: Contents, options: BuildOptions): Built[] {
  const { named, path } = options;
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
    const part = { group, name, version, schematron, codelists, others: shared(contents.parts) };
    const built = buildStandard(part, imports, join(options.aside, `package-${index}`), options);
    return { ...built, unnamed: index === 0 ? unnamed.map(({ entries }) => entries[0]!) : [], absent: [] };
  });
}

/** Writes the package of one standard and compiles its schemas. */
function buildStandard(
  part: Part,
  imports: Imports,
  folder: string,
  { material, files, path, limits }: BuildOptions,
): Pick<Built, 'folder' | 'manifest' | 'unused'> {
  const { group, name, version, codelists, others } = part;
  const schemas = [...group.files].map(({ file }) => file);
  const licence = licenceIn(files);
  const own = [...schemas, ...codelists, ...others, ...(licence ? [licence] : [])];
  const source = posix.basename(path.replaceAll('\\', '/'));
  const described = {
    ...describe(part, imports, new Set(schemas)),
    ...(licence ? { lizenz: licence } : {}),
    quelle: source,
  };
  const manifest = writePackage(material, folder, own, described);
  const unused = demandSchemasCompile(
    folder,
    group.entries.map(({ file }) => file),
    { name: `${name} ${version}`, files: group.files, imports, ...(limits ? { limits } : {}) },
  );
  return { folder, manifest, unused };
}

/** What a package says of its standard in its standard.yaml, in the order in which it stands there. */
function describe(
  { group: { meta, entries }, name, version, schematron, codelists }: Part,
  { catalogue }: Imports,
  kept: ReadonlySet<string>,
): Omit<Manifest, 'dateien' | 'paket' | 'quelle'> {
  const addresses = Object.fromEntries([...catalogue].filter(([, file]) => kept.has(file)).sort());
  return {
    name,
    ...(meta?.nameLang ? { bezeichnung: meta.nameLang } : {}),
    ...(meta?.kennung ? { kennung: meta.kennung } : {}),
    version,
    schemas: entries.map(({ file, namespace, version: own, messages }) => ({
      datei: file,
      namensraum: namespace,
      ...(own === '' ? {} : { version: own }),
      nachrichten: messages,
    })),
    ...(Object.keys(addresses).length > 0 ? { katalog: addresses } : {}),
    ...(schematron.length > 0 ? { schematron: schematron.map((file) => ({ datei: file })) } : {}),
    ...(codelists.length > 0 ? { codelisten: codelists.map((file) => ({ datei: file })) } : {}),
  };
}
