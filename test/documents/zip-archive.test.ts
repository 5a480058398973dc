import { randomBytes } from 'node:crypto';
import { crc32 as crcOfNode, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import t from 'tap';
import { crc32 } from '../../src/store/crc32.ts';
import { dosName } from '../../src/store/dos-name.ts';
import { inflate } from '../../src/store/inflate.ts';
import { packedBytes, type ZipEntry, zipEntries } from '../../src/store/zip-directory.ts';
import { zipOf } from '../helpers/zip.ts';

t.test('what is unpacked is what was packed', async (test) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 2_000 })), { maxLength: 20 }),
      fc.constantFrom(0, 1, 6, 9),
      (parts, level) => {
        const content = Buffer.concat(parts.flatMap(([bytes, times]) => Array(times).fill(bytes)));
        const packed = deflateRawSync(content, { level });
        if (!content.equals(inflate(packed, content.length)!)) return false;
        return crc32(content) === crcOfNode(content);
      },
    ),
    { numRuns: 60 },
  );
  const content = randomBytes(100_000);
  const packed = deflateRawSync(content);
  test.equal(inflate(packed, 99_999), null, 'longer than allowed');
  test.equal(inflate(packed.subarray(0, -1), 100_000), null, 'cut off');
  test.equal(inflate(packed.subarray(0, 50_000), 100_000), null, 'cut in half');
  test.equal(inflate(new Uint8Array(), 0), null, 'no data at all');
  test.equal(inflate(Uint8Array.of(7, 7, 7), 10), null, 'no deflated data');
  test.ok(content.subarray(0, 500).equals(inflate(packed, 500, true)!), 'only the beginning');
});

const entry = (rawName: Uint8Array, unicodeName: ZipEntry['unicodeName'] = null): ZipEntry => ({
  ...{ rawName, unicodeName, flags: 0, method: 0, crc: 0, packed: 0, size: 0, mode: 0, at: 0 },
});

t.test('names of old tools', async (test) => {
  const raw = Uint8Array.of(0x67, 0x72, 0x94, 0xe1, 0x65);
  const name = new TextEncoder().encode('Größe');
  test.equal(dosName(entry(raw)), 'größe', 'code page 437');
  test.equal(dosName(entry(raw, { crc: crc32(raw), name })), 'Größe', 'the field that repeats it in UTF-8');
  test.equal(dosName(entry(raw, { crc: 1, name })), 'größe', 'that field, but of another name');
});

const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const u64 = (value: number) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);

/** One stored entry in the form for large archives, which some tools write for small ones, too. */
function largeForm(content: string, extraName: Buffer): Buffer {
  const name = Buffer.from('a.txt');
  const data = Buffer.from(content);
  const fixed = Buffer.concat([u16(45), u16(0), u16(0), u32(0), u32(crc32(data))]);
  const local = Buffer.concat([
    ...[u32(0x04034b50), fixed, u32(data.length), u32(data.length), u16(name.length), u16(0)],
    ...[name, data],
  ]);
  const large = Buffer.concat([u16(1), u16(24), u64(data.length), u64(data.length), u64(0)]);
  const extra = Buffer.concat([extraName, large]);
  const central = Buffer.concat([
    ...[u32(0x02014b50), u16(0x0314), fixed, u32(0xffffffff), u32(0xffffffff), u16(name.length), u16(extra.length)],
    ...[u16(0), u16(0), u16(0), u32(0), u32(0xffffffff), name, extra],
  ]);
  const at = local.length + central.length;
  const record = Buffer.concat([
    ...[u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(1), u64(1)],
    ...[u64(central.length), u64(local.length)],
  ]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(at), u32(1)]);
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(0xffff), u16(0xffff)]);
  return Buffer.concat([local, central, record, locator, end, u32(0xffffffff), u32(0xffffffff), u16(0)]);
}

t.test('the directory of an archive', async (test) => {
  const unicode = (version: number) =>
    Buffer.concat([u16(0x7075), u16(7), Buffer.of(version), u32(9), Buffer.from('ü')]);
  const zip = largeForm('Inhalt', unicode(1));
  const found = zipEntries(zip, 10);
  const [only] = found!.entries;
  test.strictSame([found?.count, found?.exact, only?.size, only?.packed, only?.at], [1, true, 6, 6, 0]);
  test.strictSame(
    [only?.unicodeName?.crc, Buffer.from(only!.unicodeName!.name).toString()],
    [9, 'ü'],
    'fields beside that of large archives',
  );
  test.equal(Buffer.from(packedBytes(zip, only!)!).toString(), 'Inhalt');
  test.equal(zipEntries(largeForm('x', unicode(2)), 10)?.entries[0]?.unicodeName, null, 'a version nobody knows');

  const plain = zipOf([{ name: 'a', data: 'x' }, { name: 'b' }]);
  test.strictSame([zipEntries(plain, 1)?.entries.length, zipEntries(plain, 1)?.count], [1, 2]);
  test.equal(zipEntries(Buffer.concat([plain, Buffer.from('x')]), 9)?.exact, false, 'something follows');
  test.equal(packedBytes(plain, { ...zipEntries(plain, 1)!.entries[0]!, at: 3 }), null, 'no header there');
  test.equal(packedBytes(plain, { ...zipEntries(plain, 1)!.entries[0]!, packed: 9_999 }), null, 'cut off');
  test.equal(zipEntries(Buffer.from('PK'), 9), null);
  // Bytes changed anywhere: an answer or none, but never a fault of ours.
  for (let at = 0; at < zip.length; at++) {
    const broken = Buffer.from(zip);
    broken[at] = broken[at]! ^ 0xff;
    test.ok(zipEntries(broken, 10)?.entries.length ?? true);
  }
});
