/** Reads a Blob at once, which only workers can. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

const SMALL = 1_000_000;
const MOST = 4_000_000;

/** What was read last of small files: each is asked for several times, and asking the browser costs a millisecond. */
const recent = new Map<Blob, Uint8Array>();
let held = 0;

const read = (blob: Blob): Uint8Array => new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob));

function whole(blob: Blob): Uint8Array {
  const known = recent.get(blob);
  if (known) return known;
  const bytes = read(blob);
  recent.set(blob, bytes);
  held += bytes.length;
  for (const [oldest, { length }] of recent) {
    if (held <= MOST) break;
    recent.delete(oldest);
    held -= length;
  }
  return bytes;
}

/** A part of a file that a person dropped. */
export const partOfDropped = (blob: Blob, from: number, to: number): Uint8Array =>
  blob.size <= SMALL ? whole(blob).subarray(from, to) : read(blob.slice(from, to));
