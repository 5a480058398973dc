import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { pack as tarPack } from 'tar-stream';
import type { Json } from '../src/base/nouns.ts';
import { replacementLoop } from '../src/rulesets/admissible.ts';
import { makePackage, packedIn } from '../src/rulesets/package.ts';
import { parsePacked, serialise } from '../src/rulesets/packed.ts';
import { Downloader } from '../src/rulesets/registry/download.ts';
import { chooseEntry, type IndexFile } from '../src/rulesets/registry/index-file.ts';
import { newKeys, parsePublicKey, parseSecretKey } from '../src/rulesets/registry/keys.ts';
import { isSignedBy, parseSignature, signatureText } from '../src/rulesets/registry/minisign.ts';
import { passwordStream, scryptParameters } from '../src/rulesets/registry/password.ts';
import { readTgz, writeTgz } from '../src/store/tar.ts';
import { checkJson, type Files, ruleFile, rulesetFiles, runCli } from './helpers/io.ts';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

// Made by minisign 0.11 (Debian): minisign -G -W; -S -m datei.txt; -S -l -t 'alter Kommentar'. The file holds "hallo\n".
const SECRET = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4XupEAviLaPZS/+kDJ75TYSOb4tlsRTDMbHDwDj5QAfLNgCz4jcTQSz0TDQo5IKy3UPSRp5zPzW5bsM1lHKpDSKHPNyCcBX+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;
const PUBLIC = `untrusted comment: minisign public key A32DE20B10A97BE1
RWThe6kQC+Itoyz0TDQo5IKy3UPSRp5zPzW5bsM1lHKpDSKHPNyCcBX+
`;
const PREHASHED = `untrusted comment: signature from minisign secret key
RUThe6kQC+Ito7zHEaBkqpagoMYFXGIr+WJgJ5jDnhapuxzufjtLqubYf60B5p1XLLJJ43DxTjuXdlU53rjCALiA6zATnT9ZWww=
trusted comment: timestamp:1795340420\tfile:datei.txt\thashed
X7qmRRIKj1AAa0+zpW9DGuG27zn7zV9AwzHkcOy1K75l7WWeyXcRdSuqn/Yt1HXN6Ps7j5gRcD6XdU+WX+JxBQ==
`;
const LEGACY = `untrusted comment: signature from minisign secret key
RWThe6kQC+Ito9aT8WtAuQOad8x9rDyYYQqjmb7BjlrLMcVbRml5GuIUj+Um6hSCWMJqHq6iWRtpB/lGGBFpQreguY34JWeTegw=
trusted comment: alter Kommentar
ruObp11wIj62Mm+PCGt0MWwXQBrY7wtmi+ZtTHLOqCRJT40rKqFzKeWE46H6YmHzgCYEVDKfMWrp8XYloCZ4CA==
`;
const DATEI = Buffer.from('hallo\n');

t.test('minisign: its keys are read, its signatures verified, ours are the same', async (t) => {
  const key = parsePublicKey(PUBLIC)!;
  const [line = ''] = PUBLIC.split('\n').slice(1);
  t.match(key, { keyId: 'A32DE20B10A97BE1', text: line, comment: '' });
  t.equal(parsePublicKey(line)!.keyId, key.keyId, 'the one line is enough');
  t.equal(parsePublicKey(PUBLIC.replace(/minisign.*/, 'Task Force'))!.comment, 'Task Force');
  const secret = parseSecretKey(SECRET, 'k.key');
  t.equal(secret.encrypted, false);
  const { sign, publicKey } = secret.open();
  t.equal(publicKey.text, key.text);

  for (const [name, text] of Object.entries({ PREHASHED, LEGACY })) {
    const signature = parseSignature(text, name);
    t.ok(isSignedBy(DATEI, signature, key), name);
    t.notOk(isSignedBy(Buffer.from('hallo'), signature, key), `${name}: other bytes`);
    t.notOk(isSignedBy(DATEI, { ...signature, trustedComment: 'x' }, key), `${name}: other comment`);
    t.notOk(isSignedBy(DATEI, signature, newKeys(Buffer.alloc(8)).publicKey), `${name}: other key`);
  }
  // Ed25519 leaves nothing to chance: the same key over the same bytes and comment gives minisign's own lines.
  const ours = signatureText(DATEI, key, parseSignature(PREHASHED, '').trustedComment, sign);
  t.same(ours.split('\n').slice(1), PREHASHED.split('\n').slice(1));
  t.ok(isSignedBy(DATEI, parseSignature(PREHASHED.replaceAll('\n', '\r\n'), ''), key), 'line ends of Windows');

  for (const bad of [
    '',
    'x',
    PREHASHED.replace('RUTh', 'RVTh'),
    PREHASHED.replace('trusted comment: t', 'comment: t'),
    PREHASHED.replace('ww=', 'wx='),
    `${PREHASHED}mehr\n`,
    PREHASHED.split('\n').slice(0, 3).join('\n'),
  ])
    t.throws(() => parseSignature(bad, 'x.minisig'), /not built as minisign writes it/);
  for (const bad of ['', 'RW', `${line}=`, SECRET, line.replace('RWT', 'RXT')]) t.equal(parsePublicKey(bad), null, bad);
  for (const bad of [
    '',
    PUBLIC,
    SECRET.replace('RWQA', 'RXQA'),
    SECRET.replace('AAEIy', 'ABEIy'),
    SECRET.replace('DQo5I', 'DQo6I'),
  ])
    t.throws(() => parseSecretKey(bad, 'k.key').open(), /is no secret key/);
});

