import { createHash, verify } from 'node:crypto';
import { UserError } from '../../base/errors.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { base64, keyIdOf, linesOf, type PublicKey, type Sign } from './keys.ts';

/** A `.minisig` file, read but not believed. */
interface Signature {
  readonly keyId: string;
  /** `ED`: over the BLAKE2b-512 of the file; `Ed`: over the file itself, as minisign did before 0.6. */
  readonly algorithm: 'ED' | 'Ed';
  readonly signature: Buffer;
  readonly trustedComment: string;
  /** Over the signature and the trusted comment. */
  readonly global: Buffer;
}

export const SIGNATURE_SUFFIX = '.minisig';
const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';

const prehash = (bytes: Buffer): Buffer => createHash('blake2b512').update(bytes).digest();

/** Reads a signature file; refuses what is none. */
export function parseSignature(text: string, shown: string): Signature {
  const [untrusted = '', signed = '', trusted = '', last = '', ...rest] = linesOf(text);
  const bytes = base64(signed, 74);
  const global = base64(last, 64);
  const algorithm = bytes?.toString('latin1', 0, 2);
  const whole = untrusted.startsWith(UNTRUSTED) && trusted.startsWith(TRUSTED) && rest.every((line) => line === '');
  if (!whole || !bytes || !global || (algorithm !== 'ED' && algorithm !== 'Ed'))
    throw new UserError(PUBLISH['no-signature'], { path: shown });
  return {
    keyId: keyIdOf(bytes.subarray(2, 10)),
    algorithm,
    signature: bytes.subarray(10),
    trustedComment: trusted.slice(TRUSTED.length),
    global,
  };
}

const globalBytes = (signature: Buffer, comment: string): Buffer => Buffer.concat([signature, Buffer.from(comment)]);

/** Whether a key signed exactly these bytes and this trusted comment. */
export function isSignedBy(bytes: Buffer, signed: Signature, { key, keyId }: PublicKey): boolean {
  if (keyId !== signed.keyId) return false;
  const message = signed.algorithm === 'ED' ? prehash(bytes) : bytes;
  return (
    verify(null, message, key, signed.signature) &&
    verify(null, globalBytes(signed.signature, signed.trustedComment), key, signed.global)
  );
}

/** The text of a `.minisig` file; the same key, bytes and comment always give the same text. */
export function signatureText(bytes: Buffer, publicKey: PublicKey, comment: string, sign: Sign): string {
  const signature = sign(prehash(bytes));
  const head = Buffer.from(publicKey.text, 'base64').subarray(2, 10);
  const signed = Buffer.concat([Buffer.from('ED'), head, signature]);
  return [
    `${UNTRUSTED}signature of vorgaben, key ${publicKey.keyId}`,
    signed.toString('base64'),
    `${TRUSTED}${comment}`,
    sign(globalBytes(signature, comment)).toString('base64'),
    '',
  ].join('\n');
}
