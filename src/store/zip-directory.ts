/** An entry as the directory of a zip lists it: all of it claims, none of it checked. */
export interface ZipEntry {
  readonly rawName: Uint8Array;
  /** What the Info-ZIP field says the name is in UTF-8, with the checksum of the name it belongs to. */
  readonly unicodeName: { readonly crc: number; readonly name: Uint8Array } | null;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Type and permissions as Unix writes them; 0 where the archive was made elsewhere. */
  readonly mode: number;
  /** Where the entry's own header stands. */
  readonly at: number;
}

export const isEncrypted = ({ flags }: ZipEntry): boolean => (flags & 1) !== 0;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const EXTRA_64 = 0x0001;
const EXTRA_NAME = 0x7075;
const FULL_32 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const u64 = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the record at the end of an archive stands; behind it comes at most a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Begin and number of entries; large archives name them in a record of their own. */
function rangeOf(view: DataView, end: number): { at: number; count: number } {
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const at = u64(view, end - 12);
    if (view.getUint32(at, true) !== END_64) throw new RangeError('no record of a large archive');
    return { at: u64(view, at + 48), count: u64(view, at + 32) };
  }
  return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

function extras(view: DataView, from: number, to: number): Map<number, DataView> {
  const found = new Map<number, DataView>();
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > to) break;
    found.set(view.getUint16(at, true), new DataView(view.buffer, view.byteOffset + at + 4, length));
    at += 4 + length;
  }
  return found;
}

function unicodeName(field: DataView | undefined): ZipEntry['unicodeName'] {
  if (!field || field.byteLength < 6 || field.getUint8(0) !== 1) return null;
  const name = new Uint8Array(field.buffer, field.byteOffset + 5, field.byteLength - 5);
  return { crc: field.getUint32(1, true), name };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no entry where the directory promises one');
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const name = at + 46;
  const extra = name + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new RangeError('the directory is cut off');
  const fields = extras(view, extra, extra + extraLength);
  const large = fields.get(EXTRA_64);
  let used = 0;
  /** A number that does not fit stands in the field for large archives; those that do not fit follow each other there. */
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    if (value !== FULL_32 || !large) return value;
    used += 8;
    return u64(large, used - 8);
  };
  const [size, packed] = [number(24), number(20)];
  return {
    entry: {
      rawName: bytes.subarray(name, extra),
      unicodeName: unicodeName(fields.get(EXTRA_NAME)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      mode: view.getUint16(at + 40, true),
      at: number(42),
    },
    next,
  };
}

/** Entries of an archive in memory, at most `most`; null where it is none or its directory is broken. */
export function zipEntries(
  bytes: Uint8Array,
  most: number,
): { readonly entries: readonly ZipEntry[]; readonly count: number; readonly exact: boolean } | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  try {
    const end = endOf(view);
    if (end === -1) return null;
    const range = rangeOf(view, end);
    let { at } = range;
    for (let index = 0; index < Math.min(range.count, most); index++) {
      const { entry, next } = entryAt(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    // Whoever reads it otherwise would find other entries where something follows that is no comment.
    const exact = end + 22 + view.getUint16(end + 20, true) === bytes.length;
    return { entries, count: range.count, exact };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The packed bytes of an entry; null where its own header is not there or they are cut off. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : null;
}
