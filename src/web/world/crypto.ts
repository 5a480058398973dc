/** `node:crypto` of the page: checksums and signatures, as far as a check and the trust in rulesets need them. */

import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { Buffer } from 'buffer';

export { scryptSync } from './nothing.ts';
export { X509Certificate } from './x509.ts';

interface Hasher {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}
const HASHES: Readonly<Record<string, () => Hasher>> = {
  sha256: () => sha256.create(),
  sha512: () => sha512.create(),
  blake2b512: () => blake2b.create({ dkLen: 64 }),
};

class Hash {
  private readonly hasher: Hasher;
  constructor(name: string) {
    this.hasher = HASHES[name]!();
  }
  update(part: string | Uint8Array): this {
    this.hasher.update(typeof part === 'string' ? Buffer.from(part) : part);
    return this;
  }
  digest(encoding?: BufferEncoding): Buffer | string {
    const bytes = Buffer.from(this.hasher.digest());
    return encoding === undefined ? bytes : bytes.toString(encoding);
  }
}

export const createHash = (name: string): Hash => new Hash(name);

const random = (size: number): Buffer => Buffer.from(crypto.getRandomValues(new Uint8Array(size)));
export const randomBytes = random;
export const randomUUID = (): string => random(16).toString('hex');

/** An Ed25519 key: its 32 bytes, which are the last of what DER puts around them. */
class Key {
  readonly bytes: Uint8Array;
  constructor({ key }: { readonly key: Uint8Array }) {
    this.bytes = key.subarray(-32);
  }
}
export const createPublicKey = (given: { readonly key: Uint8Array }): Key => new Key(given);
export const createPrivateKey = createPublicKey;

export function verify(_algorithm: null, bytes: Uint8Array, { bytes: key }: Key, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, bytes, key);
  } catch {
    return false;
  }
}

/** Whoever signs does so on a command line. */
export const sign = (_algorithm: null, bytes: Uint8Array, { bytes: key }: Key): Buffer =>
  Buffer.from(ed25519.sign(bytes, key));
export const generateKeyPairSync = (): never => {
  throw new Error('Not in a browser');
};
