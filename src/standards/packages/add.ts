import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { Store } from '../../store/installed.ts';
import type { Limits } from '../../store/limits.ts';
import { placeFolder } from '../../store/place.ts';
import { REFUSED } from '../../words/standards.ts';
import type { TimeLimits } from '../xsd/time-limit.ts';
import { buildStandards } from './build.ts';
import { demandSchematronCompiles, type Prepare, type Prepared } from './compiles.ts';
import { contentsOf } from './contents.ts';
import type { Missing } from './imports.ts';
import { digestOf, idOf, MANIFEST_NAME, type Manifest, readManifest, slug } from './manifest.ts';
import { gather, type Material } from './material.ts';
import { type Named, readAs } from './named.ts';
import { rebuilt } from './rebuilt.ts';
import { runnable } from './runnable.ts';
import type { BuildOptions, Built } from './write-package.ts';

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
