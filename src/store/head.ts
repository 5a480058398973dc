import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The beginning of a file: enough to see what it is, however large it is. */
export function headOf(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(most, fstatSync(file).size));
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}
