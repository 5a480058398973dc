import { join, posix } from 'node:path';
import { demandUnchanged } from './checksums.ts';
import { demandSchemasCompile } from './compiles.ts';
import { contentsOf } from './contents.ts';
import { Imports } from './imports.ts';
import { readManifest } from './manifest.ts';
import { type BuildOptions, type Built, writePackage } from './write-package.ts';

/** A package that somebody built before: taken as it is once its checksums fit and its schemas compile. */
export async function rebuilt(material: string, at: string, { aside, path, limits }: BuildOptions): Promise<Built> {
  const root = join(material, posix.dirname(at));
  const shown = posix.join(path, posix.dirname(at));
  const manifest = readManifest(root, shown);
  demandUnchanged(root, shown, manifest);
  const { dateien, paket: _paket, ...rest } = manifest;
  const folder = join(aside, 'package-0');
  writePackage(root, folder, Object.keys(dateien), rest);
  const { schemas } = contentsOf(root, Object.keys(dateien));
  const imports = new Imports(schemas);
  imports.catalogue.clear();
  for (const [address, file] of Object.entries(manifest.katalog ?? {})) imports.catalogue.set(address, file);
  const entries = (manifest.schemas ?? []).map(({ datei }) => datei);
  if (manifest.szenarien !== undefined) {
    const { locationsOf } = await import('./configuration.ts');
    const base = posix.dirname(manifest.szenarien);
    entries.push(...locationsOf(join(folder, manifest.szenarien)).schemas.map((one) => posix.join(base, one)));
  }
  const name = `${manifest.name} ${manifest.version}`;
  const files = new Set(schemas);
  const unused = demandSchemasCompile(folder, entries, { name, files, imports, ...(limits ? { limits } : {}) });
  return { folder, manifest, unused, unnamed: [], absent: [] };
}