t.test('minisign: a secret key with a password', async (t) => {
  // minisign's own limits (1 GiB, 2^25) were tried by hand with a key of minisign; these keep the test small.
  t.same(scryptParameters(33_554_432, 1_073_741_824), { N: 2 ** 20, r: 8, p: 1 });
  t.same(scryptParameters(524_288, 16_777_216), { N: 2 ** 14, r: 8, p: 1 });
  t.same(scryptParameters(1, 2 ** 30), { N: 2 ** 10, r: 8, p: 1 });
  t.same(scryptParameters(2 ** 25, 2 ** 24), { N: 2 ** 14, r: 8, p: 64 });
  const bytes = Buffer.from(SECRET.split('\n')[1]!, 'base64');
  bytes.write('Sc', 2, 'latin1');
  bytes.fill(7, 6, 38);
  bytes.writeBigUInt64LE(524_288n, 38);
  bytes.writeBigUInt64LE(16_777_216n, 46);
  const text = () => `untrusted comment: x\n${bytes.toString('base64')}\n`;
  const stream = passwordStream(parseSecretKey(text(), 'e.key'), 'geheim', 'e.key');
  stream.forEach((byte, index) => {
    bytes[54 + index]! ^= byte;
  });
  const cwd = t.testdir({
    'e.key': text(),
    pw: 'geheim\n',
    falsch: 'gemein',
    'datei.txt': DATEI.toString(),
    'k.pub': PUBLIC,
  });
  const sign = (...more: string[]) => runCli(['ruleset', 'sign', 'datei.txt', '--key', 'e.key', ...more], { cwd });
  t.match(await sign(), { code: 2, err: /mit einem Passwort geschützt/ });
  t.match(await sign('--password-file', 'falsch'), { code: 2, err: /öffnet den Schlüssel „e\.key“ nicht/ });
  t.match(await sign('--password-file', 'fehlt'), { code: 2, err: /„fehlt“ gibt es nicht/ });
  t.notOk(existsSync(join(cwd, 'datei.txt.minisig')));
  t.match(await sign('--password-file', 'pw'), { code: 0 });
  t.match(await runCli(['ruleset', 'verify', 'datei.txt', '--trust-key', 'k.pub'], { cwd }), { code: 0 });
  bytes.writeBigUInt64LE(2n ** 40n, 46);
  t.throws(() => passwordStream(parseSecretKey(text(), 'e.key'), 'x', 'e.key'), /asks for more work/);
});

t.test('keygen, sign, verify: with a file and with a command; what is wrong is said', async (t) => {
  const signer = `node -e "const c=require('crypto');const k=c.createPrivateKey(require('fs').readFileSync('k.pem'));const b=[];process.stdin.on('data',d=>b.push(d)).on('end',()=>console.log(c.sign(null,Buffer.concat(b),k).toString('base64')))"`;
  const seed = Buffer.from(SECRET.split('\n')[1]!, 'base64').subarray(62, 94);
  const pem = `-----BEGIN PRIVATE KEY-----\n${Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]).toString('base64')}\n-----END PRIVATE KEY-----\n`;
  const cwd = t.testdir({ 'a.tgz': DATEI.toString(), 'k.pem': pem, 'k.key': SECRET, 'k.pub': PUBLIC, leer: {} });
  const run = (...argv: string[]) => runCli(['ruleset', ...argv], { cwd });
  t.match(await run('keygen', '--output', 'tf', '--comment', 'Task Force'), {
    code: 0,
    out: /^Schlüsselpaar [0-9A-F]{16}/,
  });
  t.match(await run('keygen', '--output', 'tf'), { code: 2, err: /nie überschrieben/ });
  t.match(await run('keygen', '--output', 'nicht/da'), { code: 2, err: /ließ sich nicht schreiben \(ENOENT\)/ });
  t.match(await run('sign', 'a.tgz', '--key', 'tf.key'), { code: 0, out: /signiert: a\.tgz\.minisig/ });
  t.match(await run('verify', 'a.tgz', '--trust-key', 'tf.pub'), {
    code: 0,
    out: /^a\.tgz: Signatur gültig, Schlüssel [0-9A-F]{16} \(Task Force\)\. file:a\.tgz hashed\n$/,
  });
  t.match(await run('verify', 'a.tgz', '--trust-key', 'k.pub'), {
    code: 1,
    err: /vertraut wird nur „A32DE20B10A97BE1“/,
  });
  t.match(await run('verify', 'a.tgz'), { code: 2, err: /Es ist kein Schlüssel angegeben/ });
  t.match(await run('verify', 'k.pem', '--trust-key', 'k.pub'), { code: 2, err: /keine Signatur \(k\.pem\.minisig\)/ });
  t.match(await run('verify', 'leer', '--trust-key', 'k.pub'), { code: 2, err: /„leer“ lässt sich nicht lesen/ });
  t.match(await run('verify', 'a.tgz', '--trust-key', 'k.key'), {
    code: 2,
    err: /„k\.key“ ist kein öffentlicher Schlüssel/,
  });

  t.match(await run('sign', 'a.tgz', '--key-command', signer, '--public-key', 'k.pub', '--comment', 'Fassung 1'), {
    code: 0,
  });
  t.match(await run('verify', 'a.tgz', '--trust-key', 'k.pub'), { code: 0, out: /Fassung 1/ });
  const before = readFileSync(join(cwd, 'a.tgz.minisig'));
  for (const [argv, says] of [
    [['--key-command', signer, '--public-key', 'tf.pub'], /passt nicht zum öffentlichen Schlüssel/],
    [['--key-command', 'echo nein', '--public-key', 'k.pub'], /hat keine Signatur geliefert \(Base64\?\)/],
    [['--key-command', 'echo kaputt >&2; exit 3', '--public-key', 'k.pub'], /\(kaputt\)/],
    [['--key-command', 'exit 3', '--public-key', 'k.pub'], /\(exit 3\)/],
    [['--key-command', signer], /Womit soll signiert werden/],
    [['--key', 'k.key', '--key-command', signer], /Womit soll signiert werden/],
    [[], /Womit soll signiert werden/],
    [['--key', 'k.pub'], /ist kein geheimer Schlüssel/],
    [['--key', 'k.key', '--comment', 'a\nb'], /passt nicht in eine Signatur/],
  ] as const)
    t.match(await run('sign', 'a.tgz', ...argv), { code: 2, err: says }, argv.join(' '));
  t.same(readFileSync(join(cwd, 'a.tgz.minisig')), before, 'a failed signature writes nothing');
  writeFileSync(join(cwd, 'a.tgz'), 'hallo?');
  t.match(await run('verify', 'a.tgz', '--trust-key', 'k.pub'), { code: 1, err: /passt nicht zu seiner Signatur/ });
});

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

