import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { counted } from '../base/counters.ts';
import { UserError } from '../base/errors.ts';
import { STORE } from '../words/store.ts';
import { LIMITS } from './limits.ts';

const CHUNK = 1 << 16;

// Absent on Windows; keeps a pipe to which nobody writes from being waited for.
const { O_RDONLY, O_NONBLOCK = 0 } = constants;

/** Milliseconds for which a pipe may say nothing before it is given up, and between two looks at it. */
const [PATIENCE, PAUSE] = [10_000, 10];

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

/** How much comes next of an open file, -1 where nothing came; a pipe is waited for while its writer has nothing, or has not come yet. */
function readNext(file: number, part: Buffer, begun: boolean, patience: number): number {
  const waits = fstatSync(file).isFIFO();
  for (let waited = 0; ; waited += PAUSE) {
    try {
      const read = readSync(file, part, 0, part.length, null);
      if (read > 0 || begun || !waits) return read;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
    if (waited >= patience) return -1;
    pause();
  }
}

/** A file that somebody typed by name, in chunks that each are gone with the next; as `readNamed`, but of any length. */
export function* chunksNamed(path: string, shown: string, size: number, patience = PATIENCE): Generator<Buffer> {
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const chunk = Buffer.allocUnsafe(size);
    for (let begun = false; ; begun = true) {
      const read = readNext(file, chunk, begun, patience);
      if (read < 0) throw new UserError(STORE.unreadable, { path: shown });
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The bytes of a file that somebody typed by name, or that came with vorgaben: it may be a link or a pipe, but it ends, and a
 * pipe that says nothing is not waited for for ever. Throws what the disk says; refuses what is larger than `limit`.
 */
export function readNamed(path: string, shown: string, limit: number = LIMITS.totalBytes, patience = PATIENCE): Buffer {
  const tooLarge = () => new UserError(STORE['path-too-large'], { path: shown, limit: limit / 1_000_000 });
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    if (size > limit) throw tooLarge();
    const parts: Buffer[] = [];
    for (let length = 0, ask = Math.max(size + 1, CHUNK); ; ask = CHUNK) {
      const part = Buffer.allocUnsafe(ask);
      const read = readNext(file, part, length > 0, patience);
      if (read < 0) throw new UserError(STORE.unreadable, { path: shown });
      if (read === 0) {
        counted.files += 1;
        counted.bytes += length;
        return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      }
      length += read;
      if (length > limit) throw tooLarge();
      parts.push(part.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
