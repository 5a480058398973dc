import { posix } from 'node:path';
import { partOfDropped } from './dropped.ts';

/** A file: bytes that were written, or one that a person dropped, which is not read before somebody asks for its bytes. */
export interface MemoryFile {
  bytes: Uint8Array;
  size: number;
  blob: Blob | null;
}
export type MemoryFolder = Map<string, Entry>;
export type Entry = MemoryFile | MemoryFolder;

/** What a system says when something cannot be done, by its code. */
export function fault(code: string, path: string, syscall = 'open'): Error {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, path, syscall });
}

export const isFolder = (entry: Entry | undefined): entry is MemoryFolder => entry instanceof Map;

const root: MemoryFolder = new Map();

const partsOf = (path: string): string[] =>
  posix
    .resolve('/', path)
    .split('/')
    .filter((part) => part !== '');

/** What lies at a path; undefined where nothing does. */
export function entryAt(path: string): Entry | undefined {
  let at: Entry | undefined = root;
  for (const part of partsOf(path)) {
    if (!isFolder(at)) return undefined;
    at = at.get(part);
  }
  return at;
}

/** The folder something lies in or is to lie in, and its name there; throws as a system does where that folder is none. */
export function spotOf(path: string): { readonly folder: MemoryFolder; readonly name: string } {
  const parts = partsOf(path);
  const name = parts.pop() ?? '';
  const folder = entryAt(`/${parts.join('/')}`);
  if (folder === undefined) throw fault('ENOENT', path);
  if (!isFolder(folder)) throw fault('ENOTDIR', path);
  return { folder, name };
}

/** Makes a folder and those on the way to it. */
export function folderAt(path: string): MemoryFolder {
  let at: MemoryFolder = root;
  for (const part of partsOf(path)) {
    let next = at.get(part);
    if (next === undefined) {
      next = new Map();
      at.set(part, next);
    }
    if (!isFolder(next)) throw fault('ENOTDIR', path);
    at = next;
  }
  return at;
}

/** Puts a file at a path, with the folders on the way to it; a Blob stays where the browser has it. */
export function put(path: string, content: Uint8Array | Blob): void {
  const folder = folderAt(posix.dirname(path));
  const file: MemoryFile =
    content instanceof Uint8Array
      ? { bytes: content, size: content.length, blob: null }
      : { bytes: new Uint8Array(), size: content.size, blob: content };
  folder.set(posix.basename(path), file);
}

/** Takes away what lies at a path, folders with everything in them. */
export function remove(path: string): boolean {
  const { folder, name } = spotOf(path);
  return folder.delete(name);
}

/** A part of a file. */
export function partOf({ bytes, size, blob }: MemoryFile, from: number, to: number): Uint8Array {
  const end = Math.min(to, size);
  if (from >= end) return new Uint8Array();
  return blob ? partOfDropped(blob, from, end) : bytes.subarray(from, end);
}

/** Writes bytes into a file, which grows by doubling. */
export function writeInto(file: MemoryFile, part: Uint8Array, at: number): void {
  if (file.blob) {
    file.bytes = partOf(file, 0, file.size).slice();
    file.blob = null;
  }
  const end = at + part.length;
  if (end > file.bytes.length) {
    const larger = new Uint8Array(Math.max(end, file.bytes.length * 2));
    larger.set(file.bytes.subarray(0, file.size));
    file.bytes = larger;
  }
  file.bytes.set(part, at);
  file.size = Math.max(file.size, end);
}