// biome-ignore lint/suspicious/noExplicitAny: what a forger does to a ruleset knows no types
type Loose = any;

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

/** A packed ruleset after a change by somebody who knows how to seal it. */
function resealed(text: string, change: (one: Loose) => void): { text: string; digest: string } {
  const [, rules = '', texts = ''] = text.split('\n');
  const content = { ...JSON.parse(rules), texts: JSON.parse(texts), catalogues: {} };
  change(content);
  return serialise({ ...content, texts: JSON.stringify(content.texts) });
}

const packageOf = (text: string, digest: string, format = 'vorgaben-package-1') =>
  writeTgz([
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ format, digest })) },
    { name: 'ruleset.packed', bytes: Buffer.from(text) },
  ]);

const STECKBRIEF = 'behoerde: { name: x }\ndienst: { name: y }\n';

/** A folder with a published ruleset: package, signatures, index, keys, and a service. */
async function published(t: { testdir(files: Files): string }, manifest: Readonly<Record<string, Json>> = {}) {
  const cwd = t.testdir({
    r: rulesetFiles([ruleFile('TST1001')], manifest),
    pub: {},
    dienst: { 'steckbrief.yaml': STECKBRIEF },
    'k.key': SECRET,
    'k.pub': PUBLIC.replace(/minisign.*/, 'Task Force'),
  });
  const run = (...argv: string[]) => runCli(argv, { cwd, env: ENV(cwd) });
  const publish = async (day = '2026-11-22', ...more: string[]) => {
    const file = `pub/probe-${manifest['version'] ?? '1.0.0'}.tgz`;
    for (const argv of [
      ...(existsSync(join(cwd, file)) ? [] : [['ruleset', 'pack', 'r', '--output', file]]),
      ['ruleset', 'sign', file, '--key', 'k.key'],
      ['ruleset', 'index', 'pub', '--as-of', day, ...more],
      ['ruleset', 'sign', 'pub/index.json', '--key', 'k.key'],
    ]) {
      const ran = await run(...argv);
      if (ran.code !== 0) throw new Error(ran.err);
    }
  };
  await publish();
  return { cwd, run, publish, service: join(cwd, 'dienst') };
}
const ENV = (cwd: string) => ({ VORGABEN_DATA: join(cwd, 'data') });
t.test('from the package to the report, then tampered with', async (t) => {
  const { cwd, run, service } = await published(t, {
    status: 'verbindlich',
    valid: { from: '2026-01-01' },
    bindingFrom: '2027-01-01',
  });
  const inService = (...argv: string[]) => runCli(argv, { cwd: service, env: ENV(cwd) });
  const index = JSON.parse(readFileSync(join(cwd, 'pub/index.json'), 'utf8')) as IndexFile;
  const bytes = readFileSync(join(cwd, 'pub/probe-1.0.0.tgz'));
  t.match(index, {
    id: 'probe',
    sequence: 1,
    generated: '2026-11-22',
    entries: [
      {
        id: 'probe',
        url: 'probe-1.0.0.tgz',
        sha256: sha256(bytes),
        size: bytes.length,
        published: '2026-11-22',
        validFrom: '2026-01-01',
        bindingFrom: '2027-01-01',
        status: 'verbindlich',
      },
    ],
  });
  t.match(await run('ruleset', 'index', 'pub', '--as-of', '2026-12-01'), { code: 0, out: /unverändert \(Stand 1\)/ });

  t.match(await inService('ruleset', 'add', '../pub'), { code: 2, err: /vertraut wird noch keinem Schlüssel/ });
  t.notOk(existsSync(join(service, '.vorgaben')), 'nothing half-installed');
  t.notOk(existsSync(join(service, 'vorgaben.lock')));
  const added = await inService('ruleset', 'add', '../pub', '--trust-key', '../k.pub');
  t.match(added, {
    code: 0,
    out: /^probe@1\.0\.0 \(verbindlich\) aufgenommen: \.vorgaben\/rulesets\/probe\/1\.0\.0\n {2}sha256:[0-9a-f]{64}\n {2}Signatur gültig, Schlüssel A32DE20B10A97BE1 \(Task Force\)\nvorgaben\.lock geschrieben/,
  });
  t.match(await inService('ruleset', 'add', '../pub'), {
    code: 0,
    out: /schon so installiert[\s\S]*vorgaben\.lock ist aktuell/,
  });
  const digest = index.entries[0]!.digest;

  const { report, code } = await checkJson([], { cwd: service, env: ENV(cwd) });
  t.equal(code, 0);
  t.match(report.ruleset, {
    id: 'probe',
    digest,
    signedBy: 'A32DE20B10A97BE1',
    signer: 'Task Force',
    bundled: false,
    chosenBy: 'lock',
    status: 'verbindlich',
  });
  t.notOk(
    report.services[0]!.documents.some(({ path }) => path.includes('vorgaben.lock')),
    'the lock is no document',
  );
  const terminal = await inService('check');
  t.match(
    terminal.out.replaceAll('\n', ' '),
    new RegExp(`${digest} · Signiert von Task Force \\(A32DE20B10A97BE1\\)\\.`),
  );
  for (const form of ['html', 'markdown'])
    t.match((await inService('check', '--reporter', form)).out, /Signiert von Task Force \(A32DE20B10A97BE1\)/, form);
  t.match(JSON.parse((await inService('check', '--reporter', 'sarif')).out).runs[0].tool.extensions[0].properties, {
    digest,
    signedBy: 'A32DE20B10A97BE1',
    bundled: false,
    status: 'verbindlich',
  });

  t.match(await inService('ruleset', 'list'), {
    code: 0,
    out: /probe@1\.0\.0 {2}verbindlich, beim Dienst, signiert von Task Force \(A32DE20B10A97BE1\), festgeschrieben\n {2}sha256/,
  });
  const listed = JSON.parse((await inService('ruleset', 'list', '--json')).out);
  t.match(
    listed.find(({ name }: { name: string }) => name === 'probe@1.0.0'),
    { digest, signedBy: 'A32DE20B10A97BE1', bundled: false, pinned: true },
  );
  t.match(await inService('explain', 'TST1001'), { code: 0, out: /Titel TST1001/ }, 'explain follows the lock');
  t.match(await inService('rules', '--ruleset', 'probe'), { code: 0, out: /probe@1\.0\.0/ });
  t.match(await inService('ruleset', 'docs', 'probe@1.0.0', '--format', 'markdown'), { code: 0, out: /TST1001/ });
  t.match(await inService('ruleset', 'diff', 'probe@1.0.0', 'probe'), { code: 0, out: /sind gleich/ });
  t.match(await inService('init', 'neu', '--name', 'Neu'), { code: 0 });
  t.match(readFileSync(join(service, 'neu/steckbrief.yaml'), 'utf8'), /regelwerk: probe@1\.0\.0/);
  rmSync(join(service, 'neu'), { recursive: true });

  writeFileSync(join(service, 'steckbrief.yaml'), `${STECKBRIEF}regelwerk: probe@1.0.0\n`);
  const named = await checkJson(['dienst'], { cwd, env: ENV(cwd) }).catch((error) => error.message);
  t.match(
    named,
    /liegt beim Dienst .* weder in vorgaben\.lock festgeschrieben noch/,
    'a service does not bring its own rules unasked',
  );
  const repeated = await checkJson([], { cwd: service, env: ENV(cwd) });
  t.match(repeated.report, { ruleset: { chosenBy: 'steckbrief' }, command: 'vorgaben check --as-of 2026-11-22' });

  const installed = join(service, '.vorgaben/rulesets/probe/1.0.0/probe-1.0.0.tgz');
  const file = readFileSync(installed);
  const bent = Buffer.from(file);
  bent[file.indexOf('"MUSS"') + 1] = 0x53;
  writeFileSync(installed, bent);
  t.match(await inService('check'), { code: 2, out: '', err: /passt nicht zu seiner Signatur/ }, 'tampered');
  t.match(await inService('ruleset', 'list'), {
    code: 0,
    out: /probe@1\.0\.0 {2}nicht verwendbar: .*passt nicht zu seiner Signatur/,
  });
  t.match(await inService('ruleset', 'add', '../pub'), { code: 2, err: /schon installiert .* mit anderem Inhalt/ });

  const sealed = resealed(packedIn(file, '').toString(), (one) => {
    one.rules.at(-1).level = 'KANN';
  });
  writeFileSync(installed, packageOf(sealed.text, sealed.digest));
  rmSync(`${installed}.minisig`);
  t.match(
    await inService('check'),
    {
      code: 2,
      err: new RegExp(
        `ist nicht das festgeschriebene\\. vorgaben\\.lock nennt ${digest}, vorhanden ist ${sealed.digest}\\..*vorgaben lock`,
      ),
    },
    'another ruleset under the same name, well sealed',
  );
  t.match(await inService('check', '--ruleset', installed), { code: 2, err: /nicht das festgeschriebene/ });
  rmSync(installed);
  symlinkSync(join(cwd, 'pub/probe-1.0.0.tgz'), installed);
  t.match(await inService('check'), { code: 2, err: /ist ein Verweis/ });
});

