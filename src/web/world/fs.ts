/**
 * `node:fs` of the page: a file system in memory, for what the rest of vorgaben asks of one and no more. There are no links, no
 * devices and no owners in it, and nothing of it outlives the worker.
 */

import { posix } from 'node:path';
import { type Entry, entryAt, fault, folderAt, isFolder, partOf, remove, spotOf } from './files.ts';
import { handleOf } from './handles.ts';

export { closeSync, openSync, readSync, writeFileSync, writeSync } from './handles.ts';

export const constants = {
  O_RDONLY: 0,
  O_WRONLY: 1,
  O_APPEND: 0x400,
  O_NOFOLLOW: 0,
  O_NONBLOCK: 0,
  F_OK: 0,
  R_OK: 4,
  W_OK: 2,
};

const NEVER = () => false;

/** What is told of a file or folder. */
export class Stats {
  readonly size: number;
  readonly mode: number;
  readonly uid = 0;
  /** Nothing in memory is old. */
  readonly mtimeMs = Date.now();
  private readonly entry: Entry;

  constructor(entry: Entry) {
    this.entry = entry;
    this.size = isFolder(entry) ? 0 : entry.size;
    this.mode = isFolder(entry) ? 0o40755 : 0o100644;
  }
  readonly isFile = (): boolean => !isFolder(this.entry);
  readonly isDirectory = (): boolean => isFolder(this.entry);
  readonly isSymbolicLink: () => boolean = NEVER;
  readonly isFIFO: () => boolean = NEVER;
  readonly isCharacterDevice: () => boolean = NEVER;
}

/** A name in a folder with what it is. */
export class Dirent extends Stats {
  readonly name: string;
  constructor(name: string, entry: Entry) {
    super(entry);
    this.name = name;
  }
}

interface StatOptions {
  readonly throwIfNoEntry?: boolean;
}

export function statSync(path: string, { throwIfNoEntry = true }: StatOptions = {}): Stats | undefined {
  const entry = entryAt(path);
  if (entry) return new Stats(entry);
  if (!throwIfNoEntry) return undefined;
  throw fault('ENOENT', path, 'stat');
}
export const lstatSync = statSync;
export const existsSync = (path: string): boolean => entryAt(path) !== undefined;

export function accessSync(path: string): void {
  statSync(path);
}

export const realpathSync = Object.assign(
  (path: string): string => {
    statSync(path);
    return posix.resolve('/', path);
  },
  { native: (path: string): string => realpathSync(path) },
);

export function readdirSync(
  path: string,
  { withFileTypes = false, recursive = false }: { withFileTypes?: boolean; recursive?: boolean } = {},
): (string | Dirent)[] {
  const folder = entryAt(path);
  if (!folder) throw fault('ENOENT', path, 'scandir');
  if (!isFolder(folder)) throw fault('ENOTDIR', path, 'scandir');
  const names = [...folder.keys()].sort();
  if (withFileTypes) return names.map((name) => new Dirent(name, folder.get(name)!));
  if (!recursive) return names;
  return names.flatMap((name) => [
    name,
    ...(isFolder(folder.get(name))
      ? readdirSync(posix.join(path, name), { recursive }).map((below) => `${name}/${below}`)
      : []),
  ]);
}

export function mkdirSync(path: string, options: { recursive?: boolean } | number = {}): void {
  if (typeof options === 'object' && options.recursive) {
    folderAt(path);
    return;
  }
  const { folder, name } = spotOf(path);
  if (folder.has(name)) throw fault('EEXIST', path, 'mkdir');
  folder.set(name, new Map());
}

let made = 0;

export function mkdtempSync(prefix: string): string {
  made += 1;
  const path = `${prefix}${made}`;
  folderAt(path);
  return path;
}

export function rmSync(
  path: string,
  { force = false, recursive = false }: { force?: boolean; recursive?: boolean } = {},
): void {
  const entry = entryAt(path);
  if (!entry && force) return;
  if (!entry) throw fault('ENOENT', path, 'rm');
  if (isFolder(entry) && !recursive) throw fault('EISDIR', path, 'rm');
  remove(path);
}

export function rmdirSync(path: string): void {
  const entry = entryAt(path);
  if (!isFolder(entry)) throw fault(entry ? 'ENOTDIR' : 'ENOENT', path, 'rmdir');
  if (entry.size > 0) throw fault('ENOTEMPTY', path, 'rmdir');
  remove(path);
}

export function renameSync(from: string, to: string): void {
  const entry = entryAt(from);
  if (!entry) throw fault('ENOENT', from, 'rename');
  const { folder, name } = spotOf(to);
  remove(from);
  folder.set(name, entry);
}

export function linkSync(from: string, to: string): void {
  const entry = entryAt(from);
  if (!entry) throw fault('ENOENT', from, 'link');
  const { folder, name } = spotOf(to);
  if (folder.has(name)) throw fault('EEXIST', to, 'link');
  folder.set(name, entry);
}

export const fstatSync = (number: number): Stats => new Stats(handleOf(number).file);

/** The bytes of a whole file, for whoever hands them to the page. */
export function bytesAt(path: string): Uint8Array {
  const file = entryAt(path);
  if (!file || isFolder(file)) throw fault(file ? 'EISDIR' : 'ENOENT', path);
  return partOf(file, 0, file.size);
}
