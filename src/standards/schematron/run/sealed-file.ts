import { createHash } from 'node:crypto';

/** A compiled stylesheet as a file: a line with its seal, then the SEF. */
export interface Kept {
  readonly path: string;
  readonly seal: string;
}

/** What ties a compiled stylesheet to the texts it was made of: one that was swapped or cut off does not have it. */
export const sealOf = (key: string, sef: Uint8Array): string =>
  createHash('sha256').update(key).update(sef).digest('hex');

/** What a kept file consists of. */
export function partsOf(bytes: Buffer): { readonly seal: string; readonly sef: Uint8Array } {
  const end = Math.max(0, bytes.indexOf('\n'));
  return { seal: bytes.toString('latin1', 0, end), sef: bytes.subarray(end + 1) };
}
