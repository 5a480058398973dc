import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { RsaSaPssParams } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import type { PublicKey } from './public-key.ts';

type Digest = ((bytes: Uint8Array) => Uint8Array) & { readonly outputLen: number };

/** Hashes of RSA (PKCS #1 v1.5) and ECDSA signatures, with what DER puts before the digest in the former. */
const HASHES: Readonly<Record<string, { digest: Digest; prefix?: string }>> = {
  '1.2.840.113549.1.1.5': { digest: sha1, prefix: '3021300906052b0e03021a05000414' },
  '1.2.840.113549.1.1.11': { digest: sha256, prefix: '3031300d060960864801650304020105000420' },
  '1.2.840.113549.1.1.12': { digest: sha384, prefix: '3041300d060960864801650304020205000430' },
  '1.2.840.113549.1.1.13': { digest: sha512, prefix: '3051300d060960864801650304020305000440' },
  '1.2.840.10045.4.3.2': { digest: sha256 },
  '1.2.840.10045.4.3.3': { digest: sha384 },
  '1.2.840.10045.4.3.4': { digest: sha512 },
};
const PSS = '1.2.840.113549.1.1.10';
const PLAIN: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': sha1,
  '2.16.840.1.101.3.4.2.1': sha256,
  '2.16.840.1.101.3.4.2.2': sha384,
  '2.16.840.1.101.3.4.2.3': sha512,
};
const CURVES = { prime256v1: p256, secp384r1: p384, secp521r1: p521 } as const;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const number = (bytes: Uint8Array): bigint => BigInt(`0x${hex(bytes) || '0'}`);

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base % modulus, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The encoded message that an RSA signature opens to, in hexadecimal digits, as long as the modulus. */
const opened = (signature: Uint8Array, { modulus, exponent }: PublicKey): string =>
  power(number(signature), number(exponent), number(modulus))
    .toString(16)
    .padStart(modulus.length * 2, '0');

/** MGF1 of RFC 8017. */
function mask(seed: Uint8Array, length: number, digest: Digest): Uint8Array {
  const out = new Uint8Array(length);
  for (let at = 0, count = 0; at < length; count++, at += digest.outputLen) {
    const block = digest(Uint8Array.from([...seed, 0, 0, count >> 8, count & 255]));
    out.set(block.subarray(0, length - at), at);
  }
  return out;
}

/** EMSA-PSS-VERIFY of RFC 8017, 9.1.2. */
function isPss(encoded: string, signed: Uint8Array, digest: Digest, salt: number, bits: number): boolean {
  const all = Uint8Array.from(encoded.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const bytes = all.subarray(all.length - Math.ceil(bits / 8));
  const size = digest.outputLen;
  if (bytes.at(-1) !== 0xbc || bytes.length < size + salt + 2) return false;
  const masked = bytes.subarray(0, bytes.length - size - 1);
  const tail = bytes.subarray(masked.length, bytes.length - 1);
  const block = mask(tail, masked.length, digest).map((byte, index) => byte ^ masked[index]!);
  block[0]! &= 0xff >> (8 * bytes.length - bits);
  const one = block.length - salt - 1;
  if (block[one] !== 1 || block.subarray(0, one).some((byte) => byte !== 0)) return false;
  return (
    hex(digest(Uint8Array.from([...new Uint8Array(8), ...digest(signed), ...block.subarray(one + 1)]))) === hex(tail)
  );
}

/** Whether a key signed these bytes; a signature of a kind that is not known here counts as none. */
export function isSigned(
  signed: Uint8Array,
  { algorithm, parameters }: AlgorithmIdentifier,
  signature: Uint8Array,
  key: PublicKey,
): boolean {
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details, modulus } = key;
    if (algorithm === PSS && type.startsWith('rsa')) {
      const { hashAlgorithm, saltLength } = AsnConvert.parse(parameters!, RsaSaPssParams);
      const bits = details.modulusLength! - 1;
      return isPss(opened(signature, key), signed, PLAIN[hashAlgorithm.algorithm]!, saltLength, bits);
    }
    if (type === 'ed25519') return ed25519.verify(signature, signed, modulus);
    const { digest, prefix } = HASHES[algorithm]!;
    if (type === 'ec') {
      const curve = CURVES[details.namedCurve as keyof typeof CURVES];
      return curve.verify(signature, digest(signed), modulus, { prehash: false, format: 'der', lowS: false });
    }
    const wanted = `00${prefix}${hex(digest(signed))}`;
    return opened(signature, key) === `0001${'f'.repeat(modulus.length * 2 - 4 - wanted.length)}${wanted}`;
  } catch {
    return false;
  }
}