t.test('lock: what a check would use now', async (t) => {
  const { cwd, run, service } = await published(t);
  const inService = (...argv: string[]) => runCli(argv, { cwd: service, env: ENV(cwd) });
  const lock = () => readFileSync(join(service, 'vorgaben.lock'), 'utf8');
  t.match(await inService('lock'), {
    code: 0,
    out: /vorgaben\.lock geschrieben; festgeschriebene Regelwerke: 1, Standards: 0/,
  });
  t.match(
    lock(),
    /use: nrw-online-dienste@2\.0\.0\nrulesets:\n {2}- id: nrw-online-dienste\n {4}version: 2\.0\.0\n {4}digest: sha256:/,
  );
  t.match(await inService('lock'), { code: 0, out: /ist aktuell/ });
  t.match((await checkJson([], { cwd: service })).report.ruleset, { chosenBy: 'lock', bundled: true, signedBy: null });
  writeFileSync(join(service, 'vorgaben.lock'), lock().replace(/digest: sha256:..../, 'digest: sha256:0000'));
  t.match(await inService('check'), { code: 2, err: /mitgeliefert|Es kommt mit vorgaben/ });
  t.match(await inService('lock'), { code: 0, out: /geschrieben/ });

  t.match(await inService('ruleset', 'add', '../pub', '--trust-key', '../k.pub', '--in', 'user'), {
    code: 0,
    out: /data\/rulesets\/probe\/1\.0\.0/,
  });
  t.match(lock(), /use: nrw-online-dienste@2\.0\.0/, 'what was chosen stays');
  t.match(await inService('lock', '--ruleset', 'probe'), { code: 0, out: /gilt probe@1\.0\.0/ });
  t.match(lock(), /use: probe@1\.0\.0[\s\S]*signedBy: A32DE20B10A97BE1/);
  t.match((await checkJson([], { cwd: service, env: ENV(cwd) })).report.ruleset, { id: 'probe', chosenBy: 'lock' });
  t.match(
    await run('check', '--ruleset', 'probe@1.0.0', 'dienst', '--reporter', 'json'),
    { code: 0, out: /"signedBy": null/ },
    'without trust the signature is worth nothing',
  );
  t.match(await run('ruleset', 'list'), {
    out: /probe@1\.0\.0 {2}Entwurf, für den Benutzer, signiert mit unbekanntem Schlüssel A32DE20B10A97BE1\n/,
  });
  t.match(await inService('lock', '--ruleset', 'nix@1.0.0'), { code: 2, err: /gibt es hier nicht/ });

  // Outside of this repository: the folders of tests lie inside it.
  const elsewhere = mkdtempSync(join(tmpdir(), 'vorgaben-lock-'));
  t.teardown(() => rmSync(elsewhere, { recursive: true }));
  const above = (...parts: string[]) => join(elsewhere, ...parts);
  cpSync(service, above('dienst'), { recursive: true });
  cpSync(above('dienst', 'vorgaben.lock'), above('vorgaben.lock'));
  rmSync(above('dienst', 'vorgaben.lock'));
  const chosen = async () => (await checkJson([], { cwd: above('dienst'), env: ENV(cwd) })).report.ruleset;
  t.match(await chosen(), { chosenBy: 'default' }, 'a lock further up may be anybody’s');
  writeFileSync(above('.git'), '');
  t.match(await chosen(), { chosenBy: 'lock', id: 'probe' }, 'unless it is in the same repository');

  for (const [text, says] of [
    ['formatVersion: "2"\n', /Fassung 2; diese Version von vorgaben kennt nur 1/],
    ['formatVersion: "1"\nneu: 1\n', /vorgaben\.lock:2:1: .*neu/],
    ['formatVersion: "1"\nuse: a@1.0.0\nuse: b@1.0.0\n', /vorgaben\.lock:3:1: .*use/],
    ['formatVersion: "1"\nuse: ../x@1.0.0\n', /vorgaben\.lock:2:6: /],
    ['formatVersion: !!js/function "function(){}"\n', /vorgaben\.lock:1:16: /],
    [`a: &a [x]\nb: &b [${'*a,'.repeat(60)}]\n`, /vorgaben\.lock:.*Alias/],
    [`formatVersion: "1"\nuse: ${'x'.repeat(1_100_000)}\n`, /größer als 1 MB/],
    [
      'formatVersion: "1"\ntrust:\n  - keyId: "0000000000000000"\n    publicKey: RWThe6kQC+Itoyz0TDQo5IKy3UPSRp5zPzW5bsM1lHKpDSKHPNyCcBX+\n',
      /nicht der mit der Kennung 0000000000000000/,
    ],
    ['[', /vorgaben\.lock:1:/],
  ] as const) {
    writeFileSync(above('vorgaben.lock'), text);
    t.match(await runCli(['check', 'dienst'], { cwd: elsewhere }), { code: 2, out: '', err: says }, text.slice(0, 40));
  }
});

