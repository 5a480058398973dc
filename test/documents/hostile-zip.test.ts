import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import t from 'tap';
import { UserError } from '../../src/base/errors.ts';
import { ZipSource } from '../../src/documents/zip-source.ts';
import { crc32 } from '../../src/store/crc32.ts';
import { LIMITS } from '../../src/store/limits.ts';
import { SERVICE_ZIP } from '../../src/words/service-zip.ts';
import { runCli } from '../helpers/io.ts';
import { type ZipEntry, zipOf } from '../helpers/zip.ts';

const STECKBRIEF: ZipEntry = { name: 'steckbrief.yaml', data: 'dienst: { id: hund }\n' };
const zeros = Buffer.alloc(30_000_000);
const bomb = { bytes: deflateRawSync(zeros), size: zeros.length, crc: crc32(zeros) };

/** Archives that are refused before a file is read; each has one thing wrong. */
const REFUSED: readonly (readonly [what: string, code: keyof typeof SERVICE_ZIP, entries: readonly ZipEntry[]])[] = [
  ['a way out', 'escapes', [{ name: '../x.xml' }]],
  ['a way out below the top folder', 'escapes', [{ name: 'dienst/../../x.xml' }]],
  ['an absolute path', 'escapes', [{ name: '/etc/passwd' }]],
  ['a link', 'special', [{ name: 'x.xml', data: '/etc/passwd', mode: 0o120777 }]],
  ['a device', 'special', [{ name: 'x.xml', mode: 0o020666 }]],
  ['a password', 'encrypted', [{ name: 'x.xml', data: 'x', flags: 1 }]],
  ['an encrypted directory', 'not-a-zip', [{ name: 'x.xml', flags: 0x40 }]],
  ['another method', 'method', [{ name: 'x.xml', data: 'x', method: 12 }]],
  ['one name in two spellings', 'collides', [{ name: 'x.xml' }, { name: 'X.XML' }]],
  ['a second Steckbrief of the same name', 'collides', [STECKBRIEF]],
  ['a device of Windows', 'unportable', [{ name: 'nul.xml' }]],
  ['folders without end', 'too-deep', [{ name: `${'a/'.repeat(41)}x.xml` }]],
  ['a bomb', 'bomb', [{ name: 'x.xml', raw: bomb }]],
  ['more than fits', 'too-large', [{ name: 'x.xml', data: 'x', size: LIMITS.totalBytes }]],
];
/** What shows only when the file is read. */
const DAMAGED: readonly (readonly [what: string, entry: ZipEntry])[] = [
  ['a wrong checksum', { name: 'x.xml', data: '<x/>', crc: 7 }],
  ['a size too small', { name: 'x.xml', data: '<x>........</x>', size: 3 }],
  ['a size too large', { name: 'x.xml', data: '<x/>', size: 30 }],
  ['a bomb that says it were small', { name: 'x.xml', raw: { ...bomb, size: 5 } }],
  ['no deflated data', { name: 'x.xml', raw: { bytes: Uint8Array.of(7, 7, 7), size: 3, crc: 0 } }],
];
const all = [...REFUSED, ...DAMAGED.map(([what, entry]) => [what, 'damaged', [entry]] as const)];

t.test('what a zip is refused for, in memory', async (test) => {
  const refusal = (work: () => unknown) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return Object.entries(SERVICE_ZIP).find(([, text]) => text === error.text)?.[0];
    }
  };
  for (const [what, code, entries] of all)
    test.equal(
      refusal(() => new ZipSource(zipOf([STECKBRIEF, ...entries]), 'a.zip').bytes('x.xml')),
      code,
      what,
    );
  for (const [what, entry] of DAMAGED.slice(3))
    test.equal(
      refusal(() => new ZipSource(zipOf([entry]), 'a.zip').bytes('x.xml', 5).length === 5),
      what.startsWith('a bomb') ? true : 'damaged',
      `${what}: its beginning`,
    );
  const many = Array.from({ length: 6 }, (_, at) => ({ name: `${at}.xml` }));
  test.equal(
    refusal(() => new ZipSource(zipOf(many), 'a.zip', { ...LIMITS, files: 5 })),
    'too-many',
  );
  const long = zipOf([{ name: 'x.xml', data: 'y'.repeat(900), stored: true }]);
  test.equal(
    refusal(() => new ZipSource(long, 'a.zip', { ...LIMITS, totalBytes: 900 })),
    'too-large',
    'by itself',
  );
  test.equal(
    refusal(() => new ZipSource(long, 'a.zip', { ...LIMITS, fileBytes: 800 })),
    'file-too-large',
  );
});

