import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { findRuleset } from '../../src/rulesets/find.ts';
import { packedText } from '../../src/rulesets/repack.ts';
import { sha256 } from '../../src/store/hash.ts';
import { runCli } from '../helpers/io.ts';
import { DAY, pageFaults, read, unpacked } from '../helpers/protocol.ts';
import { type ZipEntry, zipOf } from '../helpers/zip.ts';

const STANDARD = ['--standard', 'standards/xhundesteuer'];
t.test('abnahme writes protocol and package, verify takes them apart', async (t) => {
  const cwd = t.testdir({});
  cpSync('examples', cwd, { recursive: true });
  const run = (...argv: string[]) => runCli(['abnahme', ...argv], { cwd });
  const made = await run(
    ...DAY,
    ...STANDARD,
    '--paket',
    'p.zip',
    '--markdown',
    'p.md',
    '--reporter',
    'json=b.json',
    'hundehaltung',
  );
  t.equal(made.code, 0, made.err);
  t.match(made.err, 'Protokoll geschrieben: abnahmeprotokoll.html');
  t.match(made.err, `SHA-256 ${sha256(readFileSync(join(cwd, 'p.zip')))}`);
  t.match(made.out, 'Konform');
  const page = read(join(cwd, 'abnahmeprotokoll.html'));
  t.same(pageFaults(page), []);
  t.match(page, 'Konform: Alle ');
  t.match(page, '--phase abnahme');
  t.match(page, sha256(read(join(cwd, 'b.json'))), 'the protocol names the checksum of the JSON report');

  const files = await unpacked(join(cwd, 'p.zip'));
  t.same([...files.keys()].sort(), [
    'SHA256SUMS',
    'bericht.json',
    'bericht.sarif',
    'dienste/1/nachweise.yaml',
    'dienste/1/nachweise/4d08d33412879327-barrierefreiheit-2026.txt',
    'dienste/1/steckbrief.yaml',
    'paket.json',
    'protokoll.html',
    'protokoll.md',
    'regelwerk/nrw-online-dienste@2.0.0.ruleset',
  ]);
  t.equal(files.get('protokoll.html')!.toString(), page);
  t.equal(files.get('protokoll.md')!.toString(), read(join(cwd, 'p.md')));
  t.equal(files.get('bericht.json')!.toString(), read(join(cwd, 'b.json')));
  for (const line of files.get('SHA256SUMS')!.toString().trim().split('\n')) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!;
    t.equal(sha256(readFileSync(join(cwd, path!))), digest, path!);
  }
  const zone = process.env['TZ'];
  for (const other of ['Asia/Tokyo', 'America/New_York']) {
    process.env['TZ'] = other;
    await run(...DAY, ...STANDARD, '--paket', 'q.zip', '--quiet', '--protokoll', 'q.html', 'hundehaltung');
    t.same(readFileSync(join(cwd, 'q.zip')), readFileSync(join(cwd, 'p.zip')), `same bytes in ${other}`);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;

  await t.test('verify', async (t) => {
    const whole = await run('verify', 'p.zip');
    t.equal(whole.code, 0);
    t.match(whole.out, 'Das Nachweispaket ist in sich stimmig: 9 Dateien, Prüfung zum Stand 22.11.2026');
    t.match(whole.out, 'nicht geprüft');
    const same = await run('verify', 'p.zip', 'hundehaltung', ...STANDARD);
    t.equal(same.code, 0, same.out + same.err);
    t.match(same.out, 'kommt zum selben Ergebnis');
    const moved = join(cwd, 'anderswo');
    cpSync(join(cwd, 'hundehaltung'), moved, { recursive: true });
    const inside = await runCli(['abnahme', 'verify', '../p.zip', '.', '--standard', '../standards/xhundesteuer'], {
      cwd: moved,
    });
    t.equal(inside.code, 0, 'the folder may lie elsewhere');
    const without = await run('verify', 'p.zip', 'hundehaltung');
    t.equal(without.code, 1);
    t.match(without.out, 'Die Prüfung lief mit --standard „standards/xhundesteuer“');
    t.match(without.out, 'XOEV1002 war erfüllt und ist jetzt nicht prüfbar');
    writeFileSync(join(moved, 'neu.txt'), 'neu');
    rmSync(join(moved, 'seiten/antrag.html'));
    const text = read(join(moved, 'steckbrief.yaml'));
    writeFileSync(join(moved, 'steckbrief.yaml'), text.replace(/leika: "?\d+"?/, 'leika: "1"'));
    const changed = await run('verify', 'p.zip', 'anderswo', ...STANDARD);
    t.equal(changed.code, 1);
    for (const words of [
      'steckbrief.yaml hat einen anderen Inhalt',
      'seiten/antrag.html gibt es nicht mehr',
      'neu.txt ist hinzugekommen',
      'damals konform, jetzt nicht konform',
      'neue Befunde zu OZG1011',
      'OZG1011 war erfüllt und ist jetzt nicht erfüllt',
    ])
      t.match(changed.out, words);
    const none = await run('verify', 'p.zip', 'hundehaltung-mangelhaft', 'standards');
    t.equal(none.code, 1, 'another service gives another report');
    const two = await run('verify', 'p.zip', '.');
    t.equal(two.code, 1, 'the service is found among several; there the schemas are missing');
  });

  await t.test('tampered packages', async (t) => {
    const entries = (change: Readonly<Record<string, string | Buffer | null>> = {}): ZipEntry[] => {
      const all = new Map<string, Buffer | string | null>([...files, ...Object.entries(change)]);
      return [...all].flatMap(([name, data]) => (data === null ? [] : [{ name, data, stored: true }]));
    };
    const text = (name: string) => files.get(name)!.toString();
    /** Changes entries and, as a forger would, their checksums in paket.json. */
    const forged = (change: Readonly<Record<string, string>>): ZipEntry[] => {
      const manifest = JSON.parse(text('paket.json')) as { entries: { path: string; sha256: string; bytes: number }[] };
      for (const entry of manifest.entries)
        if (change[entry.path] !== undefined) entry.sha256 = sha256(change[entry.path]!);
      return entries({ ...change, 'paket.json': JSON.stringify(manifest) });
    };
    const manifest = (change: object) =>
      entries({ 'paket.json': JSON.stringify({ ...JSON.parse(text('paket.json')), ...change }) });
    const ruleset = 'regelwerk/nrw-online-dienste@2.0.0.ruleset';
    const cases: readonly [string, readonly ZipEntry[], number, RegExp][] = [
      ['as it was', entries(), 0, /in sich stimmig/],
      ['an entry changed', entries({ 'protokoll.html': 'x' }), 1, /protokoll\.html ist verändert/],
      ['an entry missing', entries({ 'bericht.sarif': null }), 1, /bericht\.sarif fehlt/],
      ['the report missing', entries({ 'bericht.json': null }), 1, /bericht\.json fehlt/],
      ['an entry more', entries({ 'mehr.txt': 'x' }), 1, /mehr\.txt steht nicht/],
      [
        'the protocol forged',
        forged({ 'protokoll.html': text('protokoll.html').replace('Konform', 'Sehr konform') }),
        1,
        /protokoll\.html passt nicht zu bericht\.json/,
      ],
      ['the sums forged', forged({ SHA256SUMS: '' }), 1, /SHA256SUMS passt nicht/],
      [
        'the report forged',
        forged({ 'bericht.json': text('bericht.json').replace(/"outcome": ?"passed"/, '"outcome":"failed"') }),
        1,
        /protokoll\.html passt nicht zu bericht\.json/,
      ],
      [
        'the Steckbrief forged',
        forged({ 'dienste/1/steckbrief.yaml': 'steckbrief: "1"' }),
        1,
        /steckbrief\.yaml ist nicht die Datei, die geprüft wurde/,
      ],
      [
        'another ruleset',
        forged({ [ruleset]: packedText(findRuleset('nrw-online-dienste@1.0.0', '.')) }),
        1,
        /Regelwerk im Paket ist nicht das/,
      ],
      ['a broken ruleset', forged({ [ruleset]: 'x' }), 1, /Regelwerk im Paket ist nicht das/],
      ['another verdict in paket.json', manifest({ verdict: 'undecided' }), 1, /paket\.json passt nicht/],
      [
        'another version wrote it',
        manifest({ tool: { name: 'vorgaben', version: '9.9.9' } }),
        1,
        /paket\.json passt nicht zu bericht\.json/,
      ],
      ['a later format', manifest({ formatVersion: '2' }), 2, /Fassung 2/],
      ['paket.json without shape', manifest({ entries: 7 }), 2, /kein Nachweispaket/],
      ['no paket.json', entries({ 'paket.json': null }), 2, /kein Nachweispaket/],
      ['paket.json is no JSON', entries({ 'paket.json': '{' }), 2, /kein Nachweispaket/],
      ['the report is none', forged({ 'bericht.json': '{}' }), 2, /kein Bericht von vorgaben/],
      [
        'the report has a result of no rule',
        forged({ 'bericht.json': text('bericht.json').replace(/"ruleId": ?"[A-Z]+\d+"/, '"ruleId":"XXX9999"') }),
        2,
        /kein Bericht von vorgaben/,
      ],
      ['the report is no JSON', forged({ 'bericht.json': '{' }), 2, /kein Bericht von vorgaben/],
      ['zip slip', [...entries(), { name: '../boese.txt', data: 'x' }], 2, /führt aus dem Ordner heraus/],
      ['a link', [...entries(), { name: 'link', data: '/etc/passwd', mode: 0o120777 }], 2, /Verweis/],
      ['twice', [...entries(), { name: 'PAKET.json', data: '{}' }], 2, /dieselbe Datei/],
      ['a bomb', [...entries(), { name: 'gross.txt', data: Buffer.alloc(60_000_000) }], 2, /mehr als 200-mal/],
      ['no zip', [], 2, /kein Nachweispaket/],
    ];
    for (const [name, content, code, says] of cases) {
      writeFileSync(join(cwd, 't.zip'), zipOf(content));
      const ran = await run('verify', 't.zip');
      t.equal(ran.code, code, `${name}: ${ran.out}${ran.err}`);
      t.match(ran.out + ran.err, says, name);
    }
    t.equal((await run('verify', 'nicht-da.zip')).code, 2);
    t.same(
      readdirSync(tmpdir()).filter((one) => one.startsWith('vorgaben-paket-')),
      [],
      'nothing is left behind',
    );
  });
});