t.test('lock: standards, too', async (t) => {
  const xsd =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" version="1.0"><xs:element name="a" type="xs:string"/></xs:schema>';
  const cwd = t.testdir({ s: { 'a.xsd': xsd }, 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<a xmlns="urn:x">1</a>\n' });
  const run = (...argv: string[]) => runCli(argv, { cwd, env: { VORGABEN_DATA: join(cwd, 'data') } });
  t.match(await run('standards', 'add', 's', '--as', 'XBeispiel@1.0'), { code: 0 });
  t.match(await run('lock'), { code: 0, out: /Standards: 1/ });
  const lock = join(cwd, 'vorgaben.lock');
  t.match(readFileSync(lock, 'utf8'), /standards:\n {2}- id: xbeispiel\n {4}version: "1\.0"\n {4}digest: sha256:/);
  t.equal((await run('check', '--quiet')).err, '');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/(xbeispiel\n.*\n {4}digest: sha256:)..../, '$10000'));
  t.match(await run('check'), {
    code: 2,
    out: '',
    err: /Der Standard xbeispiel@1\.0 .* ist nicht der festgeschriebene\. vorgaben\.lock nennt sha256:0000.*vorgaben lock/,
  });
});

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
      /ist kein (?:JSONPath|XPath 1\.0)/,
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

