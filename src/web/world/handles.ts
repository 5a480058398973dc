/** Open files of the page's file system, by number, as `node:fs` counts them. */
import { Buffer } from 'buffer';
import { type Entry, entryAt, fault, isFolder, type MemoryFile, partOf, spotOf, writeInto } from './files.ts';

interface Handle {
  readonly file: Entry;
  at: number;
}
const open = new Map<number, Handle>();
let next = 3;

export const handleOf = (number: number): Handle => {
  const found = open.get(number);
  if (!found) throw fault('EBADF', String(number), 'read');
  return found;
};
const fileOf = (number: number): MemoryFile => {
  const { file } = handleOf(number);
  if (isFolder(file)) throw fault('EISDIR', String(number), 'read');
  return file;
};

/** Flags as a number mean reading, or adding to what is there; as a text what `node:fs` takes. */
function opened(path: string, flags: number | string = 'r'): number {
  let file = entryAt(path);
  const text = typeof flags === 'string' ? flags : '';
  if (file && text.includes('x')) throw fault('EEXIST', path);
  if (!file || text.startsWith('w')) {
    if (!text.startsWith('w')) throw fault('ENOENT', path);
    const { folder, name } = spotOf(path);
    file = { bytes: new Uint8Array(), size: 0, blob: null };
    folder.set(name, file);
  }
  open.set(next, { file, at: 0 });
  next += 1;
  return next - 1;
}

export { opened as openSync };

/** All bytes of an open file. */
export function wholeOf(number: number): Buffer {
  const file = fileOf(number);
  return Buffer.from(partOf(file, 0, file.size));
}

export function closeSync(number: number): void {
  open.delete(number);
}

export function readSync(number: number, into: Uint8Array, offset: number, length: number, at: number | null): number {
  const handle = handleOf(number);
  const from = at ?? handle.at;
  const part = partOf(fileOf(number), from, from + length);
  into.set(part, offset);
  if (at === null) handle.at += part.length;
  return part.length;
}

export function writeSync(
  number: number,
  bytes: Uint8Array,
  from = 0,
  length = bytes.length - from,
  at?: number,
): number {
  const handle = handleOf(number);
  writeInto(fileOf(number), bytes.subarray(from, from + length), at ?? handle.at);
  if (at === undefined) handle.at += length;
  return length;
}

export function writeFileSync(
  path: string,
  content: string | Uint8Array,
  { flag = 'w' }: { flag?: string } = {},
): void {
  const file = opened(path, flag);
  writeSync(file, typeof content === 'string' ? Buffer.from(content) : content);
  closeSync(file);
}
