import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../base/errors.ts';
import { STORE } from '../words/store.ts';
import { LIMITS } from './limits.ts';

const CHUNK = 1 << 16;

/**
 * The bytes of a file that somebody typed by name, or that came with vorgaben: it may be a link or a pipe, but it ends.
 * Throws what the disk says; refuses what is larger than `limit`.
 */
export function readNamed(path: string, shown: string, limit: number = LIMITS.totalBytes): Buffer {
  const tooLarge = () => new UserError(STORE['path-too-large'], { path: shown, limit: limit / 1_000_000 });
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limit) throw tooLarge();
    const parts: Buffer[] = [];
    for (let length = 0, ask = Math.max(size + 1, CHUNK); ; ask = CHUNK) {
      const part = Buffer.allocUnsafe(ask);
      const read = readSync(file, part, 0, ask, null);
      if (read === 0) return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      length += read;
      if (length > limit) throw tooLarge();
      parts.push(part.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