t.test('chains of replacements end, however long', async (t) => {
  const chain = (length: number, last?: string) =>
    new Map(
      Array.from({ length }, (_, n) => [
        `R${n}`,
        n < length - 1 ? { replacedBy: `R${n + 1}` } : last ? { replacedBy: last } : {},
      ]),
    );
  t.equal(replacementLoop(chain(5000)), null);
  t.same(replacementLoop(chain(3, 'R1')), ['R1', 'R2']);
  t.same(replacementLoop(chain(1, 'R0')), ['R0']);
  t.equal(replacementLoop(chain(1, 'fort')), null);
});

t.test('index: what is older, other, withdrawn or too new is refused', async (t) => {
  const { cwd, run, publish } = await published(t);
  const add = (source: string, ...more: string[]) => run('ruleset', 'add', source, ...more);
  const at = (name: string) => join(cwd, 'pub', name);
  const keep = (to: string) => {
    rmSync(join(cwd, to), { recursive: true, force: true });
    cpSync(join(cwd, 'pub'), join(cwd, to), { recursive: true });
  };
  keep('alt');
  t.match(await add('pub/index.json', '--trust-key', 'k.pub'), { code: 0 });

  const yaml = join(cwd, 'r', 'ruleset.yaml');
  const head = JSON.parse(readFileSync(yaml, 'utf8'));
  const version = async (number: string, more: Readonly<Record<string, Json>> = {}) => {
    writeFileSync(yaml, JSON.stringify({ ...head, ...more, version: number }));
    await run('ruleset', 'pack', 'r', '--output', `pub/probe-${number}.tgz`);
    await run('ruleset', 'sign', `pub/probe-${number}.tgz`, '--key', 'k.key');
    await publish('2026-12-01');
  };
  await version('1.1.0');
  await version('2.0.0');
  const index = () => JSON.parse(readFileSync(at('index.json'), 'utf8')) as IndexFile;
  t.match(index(), {
    sequence: 3,
    generated: '2026-12-01',
    entries: [
      { published: '2026-11-22' },
      { supersedes: 'probe@1.0.0' },
      { supersedes: 'probe@1.1.0', published: '2026-12-01' },
    ],
  });
  t.match(await add('pub', 'probe@1.1.0'), { code: 0, out: /probe@1\.1\.0 .*aufgenommen/ });
  t.match(await add('alt'), {
    code: 2,
    err: /alter Stand des Verzeichnisses „probe“ \(Nummer 1; gesehen wurde schon 3\)/,
  });
  t.match(await add('pub'), { code: 0, out: /probe@2\.0\.0/ }, 'the newest');
  t.match(
    readFileSync(join(cwd, 'vorgaben.lock'), 'utf8'),
    /use: probe@2\.0\.0[\s\S]*sequence: 3[\s\S]*version: 1\.0\.0[\s\S]*version: 1\.1\.0[\s\S]*version: 2\.0\.0/,
  );

  await publish('2026-12-02', '--yank', 'probe@2.0.0=Regel TST1001 war falsch.');
  t.match(index(), { sequence: 4 });
  t.match(await add('pub', 'probe@2.0.0'), {
    code: 2,
    err: /probe@2\.0\.0 ist zurückgezogen: Regel TST1001 war falsch\./,
  });
  t.match(await add('pub'), { code: 0, out: /probe@1\.1\.0/ }, 'the newest that was not withdrawn');
  t.match(await add('pub', 'anders'), { code: 2, err: /anders gibt es in „pub\/index\.json“ nicht.*probe@1\.0\.0/ });
  await version('3.0.0', { valid: {} });
  t.match(index().entries.at(-1), { supersedes: 'probe@1.1.0' });

  keep('anders');
  for (const [name, change, says] of [
    [
      'the same number, other content',
      (one: Loose) => {
        one.generated = '2026-12-24';
      },
      /ein anderes Verzeichnis .* unter derselben Nummer 5/,
    ],
    [
      'a newer format',
      (one: Loose) => {
        one.formatVersion = '2';
      },
      /hat die Fassung 2/,
    ],
    [
      'an unknown key',
      (one: Loose) => {
        one.neu = 1;
      },
      /index\.json:\d+:\d+: /,
    ],
    [
      'another checksum',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).sha256 = '0'.repeat(64);
      },
      /nicht die Datei, die das Verzeichnis meint/,
    ],
    [
      'another size',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).size -= 1;
      },
      /nicht die Datei|größer als/,
    ],
    [
      'huge',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).size = 1e12;
      },
      /größer als 50 MB/,
    ],
    [
      'another version',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).version = '3.0.1';
      },
      /enthält probe@3\.0\.0 statt probe@3\.0\.1/,
    ],
    [
      'out of the folder',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = '../k.key';
      },
      /keine Adresse/,
    ],
    [
      'by http',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = 'http://example.org/x.tgz';
      },
      /nur https/,
    ],
    [
      'a file that is not there',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = 'fehlt.tgz';
      },
      /gibt es nicht/,
    ],
    [
      'an odd name',
      (one: Loose) => {
        one.sequence = 9;
        one.entries.at(-1).url = '%zz';
      },
      /keine Adresse/,
    ],
  ] as const) {
    keep('anders');
    await add('pub');
    const copy = index();
    change(copy);
    writeFileSync(join(cwd, 'anders/index.json'), JSON.stringify(copy));
    t.match(
      await add('anders'),
      { code: 2, err: /passt nicht zu seiner Signatur/ },
      `${name}: nothing is read before the signature`,
    );
    await run('ruleset', 'sign', 'anders/index.json', '--key', 'k.key');
    t.match(await add('anders'), { code: 2, out: '', err: says }, name);
  }
  rmSync(join(cwd, 'anders/index.json.minisig'));
  t.match(await add('anders', '--allow-unsigned'), { code: 2, err: /keine Signatur/ }, 'an index is always signed');

  const entry = { ...index().entries[0]!, requires: '>=99.0.0', version: '9.0.0' };
  const newer = { ...index(), entries: [...index().entries, entry] };
  t.throws(() => chooseEntry(newer, undefined, 'x'), /requires vorgaben/);
  t.throws(
    () => chooseEntry({ ...newer, entries: [entry, { ...entry, id: 'zwei' }] }, undefined, 'x'),
    /several rulesets/,
  );
  t.throws(
    () => chooseEntry({ ...newer, entries: [{ ...entry, status: 'zurueckgezogen' }] }, 'probe', 'x'),
    /only withdrawn/,
  );

  const make = (...more: string[]) => run('ruleset', 'index', 'pub', '--as-of', '2026-12-03', ...more);
  t.match(await make('--id', 'neu'), { code: 2, err: /sein Name ändert sich nicht/ });
  t.match(await make('--yank', 'probe'), { code: 2, err: /id@version=Grund/ });
  t.match(await make('--yank', 'probe@7.0.0=x'), { code: 2, err: /probe@7\.0\.0 steht nicht im Verzeichnis/ });
  t.match(await run('ruleset', 'index', 'dienst', '--as-of', '2026-12-03'), { code: 2, err: /liegt kein Paket/ });
  t.match(await run('ruleset', 'index', 'fehlt', '--as-of', '2026-12-03'), { code: 2, err: /„fehlt“ gibt es nicht/ });
  t.match(await run('ruleset', 'index', 'pub', '--as-of', 'heute'), { code: 2, err: /kein Tag/ });
  rmSync(at('index.json'));
  t.match(await make('--id', 'Groß'), { code: 2, err: /passt nicht für --id/ });
  t.match(await make('--url', 'https://example.org/regeln'), { code: 0 });
  t.equal(index().entries[0]!.url, 'https://example.org/regeln/probe-1.0.0.tgz');
  writeFileSync(yaml, JSON.stringify({ ...head, publisher: 'Anders' }));
  await run('ruleset', 'pack', 'r', '--output', 'pub/probe-1.0.0.tgz');
  t.match(await make(), { code: 2, err: /probe@1\.0\.0 ist schon veröffentlicht, mit anderem Inhalt/ });
});

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

