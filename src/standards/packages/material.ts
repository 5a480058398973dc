import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { LIMITS, type Limits } from '../../store/limits.ts';
import { readNamed } from '../../store/named-file.ts';
import { copyRegular } from '../../store/regular-file.ts';
import { treeOf } from '../../store/tree.ts';
import { REFUSED } from '../../words/standards.ts';
import { STORE } from '../../words/store.ts';
import { isMaterial } from './contents.ts';
import { MANIFEST_NAME } from './manifest.ts';

/** What was gathered from a zip, a folder or a single file, and what was left alone. */
export interface Material {
  /** Below the target folder, `/` separated. */
  readonly files: readonly string[];
  readonly nested: readonly string[];
  readonly links: readonly string[];
}

const LICENCE = /^(?:licen[cs]e|lizenz|copying|nutzungsbedingungen)(?:[._-][^/]*)?$/i;

/** The file with the terms of use: the one nearest to the top. */
export function licenceIn(files: readonly string[]): string | undefined {
  const depth = (file: string) => file.split('/').length;
  return files.filter((file) => LICENCE.test(basename(file))).sort((a, b) => depth(a) - depth(b))[0];
}

/** Whether a file of a download is kept: what judges messages, what that takes in, and the terms of use. */
function wanted(name: string): boolean {
  const base = basename(name);
  return isMaterial(name) || /\.(?:dtd|ent|mod)$/i.test(name) || LICENCE.test(base) || base === MANIFEST_NAME;
}

function copyAll(root: string, files: ReadonlyMap<string, number>, target: string, shown: string, limits: Limits) {
  let total = 0;
  for (const [file, size] of files) {
    total += size;
    if (size > limits.fileBytes)
      throw new UserError(STORE['file-too-large'], { entry: file, zip: shown, limit: limits.fileBytes / 1e6 });
    if (total > limits.totalBytes)
      throw new UserError(STORE['too-large'], { zip: shown, limit: limits.totalBytes / 1e6 });
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyRegular(join(root, file), join(target, file), file);
  }
}

/** Copies what is wanted of a download into a folder of our own; a zip is unpacked there, nothing else is opened. */
export async function gather(
  path: string,
  { cwd, target, limits = LIMITS }: { cwd: string; target: string; limits?: Limits },
): Promise<Material> {
  const absolute = resolve(cwd, path);
  if (!existsSync(absolute)) throw new UserError(REFUSED['no-source'], { path });
  mkdirSync(target, { recursive: true });
  const kind = statSync(absolute);
  if (kind.isFile() && /\.zip$/i.test(path)) {
    const { unzip } = await import('../../store/unzip.ts');
    return { ...(await unzip(absolute, { shown: path, target, want: wanted }, limits)), links: [] };
  }
  if (kind.isFile() && basename(absolute) === 'scenarios.xml')
    return folder(dirname(absolute), path, target, limits, tops(absolute));
  if (kind.isFile() && /\.(?:xsd|sch|xslt?|gc|xml)$/i.test(path)) {
    const name = basename(absolute);
    writeFileSync(join(target, name), readNamed(absolute, path, limits.fileBytes), { flag: 'wx', mode: 0o644 });
    return { files: [name], nested: [], links: [] };
  }
  if (!kind.isDirectory()) throw new UserError(REFUSED['odd-source'], { path });
  return folder(absolute, path, target, limits);
}

/** The folders beside a scenarios.xml that it leads into: it may lie among all sorts of downloads. */
function tops(scenarios: string): (name: string) => boolean {
  const named = readNamed(scenarios, scenarios)
    .toString('utf8')
    .matchAll(/<(?:\w+:)?location>([^<]*)</g);
  const wanted = new Set([...named].map((match) => match[1]!.trim().split('/')[0]!).filter((top) => top !== ''));
  return (name) => wanted.has(name);
}

function folder(
  absolute: string,
  path: string,
  target: string,
  limits: Limits,
  only: (top: string) => boolean = () => true,
): Material {
  const root = realpathSync(absolute);
  const { files, links } = treeOf(root, path, { limits, only });
  const taken = new Map([...files].filter(([name]) => wanted(name)));
  copyAll(root, taken, target, path, limits);
  return {
    files: [...taken.keys()],
    nested: [...files.keys()].filter((name) => /\.(?:zip|jar|7z)$/i.test(name)),
    links: links.filter(wanted),
  };
}
