import type { Allowance } from './allowance.ts';
import { readCertificates } from './certificate.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import type { Fault } from './file-facts.ts';
import type { FileInput } from './file-input.ts';
import type { FileText } from './file-text.ts';
import { readJson } from './json.ts';
import type { Kind } from './kinds/kind.ts';
import { WHOLE_FILE } from './lines.ts';
import { armourOf } from './magic.ts';
import type { Format } from './recognise.ts';
import { readXml } from './xml/xml.ts';
import { type Damaged, readYaml } from './yaml.ts';

/** A file, and what is known of the kinds it is declared as. */
type Declared = Document & { readonly records: readonly (readonly Kind[])[] };

/** What a file says in the format it has; null where nothing reads it, or only a parser that is loaded for it. */
function readAs(
  format: Format | null,
  document: Declared,
  bytes: Buffer,
  allowance: Allowance | undefined,
): Content | Fault | Damaged | null {
  const { text } = document;
  const armour = format === 'text' ? null : armourOf(text);
  if (armour !== null) return { stage: 'bytes', code: armour, args: {}, range: WHOLE_FILE };
  if (format === 'xml') return readXml(document, text, bytes, allowance);
  if (format === 'json') return readJson(document, text, allowance);
  if (format === 'text' && isEncoded(document)) return { stage: 'syntax', code: 'base64', args: {}, range: WHOLE_FILE };
  return format === 'yaml' ? readYaml(document, text, allowance) : null;
}

/** What is said to be of a kind that travels as Base64 was kept so. */
function isEncoded({ records, text }: Declared): boolean {
  const travels = records.flat().some(({ encoded }) => encoded);
  return travels && /^[A-Za-z0-9+/\s]+(?:={1,2}\s*)?$/.test(text);
}

/** What is read of a file, and why it is not all of it. */
export function contentOf(
  document: Declared,
  input: FileInput,
  { format, certificate, other, over, fault }: FileText,
): { readonly content: Content | null; readonly fault: Fault | null } {
  const { bytes, allowance } = input;
  const { text } = document;
  const read =
    certificate && bytes && !fault
      ? other
        ? null
        : readCertificates(document, text, bytes)
      : text === ''
        ? null
        : readAs(format, document, bytes!, allowance);
  const damaged = read && 'fault' in read ? read : null;
  const unread = damaged?.fault ?? (read && 'stage' in read ? read : null);
  return {
    content: read && 'root' in read ? read : input.despite && damaged ? damaged.content : null,
    fault: input.fault ?? over ?? fault ?? unread,
  };
}
