import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import t from 'tap';
import { caseKey, entryName, nameFault } from '../../src/store/entry-name.ts';
import { LIMITS } from '../../src/store/limits.ts';
import { unzip } from '../../src/store/unzip.ts';
import { refusal } from '../helpers/store.ts';
import { type ZipEntry, zipOf } from '../helpers/zip.ts';

const SYMLINK = 0o120777;
const DEVICE = 0o020666;
const bytes = (...values: number[]) => Uint8Array.from(values);
const zeros = deflateRawSync(Buffer.alloc(30_000_000));
const small = { ...LIMITS, files: 5, fileBytes: 1000, totalBytes: 1500, ratioFrom: 500, depth: 4 };
/** Hostile entries; each is the only thing wrong with its archive. */
const REFUSED: readonly (readonly [what: string, code: string, entries: readonly ZipEntry[]])[] = [
  ['zip slip', 'escapes', [{ name: '../x.xsd' }]],
  ['zip slip further down', 'escapes', [{ name: 'a/../../x.xsd' }]],
  ['dot segments', 'escapes', [{ name: 'a/./x.xsd' }]],
  ['an absolute path', 'escapes', [{ name: '/etc/x.xsd' }]],
  ['a drive', 'escapes', [{ name: 'C:/x.xsd' }]],
  ['backslashes', 'escapes', [{ name: '..\\x.xsd' }]],
  ['NUL', 'escapes', [{ name: 'x.xsd\0.txt' }]],
  ['no name', 'escapes', [{ name: '' }]],
  ['a device of Windows', 'unportable', [{ name: 'a/CON.xsd' }]],
  ['a stream of Windows', 'unportable', [{ name: 'x.xsd:b' }]],
  ['a dot at the end', 'unportable', [{ name: 'x./a.xsd' }]],
  ['escape codes', 'unportable', [{ name: 'x\u001b[31m.xsd' }]],
  ['a name too long', 'unportable', [{ name: `${'x'.repeat(300)}.xsd` }]],
  ['a path too long', 'unportable', [{ name: `${'abcdefghi/'.repeat(101)}x.xsd` }]],
  ['the same name twice', 'collides', [{ name: 'x.xsd' }, { name: 'x.xsd' }]],
  ['upper and lower case', 'collides', [{ name: 'x.xsd' }, { name: 'X.XSD' }]],
  ['folders that differ by case', 'collides', [{ name: 'a/x.xsd' }, { name: 'A/y.xsd' }]],
  ['a file that is a folder as well', 'collides', [{ name: 'a' }, { name: 'a/x.xsd' }]],
  ['one umlaut in two spellings', 'collides', [{ name: 'ü.xsd' }, { name: 'u\u0308.xsd' }]],
  ['a link', 'special', [{ name: 'x.xsd', data: '/etc/passwd', mode: SYMLINK }]],
  ['a device', 'special', [{ name: 'x.xsd', mode: DEVICE }]],
  ['encryption', 'encrypted', [{ name: 'x.xsd', data: 'x', flags: 1 }]],
  ['another method', 'method', [{ name: 'x.xsd', data: 'x', method: 12 }]],
  ['a wrong checksum', 'damaged', [{ name: 'x.xsd', data: 'x', crc: 7 }]],
  ['a size too small', 'damaged', [{ name: 'x.xsd', data: 'xxxxxxxx', size: 3 }]],
  ['a size too large', 'damaged', [{ name: 'x.xsd', data: 'xxxxxxxx', size: 30 }]],
  ['no deflated data', 'damaged', [{ name: 'x.xsd', raw: { bytes: bytes(7, 7, 7), size: 3, crc: 0 } }]],
  ['strong encryption', 'not-a-zip', [{ name: 'x.xsd', flags: 0x40 }]],
];
t.test('zips that are refused', async (test) => {
  const dir = test.testdir({});
  let count = 0;
  const attempt = async (zip: Uint8Array, limits = LIMITS) => {
    const file = join(dir, `${count++}.zip`);
    const target = join(dir, `${count}`, 'ziel');
    mkdirSync(target, { recursive: true });
    writeFileSync(file, zip);
    const code = await refusal(() => unzip(file, { shown: 'a.zip', target, want: () => true }, limits));
    return { code, target };
  };
  for (const [what, code, entries] of REFUSED) {
    const { code: found, target } = await attempt(zipOf(entries));
    test.equal(found, code, what);
    test.strictSame(readdirSync(join(target, '..')), ['ziel'], `${what}: nothing beside the folder`);
  }
  test.equal((await attempt(Buffer.from('kein Zip'))).code, 'not-a-zip');
  test.equal((await attempt(zipOf([{ name: 'x.xsd', data: 'x' }]).subarray(0, 40))).code, 'not-a-zip', 'cut off');

  // Each cap with the others far away.
  const many = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.xsd`, data: 'x' }));
  const grown = { ...small, ratioFrom: 1e9 };
  test.equal((await attempt(zipOf(many), { ...LIMITS, files: 5 })).code, 'too-many');
  test.equal((await attempt(zipOf([{ name: 'a/b/c/d/e.xsd' }]), small)).code, 'too-deep');
  test.equal((await attempt(zipOf([{ name: 'x.xsd', data: 'y'.repeat(1001) }]), grown)).code, 'file-too-large');
  test.equal(
    (await attempt(zipOf(['a', 'b'].map((name) => ({ name: `${name}.xsd`, data: name.repeat(900) }))), grown)).code,
    'too-large',
  );
  test.equal(
    (await attempt(zipOf([{ name: 'x.xsd', data: Buffer.from('y'.repeat(2000)), stored: true }]), grown)).code,
    'too-large',
    'an archive that is too large by itself is not even opened',
  );
  const bomb = zipOf([
    { name: 'x.xml', raw: { bytes: zeros, size: 30_000_000, crc: crc32(Buffer.alloc(30_000_000)) } },
  ]);
  test.equal((await attempt(bomb)).code, 'bomb', 'grows a thousand times');
  const open = { ...LIMITS, ratio: 1e9 };
  test.equal((await attempt(bomb, open)).code, 'nothing refused', 'the ratio alone has stopped it');
});
t.test('a bomb stops early, whatever its headers say', async (test) => {
  const dir = test.testdir({ ziel: {} });
  const content = Buffer.alloc(20_000_000);
  const zeros = deflateRawSync(content);
  // 10 GB in 500 entries of one archive of 10 MB.
  const archive = (crc: number, size: number) =>
    zipOf(Array.from({ length: 500 }, (_, i) => ({ name: `${i}.xml`, raw: { bytes: zeros, size, crc } })));
  const limits = { ...LIMITS, totalBytes: 70_000_000, ratio: 1e9 };
  const before = process.memoryUsage().rss;
  const attempt = async (name: string, zip: Uint8Array) => {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, `${name}.zip`), zip);
    const start = Date.now();
    const code = await refusal(() =>
      unzip(join(dir, `${name}.zip`), { shown: name, target: join(dir, name), want: () => true }, limits),
    );
    test.ok(Date.now() - start < 10_000, `${name}: in bounded time`);
    return code;
  };
  test.equal(await attempt('honest', archive(crc32(content), content.length)), 'too-large');
  test.equal(await attempt('lying', archive(crc32(content), 5)), 'damaged', 'it says it were five bytes');
  test.ok(process.memoryUsage().rss - before < 300_000_000, 'in bounded memory');
});
t.test('zips that are taken', async (test) => {
  const dir = test.testdir({ ziel: {} });
  const cp437 = bytes(0x67, 0x72, 0x94, 0xe1, 0x65, 0x2e, 0x78, 0x73, 0x64);
  writeFileSync(
    join(dir, 'a.zip'),
    zipOf([
      { name: 'ordner/', mode: 0o040755 },
      { name: 'ordner/' },
      { name: 'ordner/a.xsd', data: 'A' },
      { name: 'ordner/gespeichert.xsd', data: 'B', stored: true, mode: 0 },
      { name: cp437, data: 'DOS' },
      { name: 'maße.xsd', data: 'ohne Flag' },
      { name: 'menü.xsd', data: 'mit Flag', flags: 0x800 },
      { name: 'zerlegt\u0308.xsd', data: 'NFD', flags: 0x800 },
      { name: 'handbuch.pdf', data: 'x' },
      { name: 'noch-eins.zip', data: 'x' },
      { name: '__MACOSX/ordner/._a.xsd', data: 'x' },
      { name: 'ordner/.DS_Store', data: 'x' },
    ]),
  );
  const target = join(dir, 'ziel');
  const result = await unzip(join(dir, 'a.zip'), { shown: 'a.zip', target, want: (name) => name.endsWith('.xsd') });
  test.strictSame(result, {
    files: [
      'größe.xsd',
      'maße.xsd',
      'menü.xsd',
      'ordner/a.xsd',
      'ordner/gespeichert.xsd',
      'zerlegẗ.xsd'.normalize('NFC'),
    ].sort(),
    nested: ['noch-eins.zip'],
  });
  test.equal(readFileSync(join(target, 'größe.xsd'), 'utf8'), 'DOS');
  test.notOk(existsSync(join(target, 'handbuch.pdf')), 'what nobody wants is not unpacked');
  test.equal(
    entryName(bytes(0xff), true, () => ''),
    '\ufffd',
    'says UTF-8 and is none',
  );
  test.equal(caseKey('Ä/B/'), 'ä/b');
  test.strictSame(['console.xsd', 'a/lpt10.xsd', 'x y.xsd', 'CON1.xsd'].map(nameFault), [null, null, null, null]);
});
