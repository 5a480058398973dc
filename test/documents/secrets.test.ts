import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { AS_OF, der, rsa } from '../helpers/accounts.ts';
import { fileOf } from '../helpers/files.ts';
import { checkJson, resultOf, runCli } from '../helpers/io.ts';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const secret = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const jwk = rsa.privateKey.export({ format: 'jwk' });
/** PFX ::= SEQUENCE { INTEGER 3, SEQUENCE { OID data … } }, as far as anybody looks. */
const p12 = Buffer.from('3012020103300d06092a864886f70d010701a000', 'hex');
t.test('private keys are found by content in any file, and nothing else is', async (test) => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, form: string | null])[] = [
    ['a.txt', secret, 'pem'],
    ['a', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string, 'pem'],
    ['a.pem', ec.privateKey.export({ type: 'sec1', format: 'pem' }) as string, 'pem'],
    [
      'verschluesselt.log',
      rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string,
      'pem',
    ],
    ['a.xml', `<a>${secret}</a>`, 'pem'],
    ['a.yaml', `a: |\n  ${secret.replaceAll('\n', '\n  ')}`, 'pem'],
    ['utf16.txt', Buffer.from(`\ufeff${secret}`, 'utf16le'), 'pem'],
    ['a.bin', Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(secret)]), 'pem'],
    ['a.cer', der, 'der'],
    ['b.bin', rsa.privateKey.export({ type: 'pkcs1', format: 'der' }), 'der'],
    ['c.bin', ec.privateKey.export({ type: 'sec1', format: 'der' }), 'der'],
    ['d.bin', ed.privateKey.export({ type: 'pkcs8', format: 'der' }), 'der'],
    ['e.bin', rsa.privateKey.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' }), 'der'],
    ['umbenannt.png', p12, 'pkcs12'],
    ['speicher', Buffer.from('feedfeed00000002', 'hex'), 'keystore'],
    ['schluessel.ppk', Buffer.from('PuTTY-User-Key-File-3: ssh-ed25519\n'), 'putty'],
    ['id_rsa', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb\n', 'ssh'],
    ['a.json', JSON.stringify({ keys: [jwk] }), 'jwk'],
    ['b.yaml', `schluessel:\n  kty: RSA\n  d: ${jwk.d}\n`, 'jwk'],
    ['symmetrisch.json', '{"kty":"oct","k":"c2VjcmV0"}', 'jwk'],
    ['a.js', `export const key = { kty: "RSA", d: "${jwk.d}" };`, 'jwk'],
    ['kaputt.json', `{"kty":"RSA","d":"${jwk.d}"`, 'jwk'],
    ['c.yaml', `schluessel: ${der.toString('base64')}\n`, 'base64'],
    ['d.xml', `<k>${ed.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')}</k>`, 'base64'],
    ['e.json', JSON.stringify(rsa.publicKey.export({ format: 'jwk' })), null],
    ['f.pem', rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string, null],
    ['f.der', rsa.publicKey.export({ type: 'spki', format: 'der' }), null],
    ['g.cer', readFileSync('examples/hundehaltung/schnittstellen/behoerde.cer'), null],
    ['h.md', 'Wo steht PRIVATE KEY? Nirgends. d: kty', null],
    ['i.bin', Buffer.alloc(0), null],
    ['j.p12', Buffer.from('3080020103308006092a864886f70d010701', 'hex'), 'pkcs12'],
    ['k.asc', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ==\n', 'pem'],
    // Version 4, RSA; version 4, EdDSA, in the new form; version 3; version 6, Ed25519.
    ['l.gpg', Buffer.from('9503c604660000000108', 'hex'), 'pgp'],
    ['m.gpg', Buffer.from('c55804660000001609', 'hex'), 'pgp'],
    ['n.gpg', Buffer.from('9503c60366000000000001', 'hex'), 'pgp'],
    ['o.gpg', Buffer.from('c5ff000000580666000000' + '1b', 'hex'), 'pgp'],
    ['p.key', '(11:private-key(3:rsa(1:n', 'pgp'],
    ['q.key', 'Created: 20260101T000000\nKey: (protected-private-key (ecc', 'pgp'],
    ['oeffentlich.gpg', Buffer.from('99010d04660000000108', 'hex'), null],
    ['r.bin', Buffer.from('95ffff00000000000000', 'hex'), null],
  ];
  for (const [name, content, form] of cases) {
    for (const named of [true, false]) {
      const file = fileOf(name, content, { named });
      test.strictSame(
        [...new Set(file.secrets.map((one) => one.form))],
        form === null ? [] : [form],
        `${name} ${named}`,
      );
    }
  }
});
t.test('a private key is reported and shown by no reporter, not even in part', async (test) => {
  const parts = [jwk.d!, jwk.p!, ...secret.split('\n').filter((line) => line.length === 64)];
  const cwd = test.testdir({
    'steckbrief.yaml': `dienst: { id: x }\nhersteller: { name: "${secret.replaceAll('\n', ' ').trim()}" }\nschnittstellen: [{ art: fit-connect, datei: schluessel.json }]\n`,
    'schluessel.json': JSON.stringify(jwk),
    'schluessel.txt': secret,
    test: { 'dummy.json': JSON.stringify(jwk, null, 2) },
  });
  for (const reporter of [
    'terminal',
    'json',
    'junit',
    'sarif',
    'gitlab',
    'github',
    'markdown',
    'html',
    'uebersicht',
    'csv',
  ]) {
    const { out, err, code } = await runCli(['check', ...AS_OF, '--reporter', reporter, '.'], { cwd });
    test.equal(code, 1);
    for (const part of parts) {
      test.notOk(`${out}${err}`.includes(part.slice(0, 24)), `${reporter} shows nothing of it`);
    }
  }
  const { report } = await checkJson([...AS_OF, '.'], { cwd });
  const found = resultOf(report, 'OZG5001').findings.map(({ path, code, level }) => [path, code, level]);
  test.strictSame(found.sort(), [
    ['schluessel.json', 'private-key', 'MUSS'],
    ['schluessel.txt', 'private-key', 'MUSS'],
    ['steckbrief.yaml', 'private-key', 'MUSS'],
    ['test/dummy.json', 'test-key', 'SOLL'],
  ]);
});