t.test('add from the network: only what is https or here, bounded, through proxies', async (t) => {
  const { cwd, publish } = await published(t);
  await publish();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = join(cwd, 'pub', url.slice(1));
    if (url.startsWith('/weiter')) response.writeHead(302, { location: url.replace('/weiter', '') }).end('x');
    else if (url === '/fort') response.writeHead(301, { location: 'http://example.org/index.json' }).end();
    else if (url === '/kreis') response.writeHead(307, { location: '/kreis' }).end();
    else if (url === '/kaputt') response.writeHead(500).end('x');
    else if (url === '/leer') response.writeHead(304).end();
    else if (url === '/gross') response.end(Buffer.alloc(30_000));
    else if (url === '/langsam') response.write('a');
    else if (url === '/ab') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('a');
      setTimeout(() => response.destroy(), 20);
    } else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  const port = await listening(server);
  const seen: string[] = [];
  const proxy = createServer(({ url = '', method }, response) => {
    seen.push(`${method} ${url}`);
    request(url, (answer) => answer.pipe(response.writeHead(answer.statusCode!))).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    seen.push(`CONNECT ${url}`);
    if (url.startsWith('127.0.0.1')) {
      const through = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        through.pipe(socket).pipe(through);
      });
    } else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const proxyPort = await listening(proxy);
  t.teardown(() => {
    for (const one of [server, proxy]) {
      one.closeAllConnections();
      one.close();
    }
  });

  const home = `http://127.0.0.1:${port}`;
  const add = (source: string, env: Readonly<Record<string, string>> = {}, ...more: string[]) =>
    runCli(['ruleset', 'add', source, '--trust-key', 'k.pub', ...more], { cwd, env: { ...ENV(cwd), ...env } });
  const fresh = () => {
    rmSync(join(cwd, 'data'), { recursive: true, force: true });
    rmSync(join(cwd, 'vorgaben.lock'), { force: true });
  };
  t.match(await add(`${home}/index.json`), { code: 0, out: /probe@1\.0\.0 .*aufgenommen/ });
  t.same(asked, ['/index.json', '/index.json.minisig', '/probe-1.0.0.tgz', '/probe-1.0.0.tgz.minisig']);
  fresh();
  t.match(await add(`${home}/`), { code: 0 }, 'a folder stands for its index');
  fresh();
  t.match(await add(`${home}/weiter/probe-1.0.0.tgz`), { code: 0 }, 'redirected on this machine');
  fresh();
  const HTTP_PROXY = `http://127.0.0.1:${proxyPort}`;
  t.match(await add(`${home}/index.json`, { HTTP_PROXY }), { code: 0 });
  t.ok(seen.length > 0, `through the proxy: ${seen[0]}`);
  const before = seen.length;
  fresh();
  t.match(await add(`${home}/index.json`, { HTTP_PROXY, NO_PROXY: '127.0.0.1' }), { code: 0 });
  t.equal(seen.length, before, 'past the proxy');
  fresh();
  const env = { https_proxy: HTTP_PROXY };
  t.match(await add('https://regeln.invalid/index.json', env), {
    code: 2,
    err: /„https:\/\/regeln\.invalid\/index\.json“ ist nicht zu erreichen .*HTTPS_PROXY/,
  });
  t.equal(seen.at(-1), 'CONNECT regeln.invalid:443');

  for (const [source, says] of [
    ['http://example.org/index.json', /nur https/],
    ['ftp://127.0.0.1/index.json', /nur https/],
    ['https://', /keine Adresse/],
    [`http://ich:geheim@127.0.0.1:${port}/index.json`, /Zugangsdaten/],
    [`${home}/fort`, /„http:\/\/example\.org\/index\.json“ wird nicht abgerufen/],
    [`${home}/kreis`, /leitet immer weiter/],
    [`${home}/kaputt`, /antwortet mit 500/],
    [`${home}/leer`, /antwortet mit 304/],
    [`${home}/fehlt.tgz`, /liegt nichts/],
    [`${home}/ab`, /nicht zu erreichen/],
    ['http://127.0.0.1:1/index.json', /nicht zu erreichen \(ECONNREFUSED\)/],
    ['fehlt.tgz', /„fehlt\.tgz“ gibt es nicht/],
  ] as const) {
    const ran = await add(source);
    t.match(ran, { code: 2, out: '', err: says }, source);
    t.notMatch(ran.err, /geheim/);
  }
  t.notOk(existsSync(join(cwd, 'data')) || existsSync(join(cwd, 'vorgaben.lock')), 'nothing is left behind');
  const small = new Downloader({}, { bytes: 10_000, milliseconds: 200 });
  await t.rejects(small.get(new URL(`${home}/gross`)), /larger than/);
  await t.rejects(small.get(new URL(`${home}/langsam`)), /did not deliver/);

  writeFileSync(join(cwd, 'pub/probe-1.0.0.tgz'), 'anders');
  t.match(await add(`${home}/index.json`), { code: 2, err: /nicht die Datei, die das Verzeichnis meint/ });
  t.same(readdirSync(cwd).includes('data'), false);
});
