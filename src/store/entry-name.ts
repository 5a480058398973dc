import { normalForm } from '../text/normal-form.ts';

/** What keeps a name of a zip entry from being written: it leaves the folder, or does not exist on every system. */
type NameFault = 'escapes' | 'unportable';

/** Names that Windows keeps for devices, with any suffix. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const LONGEST_PART = 200;
const LONGEST = 1000;

/** Judges the name of an entry, `/` separated, a folder with `/` at its end. */
export function nameFault(name: string): NameFault | null {
  if (name === '' || name.includes('\0') || name.includes('\\') || name.startsWith('/') || /^[a-z]:/i.test(name))
    return 'escapes';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === '')) return 'escapes';
  const odd = parts.some(
    (part) =>
      RESERVED.test(part) || /[\u0000-\u001f\u007f<>:"|?*]|[. ]$/.test(part) || Buffer.byteLength(part) > LONGEST_PART,
  );
  return odd || Buffer.byteLength(name) > LONGEST ? 'unportable' : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Name of an entry as its author meant it: UTF-8 where it says so or reads as such (many tools leave the flag out),
 * else code page 437, in NFC (macOS writes umlauts in two parts).
 */
export function entryName(raw: Uint8Array, isUtf8: boolean, asDos: () => string): string {
  try {
    return normalForm(utf8.decode(raw));
  } catch {
    return normalForm(isUtf8 ? new TextDecoder().decode(raw) : asDos());
  }
}

/** One key for names that fall together on systems that do not tell upper from lower case. */
export const caseKey = (name: string): string => normalForm(name).toLowerCase().replace(/\/$/, '');
