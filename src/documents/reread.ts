import { resolve } from 'node:path';
import { memo } from '../base/memo.ts';
import { namedFile, pathKind } from './folder-source.ts';
import { zipAt } from './targets.ts';
import type { ZipSource } from './zip-source.ts';

/** The zip that a path of a report leads into; null where it leads into none. */
export function zipOnTheWay(cwd: string, path: string): string | null {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const folder = path.slice(0, at);
    if (/\.zip$/i.test(folder) && pathKind(resolve(cwd, folder)) === 'file') return folder;
  }
  return null;
}

/** Reads files again as a report names them, in zips, too; each zip is opened once. */
export function rereader(cwd: string): (path: string) => Uint8Array {
  const zips = new Map<string, ZipSource>();
  return (path) => {
    const zip = zipOnTheWay(cwd, path);
    if (zip !== null) return memo(zips, zip, () => zipAt(resolve(cwd, zip), zip)).bytes(path.slice(zip.length + 1));
    const { source, at } = namedFile(resolve(cwd, path), path);
    return source.bytes(at);
  };
}
