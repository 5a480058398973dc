import { STECKBRIEF_NAMES } from '../../documents/kinds/steckbrief.ts';
import type { SteckbriefFile } from './host.ts';

/** Reads a file somebody chose; tells why where it is none that can be opened here. */
export async function steckbriefIn(file: File): Promise<SteckbriefFile | 'not-utf8' | 'no-steckbrief'> {
  if (!(STECKBRIEF_NAMES as readonly string[]).includes(file.name.toLowerCase())) return 'no-steckbrief';
  try {
    // A mark of the byte order stays what it is: a part of the text.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { name: file.name.toLowerCase(), text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return 'not-utf8';
  }
}

/** Hands a file to the browser to be stored where it puts downloads. */
export function download({ name, text }: SteckbriefFile): boolean {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
