import { spawnSync } from 'node:child_process';
import { X509Certificate as Real } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { X509Certificate } from '../../../src/web/world/x509.ts';

const openssl = (cwd: string, ...args: string[]) => {
  const { status, stderr } = spawnSync('openssl', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const skip = spawnSync('openssl', ['version']).status === 0 ? false : 'no openssl';

const SUBJECT = '/C=DE/ST=NRW/O=Stadt Beispielstadt, Amt "1"/CN=dienst.example.org/emailAddress=a@example.org';
const KEYS: readonly (readonly [name: string, args: readonly string[], sign?: readonly string[]])[] = [
  ['rsa', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']],
  ['rsa-sha512', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'], ['-sha512']],
  [
    'rsa-with-pss',
    ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
    ['-sha256', '-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'],
  ],
  ['p256', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']],
  ['p384', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'], ['-sha384']],
  ['ed25519', ['-algorithm', 'ED25519']],
];

/** What rules ask of a certificate. */
function told(certificate: Real | X509Certificate) {
  const { subject, issuer, validFrom, validTo, fingerprint256, publicKey, raw } = certificate;
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey;
  const { modulusLength, namedCurve } = asymmetricKeyDetails ?? {};
  return {
    ...{ subject, issuer, fingerprint256, asymmetricKeyType, modulusLength, namedCurve },
    days: [validFrom, validTo].map((day) => new Date(day).toISOString()),
    bytes: Buffer.from(raw).toString('base64'),
  };
}

t.test('a certificate is told as node:crypto tells it', { skip }, async (t) => {
  const home = t.testdir();
  for (const [name, key, sign = ['-sha256']] of KEYS) {
    openssl(home, 'genpkey', ...key, '-out', `${name}.key`);
    const days = ['-days', '30', '-subj', SUBJECT, '-utf8'];
    openssl(
      home,
      'req',
      '-x509',
      '-key',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      ...days,
      ...(name === 'ed25519' ? [] : sign),
    );
    const pem = readFileSync(join(home, `${name}.pem`), 'utf8');
    const [real, ours] = [new Real(pem), new X509Certificate(pem)];
    t.same(told(ours), told(real), name);
    t.same(told(new X509Certificate(real.raw)), told(real), `${name}, DER`);
    t.equal(ours.verify(ours.publicKey), true, `${name}: its signature is good`);
    t.equal(ours.checkIssued(ours), real.checkIssued(real));
    const changed = Buffer.from(real.raw);
    changed[changed.length - 20]! ^= 1;
    const forged = new X509Certificate(changed);
    t.equal(forged.verify(forged.publicKey), false, `${name}: and a changed one is not`);
    if (name.startsWith('rsa')) {
      const { n, e } = real.publicKey.export({ format: 'jwk' });
      t.same(ours.publicKey.export({ format: 'jwk' }), { n, e });
    } else t.throws(() => ours.publicKey.export({ format: 'jwk' }));
  }
  const [one, other] = ['rsa', 'p256'].map(
    (name) => new X509Certificate(readFileSync(join(home, `${name}.pem`), 'utf8')),
  );
  t.equal(one!.verify(other!.publicKey), false, 'by another key');
  for (const none of ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'kein Zertifikat'])
    t.throws(() => new X509Certificate(none));
  t.throws(() => new X509Certificate(Buffer.from('kein Zertifikat')));
});
