import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../base/errors.ts';
import { STORE } from '../words/store.ts';
import { LIMITS } from './limits.ts';

/** Why a file is not read. */
type Unreadable = 'file-link' | 'not-a-file' | 'path-too-large' | 'unreadable';

// Absent on Windows, where links cannot be told this way; `O_NONBLOCK` keeps a named pipe from waiting for a writer.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** All bytes of an open file, never more than it had when it was measured and one, so that one that grows is seen. */
function bytesOf(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size + 1);
  let at = 0;
  for (let read = -1; read !== 0 && at < bytes.length; at += read)
    read = readSync(file, bytes, at, bytes.length - at, at);
  return bytes.subarray(0, at);
}

/**
 * The bytes of an ordinary file that somebody else may have put there (in a service, a store, a package), or why they are
 * not read: links are not followed, devices and pipes not opened for long, and the size is known before a byte is read.
 */
export function readRegular(path: string, limit: number = LIMITS.fileBytes): Uint8Array | Unreadable {
  let file: number;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ELOOP' || code === 'EMLINK' ? 'file-link' : code === 'ENXIO' ? 'not-a-file' : 'unreadable';
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'not-a-file';
    if (stat.size > limit) return 'path-too-large';
    const bytes = bytesOf(file, stat.size);
    return bytes.length > stat.size ? 'path-too-large' : bytes;
  } catch {
    return 'unreadable';
  } finally {
    closeSync(file);
  }
}

/** As `readRegular`, for what a run cannot do without: refuses with the path as it is `shown`. */
export function mustRead(path: string, shown: string, limit?: number): Uint8Array {
  const read = readRegular(path, limit);
  if (typeof read === 'string')
    throw new UserError(STORE[read], { path: shown, limit: (limit ?? LIMITS.fileBytes) / 1_000_000 });
  return read;
}
