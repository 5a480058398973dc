import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { UserError } from '../../base/errors.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';

/** A public key as minisign writes it. */
export interface PublicKey {
  /** 16 hexadecimal digits, upper case, as minisign shows them. */
  readonly keyId: string;
  /** The one line of base64 that people pass on: `RW…`. */
  readonly text: string;
  readonly comment: string;
  readonly key: KeyObject;
}

/** Signs bytes with Ed25519: 64 bytes. */
export type Sign = (bytes: Buffer) => Buffer;

/** Key ids are numbers, least byte first. */
export const keyIdOf = (bytes: Buffer): string => Buffer.from(bytes).reverse().toString('hex').toUpperCase();

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const ALGORITHM = 'Ed';
const COMMENT = 'untrusted comment: ';

/** Lines of a key or signature file; CRLF and a missing last line end are nobody's fault. */
export const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r?\n/);

/** Strict base64 of so many bytes; null for anything else. */
export function base64(text: string, length: number): Buffer | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text ? bytes : null;
}

function publicKeyOf(bytes: Buffer, comment: string): PublicKey {
  const key = createPublicKey({ key: Buffer.concat([SPKI, bytes.subarray(10)]), format: 'der', type: 'spki' });
  return { keyId: keyIdOf(bytes.subarray(2, 10)), text: bytes.toString('base64'), comment, key };
}

/** A public key from its one line or from the whole `.pub` file; null where the text is neither. */
export function parsePublicKey(text: string): PublicKey | null {
  const lines = linesOf(text.trim());
  const commented = lines.length === 2 && lines[0]!.startsWith(COMMENT);
  if (!commented && lines.length !== 1) return null;
  const bytes = base64(lines.at(-1)!.trim(), 42);
  if (!bytes || bytes.toString('latin1', 0, 2) !== ALGORITHM) return null;
  const comment = commented ? lines[0]!.slice(COMMENT.length).trim() : '';
  return publicKeyOf(bytes, /^minisign public key [0-9A-F]{16}$/.test(comment) ? '' : comment);
}

/** The text of a `.pub` file. */
export const publicKeyText = ({ keyId, text, comment }: PublicKey): string =>
  `${COMMENT}${comment === '' ? `minisign public key ${keyId}` : comment}\n${text}\n`;

/** A secret key that can sign. */
export interface SecretKey {
  readonly publicKey: PublicKey;
  readonly sign: Sign;
}

/** Place of the parts in a secret key: algorithms, salt, limits, then id, key (seed and public half) and checksum. */
const [SALT, OPS, MEMORY, SECRET, SEED, HALF, CHECKSUM, LENGTH] = [6, 38, 46, 54, 62, 94, 126, 158] as const;

function openSecret(id: Buffer, seed: Buffer, half: Buffer): SecretKey | null {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const known = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  if (!known.equals(half)) return null;
  const publicKey = publicKeyOf(Buffer.concat([Buffer.from(ALGORITHM), id, half]), '');
  return { publicKey, sign: (bytes) => sign(null, bytes, key) };
}

/** What a secret key file holds: whether a password is needed, and how it is opened. */
export interface SecretKeyFile {
  readonly encrypted: boolean;
  /** With the stream the password gives (`passwordStream`); refuses what does not open. */
  open(stream?: Buffer): SecretKey;
  readonly salt: Buffer;
  readonly opsLimit: bigint;
  readonly memoryLimit: bigint;
}

/** Reads a secret key file of minisign or of `ruleset keygen`; refuses what is none. */
export function parseSecretKey(text: string, shown: string): SecretKeyFile {
  const lines = linesOf(text.trim());
  const bytes = lines.length === 2 && lines[0]!.startsWith(COMMENT) ? base64(lines[1]!.trim(), LENGTH) : null;
  const derived = bytes?.toString('latin1', 2, 4);
  if (!bytes || bytes.toString('latin1', 0, 2) !== ALGORITHM || (derived !== 'Sc' && derived !== '\0\0'))
    throw new UserError(PUBLISH['no-secret-key'], { path: shown });
  const encrypted = derived === 'Sc';
  return {
    encrypted,
    salt: bytes.subarray(SALT, OPS),
    opsLimit: bytes.readBigUInt64LE(OPS),
    memoryLimit: bytes.readBigUInt64LE(MEMORY),
    open: (stream) => {
      const plain = Buffer.from(bytes);
      stream?.forEach((byte, index) => {
        plain[SECRET + index]! ^= byte;
      });
      const key = openSecret(plain.subarray(SECRET, SEED), plain.subarray(SEED, HALF), plain.subarray(HALF, CHECKSUM));
      // The public half follows from the secret one, so a wrong password shows without the checksum (BLAKE2b-256).
      if (!key) throw new UserError(PUBLISH[encrypted ? 'wrong-password' : 'no-secret-key'], { path: shown });
      return key;
    },
  };
}

/** A new pair of keys as the texts of its two files; the secret one without password, as `minisign -G -W` writes it. */
export function newKeys(id: Buffer): { secret: string; publicKey: PublicKey } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const half = publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  const bytes = Buffer.alloc(LENGTH);
  bytes.write(`${ALGORITHM}\0\0B2`, 'latin1');
  Buffer.concat([id, seed, half]).copy(bytes, SECRET);
  return {
    secret: `${COMMENT}minisign secret key, without password\n${bytes.toString('base64')}\n`,
    publicKey: publicKeyOf(Buffer.concat([Buffer.from(ALGORITHM), id, half]), ''),
  };
}
