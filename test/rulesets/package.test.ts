import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { pack as tarPack } from 'tar-stream';
import { makePackage, packedIn } from '../../src/rulesets/package.ts';
import { parsePacked, serialise } from '../../src/rulesets/packed.ts';
import { readTgz, writeTgz } from '../../src/store/tar.ts';
import { checkJson } from '../helpers/io.ts';
import { ENV, type Loose, packageOf, published, resealed, sha256 } from '../helpers/published.ts';

const both = (text: string) => ({ de: text, en: text });
const TINY = {
  manifest: { id: 'klein', version: '1.0.0', title: both('Klein'), publisher: 'Test', status: 'entwurf' as const },
  includes: [],
  prefixes: {},
  rules: [],
  texts: '[]',
  catalogues: {},
};
t.test('a package has the same bytes anywhere', async (t) => {
  const cwd = t.testdir({
    'README.md': 'Lies\r\nmich\r\n',
    'notiz.txt': 'x',
    'README.exe': 'x',
    'LEITFADEN.en.html': '<p/>',
  });
  const { bytes, papers } = makePackage(TINY, cwd);
  t.same(papers.sort(), ['LEITFADEN.en.html', 'README.md']);
  t.equal(
    sha256(bytes),
    'f43458fb8e14240aa0ead93789becdb69ec6bdb821214f1a0071c6e434830ec2',
    'neither zlib nor the machine has a say',
  );
  t.same(
    readTgz(bytes, 1e6).map(({ name }) => name),
    ['LEITFADEN.en.html', 'README.md', 'manifest.json', 'ruleset.packed'],
  );
  t.equal(packedIn(bytes, 'x').toString(), serialise(TINY).text);
  t.equal(
    readTgz(gzipSync(writeTgz([{ name: 'a', bytes: Buffer.alloc(0) }]).subarray(15, -8)), 1e6).length,
    1,
    'packed otherwise it is read as well',
  );
  const large = Buffer.alloc(200_000, 'abc');
  t.same(readTgz(writeTgz([{ name: 'g', bytes: large }]), 1e6)[0]!.bytes, large, 'more than one block');
});
interface Part {
  readonly name: string;
  readonly text?: string;
  readonly type?: 'symlink' | 'link' | 'directory' | 'fifo';
}
/** An archive as somebody else might make it. */
async function archive(parts: readonly Part[]): Promise<Buffer> {
  const pack = tarPack();
  for (const { name, text = '', type } of parts) {
    if (type) pack.entry({ name, type, linkname: type.endsWith('link') ? '/etc/passwd' : '', mtime: new Date(0) });
    else pack.entry({ name, mtime: new Date(0) }, text);
  }
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}
t.test('packages that are no packages are refused, and nothing is left behind', async (t) => {
  const { cwd, run } = await published(t);
  const whole = readFileSync(join(cwd, 'pub/probe-1.0.0.tgz'));
  const text = packedIn(whole, '').toString();
  const digest = JSON.parse(text.split('\n')[0]!).digest;
  const manifest = JSON.stringify({ format: 'vorgaben-package-1', digest });
  const sound = [
    { name: 'manifest.json', text: manifest },
    { name: 'ruleset.packed', text },
  ];
  const sealed = (change: (one: Loose) => void) => {
    const { text: other, digest: now } = resealed(text, change);
    return packageOf(other, now);
  };
  const rule = (one: Loose) => one.rules.at(-1);
  const blown = gzipSync(Buffer.alloc(60_000_000));
  const cases: [name: string, bytes: Buffer, says: RegExp][] = [
    ['empty', Buffer.alloc(0), /ist kein Paket/],
    ['text', Buffer.from('hallo'), /ist kein Paket/],
    ['cut', whole.subarray(0, -3000), /nicht vollständig/],
    ['cut in the header', whole.subarray(0, 5), /nicht vollständig/],
    ['one bit', Buffer.from(whole).fill(0x41, 3000, 3001), /beschädigt/],
    ['bomb', blown, /ausgepackt größer als 50 MB/],
    ['zip slip', await archive([...sound, { name: '../../oben.md', text: 'x' }]), /führt aus dem Paket heraus/],
    ['absolute', await archive([...sound, { name: '/etc/x', text: 'x' }]), /heißt ein Eintrag „\/etc\/x“/],
    ['folder in the name', await archive([...sound, { name: 'a/README.md', text: 'x' }]), /führt aus dem Paket heraus/],
    [
      'symlink',
      await archive([...sound, { name: 'README.md', type: 'symlink' }]),
      /„README\.md“ keine gewöhnliche Datei/,
    ],
    ['hard link', await archive([...sound, { name: 'README.md', type: 'link' }]), /keine gewöhnliche Datei/],
    ['folder', await archive([...sound, { name: 'docs', type: 'directory' }]), /keine gewöhnliche Datei/],
    ['device', await archive([...sound, { name: 'fifo', type: 'fifo' }]), /keine gewöhnliche Datei/],
    [
      'long name',
      await archive([...sound, { name: `README.${'x'.repeat(300)}`, text: 'x' }]),
      /keine gewöhnliche Datei/,
    ],
    ['twice', await archive([...sound, { name: 'ruleset.packed', text }]), /„ruleset\.packed“ zweimal/],
    ['twice but for case', await archive([...sound, { name: 'readme.md' }, { name: 'README.md' }]), /zweimal/],
    ['a program', await archive([...sound, { name: 'index.js', text: 'process.exit()' }]), /liegt „index\.js“/],
    ['no manifest', await archive(sound.slice(1)), /kein Paket aus/],
    ['manifest is no JSON', await archive([{ name: 'manifest.json', text: '{' }, sound[1]!]), /kein Paket aus/],
    ['no ruleset', await archive(sound.slice(0, 1)), /kein Paket aus/],
    ['another digest in the manifest', packageOf(text, digest.replace(/.$/, 'x')), /manifest\.json nennt eine andere/],
    [
      'a newer package',
      packageOf(text, digest, 'vorgaben-package-2'),
      /von einer neueren Version von vorgaben gepackt \(vorgaben-package-2\)/,
    ],
    ['a newer ruleset', packageOf(text.replace('ruleset-1', 'ruleset-2'), digest), /von einer neueren Version/],
    ['changed rules', packageOf(text.replace('"MUSS"', '"KANN"'), digest), /passt nicht zu seiner Prüfsumme/],
    [
      'for a newer vorgaben',
      sealed((one) => {
        one.manifest.requires = '>=99.0.0';
        one.manifest.neu = 1;
      }),
      /verlangt vorgaben 99\.0\.0/,
    ],
    [
      'a new key',
      sealed((one) => {
        one.manifest.neu = 1;
      }),
      /nicht so aufgebaut.*\(\/manifest\)/,
    ],
    [
      'a rule without level',
      sealed((one) => {
        delete rule(one).level;
      }),
      /nicht so aufgebaut.*\(\/rules\/\d+\)/,
    ],
    [
      'a script',
      sealed((one) => {
        rule(one).checks[0].script = 'x';
      }),
      /nicht so aufgebaut/,
    ],
    [
      'an unknown kind',
      sealed((one) => {
        rule(one).checks[0].kind = 'eval';
      }),
      /nutzt die Prüfart „eval“/,
    ],
    [
      'a path that is none',
      sealed((one) => {
        rule(one).checks[0].select = '$..[';
      }),
      /ist kein JSONPath|Ein JSONPath \(\$\.…\) gilt nur in YAML und JSON/,
    ],
    [
      'texts that are none',
      sealed((one) => {
        one.texts = [{ id: 1 }];
      }),
      /nicht so aufgebaut/,
    ],
    [
      'a rule without texts',
      sealed((one) => {
        one.texts.pop();
      }),
      /fehlen ihre Texte/,
    ],
    [
      '10,000 rules',
      sealed((one) => {
        one.rules = Array.from({ length: 10_000 }, (_, n) => ({ ...rule(one), id: `TST${n}` }));
      }),
      /hat 10\.000 Regeln; vorgaben nimmt höchstens 5\.000/,
    ],
    [
      'a circle',
      sealed((one) => {
        const [a, b] = one.texts.slice(-2);
        a.replacedBy = b.id;
        b.replacedBy = a.id;
      }),
      /ersetzen einander im Kreis/,
    ],
    [
      'includes itself',
      sealed((one) => {
        one.manifest.includes = ['probe@1.0.0'];
      }),
      /nimmt sich selbst auf/,
    ],
    [
      'a catalogue that is none',
      sealed((one) => {
        one.catalogues = { liste: '{' };
      }),
      /Katalog „liste“/,
    ],
    [
      'an edition of ours',
      sealed((one) => {
        Object.assign(one.manifest, { id: 'xoev' });
      }),
      /ein anderes Regelwerk dieses Namens kommt mit vorgaben/,
    ],
  ];
  for (const [name, bytes, says] of cases) {
    writeFileSync(join(cwd, 'x.tgz'), bytes);
    t.match(await run('ruleset', 'add', 'x.tgz', '--allow-unsigned'), { code: 2, out: '', err: says }, name);
    t.notOk(existsSync(join(cwd, 'data')) || existsSync(join(cwd, 'vorgaben.lock')), `${name}: nothing is left behind`);
  }
  writeFileSync(join(cwd, 'x.tgz'), cases.find(([name]) => name === 'symlink')![1]);
  t.match(await run('check', '--ruleset', 'x.tgz', 'dienst'), { code: 2, err: /keine gewöhnliche Datei/ });
  t.match(await run('ruleset', 'index', '.', '--as-of', '2026-11-22'), { code: 2, err: /keine gewöhnliche Datei/ });

  writeFileSync(join(cwd, 'x.tgz'), whole);
  t.match(await run('ruleset', 'add', 'x.tgz'), {
    code: 2,
    err: /keine Signatur \(x\.tgz\.minisig\).*--allow-unsigned/,
  });
  cpSync(join(cwd, 'pub/index.json.minisig'), join(cwd, 'x.tgz.minisig'));
  t.match(await run('ruleset', 'add', 'x.tgz', '--allow-unsigned', '--trust-key', 'k.pub'), {
    code: 2,
    err: /passt nicht zu seiner Signatur/,
  });
  t.match(await run('ruleset', 'add', 'x.tgz', '--allow-unsigned'), { code: 2, err: /vertraut wird noch keinem/ });
  rmSync(join(cwd, 'x.tgz.minisig'));
  t.match(await run('ruleset', 'add', 'x.tgz', '--allow-unsigned'), { code: 0, out: /Nicht signiert: Niemand/ });
  const { report } = await checkJson(['dienst'], { cwd, env: ENV(cwd) });
  t.match(report.ruleset, { id: 'probe', signedBy: null, bundled: false, chosenBy: 'lock' });
  const { text: other, digest: now } = resealed(text, (one) => {
    rule(one).level = 'KANN';
  });
  writeFileSync(join(cwd, 'x.tgz'), packageOf(other, now));
  rmSync(join(cwd, 'data'), { recursive: true });
  t.match(await run('ruleset', 'add', 'x.tgz', '--allow-unsigned'), {
    code: 2,
    err: /Eine veröffentlichte Version ändert sich nicht/,
  });
  t.match(parsePacked(`${JSON.stringify({ format: 'x' })}\n`), { fault: 'format' });
});
