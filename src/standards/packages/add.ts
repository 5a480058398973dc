import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { Store } from '../../store/installed.ts';
import type { Limits } from '../../store/limits.ts';
import { placeFolder } from '../../store/place.ts';
import { REFUSED } from '../../words/standards.ts';
import type { SchematronSource } from '../standard.ts';
import type { TimeLimits } from '../xsd/time-limit.ts';
import { buildStandards } from './build.ts';
import { demandUnchanged } from './checksums.ts';
import { demandSchemasCompile, demandSchematronCompiles, type Prepare, type Prepared } from './compiles.ts';
import { contentsOf } from './contents.ts';
import { Imports, type Missing } from './imports.ts';
import { digestOf, idOf, MANIFEST_NAME, type Manifest, readManifest, slug } from './manifest.ts';
import { gather, type Material } from './material.ts';
import { type Named, readAs } from './named.ts';
import { type BuildOptions, type Built, writePackage } from './write-package.ts';

/** What `add` was asked for. */
interface AddRequest {
  /** Zip, folder, scenarios.xml, or a single schema. */
  readonly path: string;
  /** More of the same, for what the first does not hold. */
  readonly more: readonly string[];
  /** `name@version`, where the schemas do not say it. */
  readonly as?: string | undefined;
  readonly cwd: string;
  readonly store: Store;
  /** Compiles Schematron ahead; null where that is not to be done. */
  readonly prepare: Prepare | null;
  readonly cacheFolder: string | null;
  readonly limits?: { readonly files?: Limits; readonly time?: TimeLimits };
}

/** A package that is in its place. */
export interface Added {
  readonly manifest: Manifest;
  readonly shown: string;
  /** It was there before, with the same content. */
  readonly already: boolean;
  readonly scenarios: number;
  readonly schematron: number;
  readonly unused: readonly Missing[];
  readonly unnamed: Built['unnamed'];
  readonly absent: readonly string[];
  /** Schematron that this installation cannot compile. */
  readonly uncompiled: readonly Extract<Prepared, { ok: false }>[];
}

interface AddResult {
  readonly added: readonly Added[];
  readonly nested: readonly string[];
  readonly links: readonly string[];
}

/** Gathers the first path as it is and the others below `extern/`, where web addresses find them by namespace. */
async function gatherAll({ path, more, cwd, limits }: AddRequest, target: string): Promise<Material> {
  const files = limits?.files ? { limits: limits.files } : {};
  const parts = [await gather(path, { cwd, target, ...files })];
  for (const [index, one] of more.entries()) {
    const folder = `extern/${index + 1}`;
    const part = await gather(one, { cwd, target: join(target, folder), ...files });
    parts.push({ ...part, files: part.files.map((file) => posix.join(folder, file)) });
  }
  return {
    files: parts.flatMap((part) => part.files).sort(),
    nested: parts.flatMap((part) => part.nested),
    links: parts.flatMap((part) => part.links),
  };
}

/** The file of that name at the top of the material, or one level below. */
function topmost(files: readonly string[], name: string, path: string): string | undefined {
  const found = files.filter((file) => posix.basename(file) === name && !file.startsWith('extern/'));
  const nearest = [0, 1].map((depth) => found.filter((file) => file.split('/').length === depth + 1));
  const [first = [], second = []] = nearest;
  const here = first.length > 0 ? first : second;
  if (here.length > 1) throw new UserError(REFUSED['several-configurations'], { path, files: here });
  return here[0];
}

/** A package that somebody built before: taken as it is once its checksums fit and its schemas compile. */
async function rebuilt(material: string, at: string, { aside, path, limits }: BuildOptions): Promise<Built> {
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

async function build(request: AddRequest, gathered: Material, aside: string, named: Named | null): Promise<Built[]> {
  const { path, limits } = request;
  const { files, nested } = gathered;
  const material = realpathSync(join(aside, 'material'));
  const options: BuildOptions = {
    material,
    files,
    aside,
    path,
    named,
    ...(limits?.time ? { limits: limits.time } : {}),
  };
  const ready = topmost(files, MANIFEST_NAME, path);
  if (ready !== undefined) return [await rebuilt(material, ready, options)];
  const contents = contentsOf(material, files);
  const scenarios = topmost(files, 'scenarios.xml', path);
  if (scenarios !== undefined) {
    const { buildConfiguration } = await import('./build-configuration.ts');
    return [buildConfiguration(contents, { ...options, scenarios })];
  }
  const built = buildStandards(contents, options);
  if (built.length === 0) throw new UserError(REFUSED['nothing-usable'], { path, nested });
  return built;
}

/** What a finished package holds to be run: its Schematron as the engine takes it, and how many scenarios choose it. */
async function runnable(
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

/** Whether the same package lies there already; another one with its name is not overwritten. */
function alreadyThere(store: Store, target: string, manifest: Manifest): boolean {
  const folder = join(store.folder, target);
  if (!existsSync(folder)) return false;
  const shown = posix.join(store.shown, target);
  if (digestOf(readManifest(folder, shown)) === digestOf(manifest)) return true;
  throw new UserError(REFUSED.exists, { id: idOf(manifest), path: shown });
}

/** Builds packages out of a download and puts them into a store; a failure leaves nothing behind. */
export async function addStandard(request: AddRequest): Promise<AddResult> {
  const { store, prepare, cacheFolder } = request;
  const named = readAs(request.as);
  return placeFolder(store.folder, async (aside) => {
    const gathered = await gatherAll(request, join(aside, 'material'));
    const added: Added[] = [];
    const moves: { from: string; to: string }[] = [];
    for (const { folder, manifest, ...rest } of await build(request, gathered, aside, named)) {
      const { sources, scenarios } = await runnable(folder, manifest);
      const uncompiled = await demandSchematronCompiles(sources, prepare, cacheFolder);
      const folderName = slug(manifest.name);
      if (folderName === '')
        throw new UserError(REFUSED.unnamed, { path: request.path, name: true, example: 'XBeispiel@1.0' });
      const target = `${folderName}/${manifest.version}`;
      const already = alreadyThere(store, target, manifest);
      if (!already) moves.push({ from: folder, to: target });
      added.push({
        manifest,
        shown: posix.join(store.shown, target),
        already,
        scenarios,
        schematron: sources.length,
        ...rest,
        uncompiled,
      });
    }
    return { moves, result: { added, nested: gathered.nested, links: gathered.links } };
  });
}
