import { closeSync, constants, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { counted } from '../base/counters.ts';
import { UserError } from '../base/errors.ts';
import { STORE } from '../words/store.ts';
import { LIMITS } from './limits.ts';

/** Why a file is not read. */
type Unreadable = 'file-link' | 'not-a-file' | 'path-too-large' | 'unreadable';

/** As `Unreadable`, with what the system said of it. */
interface Refused {
  readonly why: Unreadable;
  readonly code: string;
}

// Absent on Windows, where links cannot be told this way; `O_NONBLOCK` keeps a named pipe from waiting for a writer.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** So much of an open file, from its beginning; fewer bytes where it ends before. */
function bytesOf(file: number, most: number): Buffer {
  const bytes = Buffer.allocUnsafe(most);
  let at = 0;
  for (let read = -1; read !== 0 && at < bytes.length; at += read)
    read = readSync(file, bytes, at, bytes.length - at, at);
  counted.files += 1;
  counted.bytes += at;
  return bytes.subarray(0, at);
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EIO';

/** Opens what lies directly at a path, never what a link there leads to. */
function opened(path: string): number | Refused {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const code = codeOf(error);
    const why = code === 'ELOOP' || code === 'EMLINK' ? 'file-link' : code === 'ENXIO' ? 'not-a-file' : 'unreadable';
    return { why, code };
  }
}

/** Bytes of an ordinary file: all, where they are not more than `limit`, or its first `head`. */
function attempt(path: string, { limit, head }: { limit: number; head?: number }): Buffer | Refused {
  const file = opened(path);
  if (typeof file !== 'number') return file;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { why: 'not-a-file', code: stat.isDirectory() ? 'EISDIR' : 'EINVAL' };
    if (head !== undefined) return bytesOf(file, Math.min(head, stat.size));
    if (stat.size > limit) return { why: 'path-too-large', code: 'EFBIG' };
    // One more than it had when it was measured, so that one that grows is seen.
    const bytes = bytesOf(file, stat.size + 1);
    return bytes.length > stat.size ? { why: 'path-too-large', code: 'EFBIG' } : bytes;
  } catch (error) {
    return { why: 'unreadable', code: codeOf(error) };
  } finally {
    closeSync(file);
  }
}

/**
 * The bytes of an ordinary file that somebody else may have put there (in a service, a store, a package), or why they are
 * not read: links are not followed, devices and pipes not opened for long, and the size is known before a byte is read.
 */
export function readRegular(path: string, limit: number = LIMITS.fileBytes): Buffer | Unreadable {
  const read = attempt(path, { limit });
  return Buffer.isBuffer(read) ? read : read.why;
}

/** As `readRegular`, for what a run cannot do without: refuses with the path as it is `shown`. */
export function mustRead(path: string, shown: string, limit?: number): Buffer {
  const read = readRegular(path, limit);
  if (typeof read === 'string')
    throw new UserError(STORE[read], { path: shown, limit: (limit ?? LIMITS.fileBytes) / 1_000_000 });
  return read;
}

/** As `readRegular` for whoever tells failures by the codes of the system; `head`: so many bytes of its beginning. */
export function regularBytes(path: string, head?: number, limit = LIMITS.totalBytes): Buffer {
  const read = attempt(path, { limit, ...(head === undefined ? {} : { head }) });
  if (Buffer.isBuffer(read)) return read;
  throw Object.assign(new Error(`${read.code}: ${path}`), { code: read.code });
}

/** Has something done with an ordinary file that is open meanwhile, so that a process can be started with it as its input; null where there is none. */
export function withRegular<T>(path: string, use: (file: number | null) => T): T {
  const file = opened(path);
  if (typeof file !== 'number') return use(null);
  try {
    return use(fstatSync(file).isFile() ? file : null);
  } finally {
    closeSync(file);
  }
}

/** Copies an ordinary file to where none is yet. */
export function copyRegular(from: string, to: string, shown: string): void {
  writeFileSync(to, mustRead(from, shown), { flag: 'wx', mode: 0o644 });
}
