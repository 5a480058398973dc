/** What the build put into the page as Base64 over gzip, by the id of its element. */
export type PartName = 'engine' | 'libxml2' | 'texts' | 'notices' | 'sandbox' | 'saxon';

/** Bytes of a text in Base64; the page holds nothing else. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Whether the build put it in: SaxonJS only where whoever builds has it. */
export const hasPart = (name: PartName): boolean => document.getElementById(`part-${name}`) !== null;

/** A part of the page, unpacked by the browser itself. */
export async function partOf(name: PartName): Promise<ArrayBuffer> {
  const text = document.getElementById(`part-${name}`)?.textContent ?? '';
  const stream = new Blob([fromBase64(text.trim())]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
