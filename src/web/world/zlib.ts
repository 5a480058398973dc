/** `node:zlib` of the page, as far as packages of rulesets need it. */
import { Buffer } from 'buffer';
import { Gunzip } from 'fflate';

import { crc32 } from '../../store/crc32.ts';

export { crc32 };

const STEP = 65_536;
const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Unpacks no more than `maxOutputLength` bytes. */
export function gunzipSync(packed: Uint8Array, { maxOutputLength }: { maxOutputLength: number }): Buffer {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((part) => {
    length += part.length;
    if (length > maxOutputLength) throw coded('ERR_BUFFER_TOO_LARGE');
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    const { code } = error as { code?: unknown };
    // fflate: 0 is an unexpected end.
    throw code === 'ERR_BUFFER_TOO_LARGE' ? error : coded(code === 0 ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR');
  }
  // fflate does not say that something is missing; the end of the archive tells how long and what it is.
  const plain = Buffer.concat(parts);
  const end = Buffer.from(packed.subarray(-8));
  if (end.length < 8 || end.readUInt32LE(4) !== length) throw coded('Z_BUF_ERROR');
  if (end.readUInt32LE(0) !== crc32(plain)) throw coded('Z_DATA_ERROR');
  return plain;
}
