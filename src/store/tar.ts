import { crc32, gunzipSync } from 'node:zlib';
import { by } from '../text/ascending.ts';
import { nameFault } from './entry-name.ts';

/** A file in an archive. */
export interface TarFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;
const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const number = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(name, 0);
  // Mode, owner, group, size, time: nothing of the machine it was packed on.
  block.write(number(0o644, 8) + number(0, 8) + number(0, 8) + number(size, 12) + number(0, 12), 100);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return block;
}

/** Stored blocks: what a compressor makes of bytes differs between versions of zlib, this never. */
function gzip(bytes: Buffer): Buffer {
  const parts: Uint8Array[] = [Buffer.from('1f8b08000000000000ff', 'hex')];
  const most = 0xffff;
  for (let from = 0; from === 0 || from < bytes.length; from += most) {
    const part = bytes.subarray(from, from + most);
    const head = Buffer.alloc(5);
    head[0] = from + most >= bytes.length ? 1 : 0;
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(~part.length & most, 3);
    parts.push(head, part);
  }
  const foot = Buffer.alloc(8);
  foot.writeUInt32LE(crc32(bytes), 0);
  foot.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([...parts, foot]);
}

/** A `.tgz` in which nothing but the files decides about the bytes: their order is that of their names. */
export function writeTgz(entries: readonly TarFile[]): Buffer {
  const sorted = [...entries].sort(by(({ name }) => name));
  const blocks = sorted.flatMap(({ name, bytes }) => [
    header(name, bytes.length),
    bytes,
    Buffer.alloc(padded(bytes.length) - bytes.length),
  ]);
  return gzip(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]));
}

/** Why bytes are no archive that is taken. */
type TarFault = 'not-gzip' | 'truncated' | 'too-large' | 'damaged' | 'special' | 'name' | 'twice';

/** Reading stops at the first thing that `ruleset pack` would not have written. */
export class TarError extends Error {
  readonly code: TarFault;
  readonly entry: string;
  constructor(code: TarFault, entry = '') {
    super(code);
    this.code = code;
    this.entry = entry;
  }
}

function unpacked(bytes: Buffer, most: number): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new TarError('not-gzip');
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TarError(
      code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged',
    );
  }
}

const text = (block: Buffer, from: number, width: number): string =>
  block.toString('latin1', from, from + width).replace(/\0[\s\S]*$/, '');

function octal(block: Buffer, from: number, width: number): number {
  const digits = text(block, from, width).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

/** Name and size of an entry; links, folders, devices and extensions of the format are refused. */
function entryAt(block: Buffer): { name: string; size: number } {
  const name = text(block, 0, 100);
  const sum = block.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0);
  const size = octal(block, 124, 12);
  if (octal(block, 148, 8) !== sum || text(block, 257, 5) !== 'ustar' || Number.isNaN(size))
    throw new TarError('damaged', name);
  if (block[156] !== 0x30) throw new TarError('special', name);
  if (nameFault(name) !== null || /[/\u0080-\u00ff]/.test(name) || text(block, 345, 155) !== '')
    throw new TarError('name', name);
  return { name, size };
}

/** Files of a `.tgz`, in memory and bounded; nothing is written. */
export function readTgz(bytes: Buffer, most: number): TarFile[] {
  const tar = unpacked(bytes, most);
  const entries: TarFile[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (;;) {
    if (at + BLOCK > tar.length) throw new TarError('truncated');
    const block = tar.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const { name, size } = entryAt(block);
    const from = at + BLOCK;
    if (from + size > tar.length) throw new TarError('truncated', name);
    if (seen.has(name.toLowerCase())) throw new TarError('twice', name);
    seen.add(name.toLowerCase());
    entries.push({ name, bytes: tar.subarray(from, from + size) });
    at = from + padded(size);
  }
  if (tar.subarray(at).some((byte) => byte !== 0)) throw new TarError('damaged');
  return entries;
}
