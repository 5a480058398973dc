/** `node:zlib` of the page, as far as packages of rulesets need it. */
import { Buffer } from 'buffer';
import { Gunzip } from 'fflate';

export { crc32 } from '../../store/crc32.ts';

const STEP = 65_536;
const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Unpacks no more than `maxOutputLength` bytes. */
export function gunzipSync(packed: Uint8Array, { maxOutputLength }: { maxOutputLength: number }): Buffer {
  const parts: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const stream = new Gunzip((part, last) => {
    length += part.length;
    if (length > maxOutputLength) throw coded('ERR_BUFFER_TOO_LARGE');
    parts.push(part);
    whole ||= last === true;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    const { code } = error as { code?: unknown };
    // fflate: 0 is an unexpected end.
    throw code === 'ERR_BUFFER_TOO_LARGE' ? error : coded(code === 0 ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR');
  }
  if (!whole) throw coded('Z_BUF_ERROR');
  return Buffer.concat(parts);
}
