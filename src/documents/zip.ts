import { inflateRawSync } from 'node:zlib';

/** Largest file that is unpacked, in bytes: a small archive may claim to hold gigabytes. */
const LARGEST = 20_000_000;

/** A file in an archive; `bytes` null where it is encrypted, packed in a way nobody uses, broken or too large. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Buffer | null;
}

export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
}

/** Where the list of an archive's files begins: named by a record at its end, behind which only a comment stands. */
function directoryOf(bytes: Buffer): { at: number; count: number } | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end === -1 || end + 22 > bytes.length) return null;
  return { at: bytes.readUInt32LE(end + 16), count: bytes.readUInt16LE(end + 10) };
}

function unpacked(bytes: Buffer, entry: number): Buffer | null {
  const [flags, method] = [bytes.readUInt16LE(entry + 8), bytes.readUInt16LE(entry + 10)];
  const [packed, size] = [bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 24)];
  const local = bytes.readUInt32LE(entry + 42);
  if (flags & 1 || size > LARGEST) return null;
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content;
  return method === 8 ? inflateRawSync(content, { maxOutputLength: LARGEST }) : null;
}

/**
 * The files of a ZIP archive in memory, at most the first hundred; null where it is broken.
 * `yauzl`, which reads archives from disk, answers later; what a check asks must be answered at once.
 */
export function filesInZip(bytes: Buffer): PackedFile[] | null {
  const files: PackedFile[] = [];
  try {
    const directory = directoryOf(bytes);
    if (!directory) return null;
    let entry = directory.at;
    for (let index = 0; index < Math.min(directory.count, 100); index++) {
      if (bytes.readUInt32LE(entry) !== 0x02014b50) return null;
      const length = bytes.readUInt16LE(entry + 28);
      const name = bytes.toString('utf8', entry + 46, entry + 46 + length);
      if (!name.endsWith('/')) files.push({ name, bytes: unpacked(bytes, entry) });
      entry += 46 + length + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
    }
  } catch {
    return null;
  }
  return files;
}
