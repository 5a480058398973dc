import { Inflate } from 'fflate';

/** So little is unpacked at a time that even the densest data cannot fill the memory before anybody looks. */
const STEP = 16_384;

/** Ends the unpacking of data that comes to more than was allowed. */
class TooLong extends Error {}

/**
 * Unpacks deflated data of at most `most` bytes; null where it is broken, cut off or longer. With `head` it ends there
 * and does not mind what follows.
 */
export function inflate(packed: Uint8Array, most: number, head = false): Uint8Array | null {
  if (packed.length === 0) return null;
  let out = new Uint8Array(Math.min(most, packed.length * 4));
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most && !head) throw new TooLong();
    const taken = chunk.subarray(0, most - length);
    if (length + taken.length > out.length) {
      const larger = new Uint8Array(Math.min(most, Math.max(out.length * 2, length + taken.length)));
      larger.set(out);
      out = larger;
    }
    out.set(taken, length);
    length += taken.length;
  });
  try {
    for (let at = 0; at < packed.length && !(head && length === most); at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // Whatever it stumbles over in hostile bytes: the data is broken.
    return null;
  }
  return out.subarray(0, length);
}
