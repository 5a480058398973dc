import { RSAPublicKey } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { Buffer } from 'buffer';

/** The key of a certificate, as `node:crypto` tells of it. */
export interface PublicKey {
  readonly asymmetricKeyType: string;
  readonly asymmetricKeyDetails: { readonly modulusLength?: number; readonly namedCurve?: string };
  /** RSA only; the bytes of the point of other keys. */
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
  export(options: { readonly format: 'jwk' }): { readonly n: string; readonly e: string };
}

const RSA: Readonly<Record<string, string>> = { '1.2.840.113549.1.1.1': 'rsa', '1.2.840.113549.1.1.10': 'rsa-pss' };
const OTHER: Readonly<Record<string, string>> = {
  '1.2.840.10045.2.1': 'ec',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
  '1.2.840.10040.4.1': 'dsa',
};
const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'prime256v1',
  '1.3.132.0.34': 'secp384r1',
  '1.3.132.0.35': 'secp521r1',
  '1.3.132.0.10': 'secp256k1',
  '1.3.36.3.3.2.8.1.1.7': 'brainpoolP256r1',
  '1.3.36.3.3.2.8.1.1.11': 'brainpoolP384r1',
  '1.3.36.3.3.2.8.1.1.13': 'brainpoolP512r1',
};

/** A number without the zeros before it. */
function trimmed(bytes: ArrayBuffer): Uint8Array {
  const all = new Uint8Array(bytes);
  const from = all.findIndex((byte) => byte !== 0);
  return from === -1 ? new Uint8Array() : all.subarray(from);
}

const base64url = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The object identifier in the parameters of a key. */
function curveOf(parameters: ArrayBuffer | null | undefined): string {
  const bytes = parameters ? new Uint8Array(parameters) : new Uint8Array();
  if (bytes[0] !== 0x06) return '';
  const arcs: number[] = [];
  let value = 0;
  for (const byte of bytes.subarray(2)) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0)
      arcs.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else arcs.push(value);
    value = 0;
  }
  return CURVES[arcs.join('.')] ?? arcs.join('.');
}

export function publicKeyOf({ algorithm, subjectPublicKey }: SubjectPublicKeyInfo): PublicKey {
  const rsa = RSA[algorithm.algorithm];
  if (rsa === undefined) {
    const namedCurve = curveOf(algorithm.parameters);
    return {
      asymmetricKeyType: OTHER[algorithm.algorithm] ?? '',
      asymmetricKeyDetails: namedCurve === '' ? {} : { namedCurve },
      modulus: new Uint8Array(subjectPublicKey),
      exponent: new Uint8Array(),
      export: () => {
        throw new Error('No RSA key');
      },
    };
  }
  const key = AsnConvert.parse(subjectPublicKey, RSAPublicKey);
  const [modulus, exponent] = [trimmed(key.modulus), trimmed(key.publicExponent)];
  return {
    asymmetricKeyType: rsa,
    asymmetricKeyDetails: { modulusLength: modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24 },
    modulus,
    exponent,
    export: () => ({ n: base64url(modulus), e: base64url(exponent) }),
  };
}
