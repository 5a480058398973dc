import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { newKeys, parsePublicKey, parseSecretKey } from '../../../src/rulesets/registry/keys.ts';
import { isSignedBy, parseSignature, signatureText } from '../../../src/rulesets/registry/minisign.ts';
import { passwordStream, scryptParameters } from '../../../src/rulesets/registry/password.ts';
import { runCli } from '../../helpers/io.ts';
import { PUBLIC, SECRET } from '../../helpers/published.ts';

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
const FILE = Buffer.from('hallo\n');
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
    t.ok(isSignedBy(FILE, signature, key), name);
    t.notOk(isSignedBy(Buffer.from('hallo'), signature, key), `${name}: other bytes`);
    t.notOk(isSignedBy(FILE, { ...signature, trustedComment: 'x' }, key), `${name}: other comment`);
    t.notOk(isSignedBy(FILE, signature, newKeys(Buffer.alloc(8)).publicKey), `${name}: other key`);
  }
  // Ed25519 leaves nothing to chance: the same key over the same bytes and comment gives minisign's own lines.
  const ours = signatureText(FILE, key, parseSignature(PREHASHED, '').trustedComment, sign);
  t.same(ours.split('\n').slice(1), PREHASHED.split('\n').slice(1));
  t.ok(isSignedBy(FILE, parseSignature(PREHASHED.replaceAll('\n', '\r\n'), ''), key), 'line ends of Windows');

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
    'datei.txt': FILE.toString(),
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
  const cwd = t.testdir({ 'a.tgz': FILE.toString(), 'k.pem': pem, 'k.key': SECRET, 'k.pub': PUBLIC, leer: {} });
  const run = (...argv: string[]) => runCli(['ruleset', ...argv], { cwd });
  t.match(await run('keygen', '--output', 'tf', '--comment', 'Task Force'), {
    code: 0,
    out: /^Schlüsselpaar [0-9A-F]{16}/,
  });
  t.match(await run('keygen', '--output', 'tf'), { code: 2, err: /nie überschrieben/ });
  t.match(await run('keygen', '--output', 'nicht/da'), {
    code: 2,
    err: /ließ sich nicht schreiben \(Datei oder Ordner gibt es nicht\)/,
  });
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
