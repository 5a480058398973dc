import { createHash } from 'node:crypto';
import { mustRead } from './regular-file.ts';

/** sha256 of bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** sha256 of a file. */
export const sha256Of = (file: string): string => sha256(mustRead(file, file));
