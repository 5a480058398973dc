import { scryptSync } from 'node:crypto';
import { UserError } from '../../base/errors.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import type { SecretKeyFile } from './keys.ts';

/** minisign never asks for more; a key file that does would only keep the machine busy. */
const MOST_MEMORY = 2n ** 30n;
const MOST_WORK = 2n ** 25n;
/** Key id, key, checksum. */
const STREAM = 104;
const R = 8;

/** scrypt's parameters as libsodium takes them from its two limits (crypto_pwhash_scryptsalsa208sha256, pickparams). */
export function scryptParameters(opsLimit: number, memoryLimit: number): { N: number; r: number; p: number } {
  const ops = Math.max(opsLimit, 32_768);
  const byOps = ops < memoryLimit / 32;
  const most = byOps ? ops / (R * 4) : memoryLimit / (R * 128);
  let N = 2;
  while (N <= most / 2) N *= 2;
  const p = byOps ? 1 : Math.max(1, Math.floor(Math.min(ops / 4 / N, 0x3fffffff) / R));
  return { N, r: R, p };
}

/** What a password gives to open an encrypted secret key. */
export function passwordStream(
  { salt, opsLimit, memoryLimit }: SecretKeyFile,
  password: string,
  shown: string,
): Buffer {
  if (opsLimit > MOST_WORK || memoryLimit > MOST_MEMORY)
    throw new UserError(PUBLISH['key-too-costly'], { path: shown });
  const parameters = scryptParameters(Number(opsLimit), Number(memoryLimit));
  return scryptSync(Buffer.from(password), salt, STREAM, { ...parameters, maxmem: Number(MOST_MEMORY) + 2 ** 26 });
}
