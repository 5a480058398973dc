import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Upper half of code page 437, in which old tools write names. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** A name that is no UTF-8: from the field that repeats it in UTF-8, else read in code page 437. */
export function dosName({ rawName, unicodeName }: ZipEntry): string {
  if (unicodeName && unicodeName.crc === crc32(rawName)) return new TextDecoder().decode(unicodeName.name);
  return [...rawName].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437[byte - 0x80])).join('');
}
