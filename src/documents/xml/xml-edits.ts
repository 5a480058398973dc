import type { Slice, Wanted } from '../change.ts';
import { locateRaw } from './xml-places.ts';
import { saidAttribute, saidText } from './xml-scan.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string, marks: RegExp): string => text.replace(marks, (mark) => MARKS[mark]!);

/** A signature covers the text as it is written; whether this element is signed is not asked, since nobody would see it. */
export const isSigned = (text: string): boolean =>
  /<(?:[^\s<>/:]{1,200}:)?SignatureValue[\s>/]/.test(text) || text.startsWith('-----BEGIN PGP SIGNED');

/**
 * Changes of what elements and attributes of an XML text say. A content that is written with CDATA, comments or
 * references that writing it anew would not keep stays as it is.
 */
export function xmlEdits(text: string, wanted: readonly Wanted[]): (Slice | null)[] {
  const places = wanted.map(({ pointer }) => ({ pointer, part: 'value' as const }));
  return locateRaw(text, places).map((raw, index) => {
    const { pointer, change } = wanted[index]!;
    if (!raw || !('set' in change)) return null;
    const [from, to] = raw;
    const written = text.slice(from, to);
    const isAttribute = /\/@[^/]+$/.test(pointer);
    const marks = isAttribute ? /[&<"']/g : /[&<]/g;
    const said = isAttribute ? saidAttribute(written) : saidText(written, false);
    const plain = isAttribute ? /[&<]/g : marks;
    if (written.includes('<') || escaped(said, plain) !== written.replace(/\r\n/g, '\n')) return null;
    return { from, to, text: escaped(String(change.set), marks) };
  });
}
