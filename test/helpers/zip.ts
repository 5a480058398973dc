import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, with everything a hostile one may say of itself. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** Already deflated bytes, with size and checksum of what they claim to be. */
  readonly raw?: { readonly bytes: Uint8Array; readonly size: number; readonly crc: number };
  readonly stored?: boolean;
  readonly method?: number;
  /** General purpose bits: 1 encrypted, 0x800 name in UTF-8. */
  readonly flags?: number;
  /** Unix mode, upper half of the external attributes. */
  readonly mode?: number;
  readonly size?: number;
  readonly crc?: number;
}

const u16 = (...values: number[]) =>
  Buffer.concat(
    values.map((value) => {
      const b = Buffer.alloc(2);
      b.writeUInt16LE(value);
      return b;
    }),
  );
const u32 = (...values: number[]) =>
  Buffer.concat(
    values.map((value) => {
      const b = Buffer.alloc(4);
      b.writeUInt32LE(value >>> 0);
      return b;
    }),
  );

/** A zip archive, written by hand: no tool would write most of those that the tests need. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    data = '',
    raw,
    stored,
    method = stored ? 0 : 8,
    flags = 0,
    mode = 0o100644,
    ...says
  } of entries) {
    const plain = Buffer.from(data as string);
    const bytes = raw?.bytes ?? (method === 8 ? deflateRawSync(plain) : plain);
    const size = says.size ?? raw?.size ?? plain.length;
    const crc = says.crc ?? raw?.crc ?? crc32(plain);
    const file = Buffer.from(name as string);
    const common = Buffer.concat([u16(20, flags, method, 0, 0), u32(crc, bytes.length, size), u16(file.length, 0)]);
    const local = Buffer.concat([u32(0x04034b50), common, file, bytes]);
    directory.push(
      Buffer.concat([u32(0x02014b50), u16(0x0314), common, u16(0, 0, 0), u32((mode << 16) >>> 0, offset), file]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, entries.length, entries.length),
    u32(central.length, offset),
    u16(0),
  ]);
  return Buffer.concat([...parts, central, end]);
}
