import t from 'tap';
import { factsOf, openCertificate } from '../../src/text/x509.ts';
import { checkJson, resultOf } from '../helpers/io.ts';

/** An element of DER. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([Buffer.from([tag, 0x84]), length, body]);
}
const hex = (text: string) => Buffer.from(text, 'hex');

/** A certificate whose RSA key and signature have so many bits; nobody has signed it. */
function certificateOf(bits: number): { der: Buffer; n: Buffer } {
  const n = Buffer.alloc(bits / 8, 0xff);
  const key = der(0x30, der(0x02, hex('00'), n), der(0x02, hex('010001')));
  const signature = der(0x30, hex('06092a864886f70d01010b0500'));
  const spki = der(0x30, der(0x30, hex('06092a864886f70d0101010500')), der(0x03, hex('00'), key));
  const name = der(0x30, der(0x31, der(0x30, hex('0603550403'), der(0x0c, Buffer.from('x')))));
  const day = (text: string) => der(0x17, Buffer.from(text));
  const validity = der(0x30, day('260101000000Z'), day('300101000000Z'));
  const tbs = der(0x30, der(0xa0, hex('020102')), hex('020101'), signature, name, validity, name, spki);
  return { der: der(0x30, tbs, signature, der(0x03, hex('00'), n)), n };
}

t.test('a key of a million bits is told, not calculated with', { timeout: 60_000 }, async (test) => {
  const giant = certificateOf(1_000_000);
  const certificate = openCertificate(giant.der);
  test.same(certificate && factsOf(certificate).schluessel, { art: 'rsa', bits: 1_000_000 });
  const x5c = [giant.der.toString('base64'), giant.der.toString('base64')];
  const key = { kty: 'RSA', alg: 'PS512', key_ops: ['verify'], kid: 'riesig-1', n: giant.n.toString('base64url') };
  const cwd = test.testdir({
    'steckbrief.yaml': 'schnittstellen: [{ art: fit-connect, datei: s.json }, { art: bundid, datei: m.xml }]\n',
    's.json': JSON.stringify({ keys: [{ ...key, e: 'AQAB', x5c }] }),
    'a.cer': giant.der,
    'm.xml': `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://a.de"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${x5c[0]}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor></md:SPSSODescriptor></md:EntityDescriptor>`,
  });
  const { report, code } = await checkJson(['--as-of', '2026-11-22', '.'], { cwd });
  test.equal(code, 1);
  test.match(
    resultOf(report, 'OZG5022').findings.map(({ code }) => code),
    ['broken-chain'],
    'that it has signed nothing is found without its help',
  );
});