t.test('a refusal ends with 2, says what to do, and nothing is written', async (test) => {
  const dir = test.testdir({ leer: {} });
  const file = join(dir, 'dienst.zip');
  const env = { TMPDIR: join(dir, 'leer') };
  const cases: readonly (readonly [what: string, code: keyof typeof SERVICE_ZIP, zip: Uint8Array])[] = [
    ...all.map(([what, code, entries]) => [what, code, zipOf([STECKBRIEF, ...entries])] as const),
    ['no zip', 'not-a-zip', Buffer.from('kein Zip')],
    ['an empty file', 'not-a-zip', Buffer.alloc(0)],
    ['cut off', 'not-a-zip', zipOf([STECKBRIEF]).subarray(0, 60)],
    ['something behind its end', 'not-a-zip', Buffer.concat([zipOf([STECKBRIEF]), Buffer.from('x')])],
  ];
  const said = new Set<string>();
  for (const [what, code, zip] of cases) {
    writeFileSync(file, zip);
    for (const lang of said.has(code) ? (['de'] as const) : (['de', 'en'] as const)) {
      const { code: exit, out, err } = await runCli(['check', 'dienst.zip', '--lang', lang], { cwd: dir, env });
      // The sentence up to its first argument, and what to do behind its last.
      const parts = SERVICE_ZIP[code][lang].split(/\{[^{}]*\}/);
      test.strictSame([exit, out], [2, ''], what);
      for (const part of parts) test.ok(err.includes(part), `${what}: ${err}`);
      test.match(
        err,
        lang === 'de' ? /Packen Sie|packen Sie neu|Entpacken Sie|Holen Sie/ : /Pack |pack again|Unpack |Get the file/,
        what,
      );
    }
    said.add(code);
    test.strictSame([readdirSync(dir).sort(), readdirSync(env.TMPDIR)], [['dienst.zip', 'leer'], []], what);
  }
  const sparse = join(dir, 'riesig.zip');
  writeFileSync(sparse, '');
  truncateSync(sparse, LIMITS.totalBytes + 1);
  const huge = await runCli(['check', 'riesig.zip'], { cwd: dir, env });
  test.strictSame([huge.code, huge.err.includes('größer als 500 MB')], [2, true], 'larger than all that may come out');
});

t.test('what people do with a zip beside checking it', async (test) => {
  const dir = test.testdir({ leer: {}, dienst: { 'steckbrief.yaml': 'dienst: { id: b }', 'inneres.zip': 'kein Zip' } });
  const env = { TMPDIR: join(dir, 'leer'), VORGABEN_DATA: join(dir, 'leer') };
  writeFileSync(join(dir, 'a.zip'), zipOf([STECKBRIEF, { name: 'lies.md', data: 'x' }]));
  writeFileSync(join(dir, 'leer.zip'), zipOf([]));
  const run = (...argv: string[]) => runCli(argv, { cwd: dir, env });
  for (const [lang, text] of [
    ['de', 'Entpacken Sie'],
    ['en', 'Unpack the archive'],
  ] as const) {
    const prepared = await run('abnahme', 'vorbereiten', 'a.zip', '--lang', lang);
    test.strictSame([prepared.code, prepared.err.includes(text)], [2, true], 'nothing can be entered into a zip');
  }
  test.equal((await run('check', 'leer.zip')).code, 2, 'nothing to check');
  const both = await run('check', 'a.zip', 'dienst', '--summary');
  test.match(
    both.out,
    /hund {2}[\s\S]*b {2}[\s\S]*\b4 Dateien/,
    'a zip beside a folder; a zip in a service is a file of it',
  );

  const accepted = await run('abnahme', 'a.zip', '--paket', 'paket.zip', '--as-of', '2026-11-22');
  test.equal(accepted.code, 1);
  const verified = await run('abnahme', 'verify', 'paket.zip', 'a.zip');
  test.equal(verified.code, 0, `what was checked in a zip can be checked again: ${verified.out}${verified.err}`);

  test.equal((await run('baseline', 'a.zip', 'dienst')).code, 0);
  await run('baseline', 'prune', 'dienst');
  test.equal((await run('check', '--baseline', 'vorgaben-baseline.json', 'a.zip')).code, 0, 'its entries stay');
  test.strictSame(readdirSync(env.TMPDIR), []);
});
