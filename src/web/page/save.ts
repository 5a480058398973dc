import type { Made } from '../engine/protocol.ts';

/** Has the browser put a file where it puts files. */
export function save({ name, type, bytes }: Made): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
