import { inflate } from '../store/inflate.ts';
import { isEncrypted, packedBytes, type ZipEntry, zipEntries } from '../store/zip-directory.ts';
import { FileDocument } from './file.ts';
import type { Fault } from './file-facts.ts';

/** Largest file that is unpacked, in bytes, and how many entries are looked at: a message carries one file. */
const LARGEST = 20_000_000;
const MOST_ENTRIES = 100;
const [STORED, DEFLATED] = [0, 8];
const SLASH = 0x2f;

/** Guards that refuse what may well be XML: whoever meets them has not looked, rather than found something. */
const REFUSED: ReadonlySet<string> = new Set([
  'utf-16',
  'latin-1',
  'declared-encoding',
  'doctype',
  'depth',
  'attributes',
  'xml-engine',
]);

/** XML that stands inside another file: its root, what is wrong with it, or why it was not read. */
type Embedded =
  | { readonly root: { readonly namespace: string; readonly local: string } }
  | { readonly fault: Fault; readonly refused: boolean }
  | { readonly archive: 'broken' | 'empty' | 'unreadable' };

/** The bytes that a text in Base64 stands for; null where it is none, or where its end is cut off. */
export function fromBase64(text: string): Buffer | null {
  const dense = text.replace(/\s+/g, '');
  const body = dense.replace(/={1,2}$/, '');
  if (/[^A-Za-z0-9+/]/.test(body) || body.length % 4 === 1) return null;
  if (dense.length !== body.length && dense.length % 4 !== 0) return null;
  return Buffer.from(body, 'base64');
}

/** Marks text that is no XML at all, whatever its encoding: libxml2 would only say that it does not begin with a tag. */
function isMarkup(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 400).toString('latin1').replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</.test(head);
}

function readPlain(bytes: Buffer): Embedded {
  const input = { path: 'x.xml', relative: 'x.xml', size: bytes.length, declarations: [], named: true } as const;
  const document = new FileDocument({ ...input, bytes, otherwise: null });
  const { fault, rootName } = document;
  document.dispose();
  if (!fault) return { root: rootName! };
  if (!isMarkup(bytes) && fault.code !== 'empty')
    return { fault: { ...fault, stage: 'syntax', code: 'xml-start', args: {} }, refused: false };
  return { fault, refused: REFUSED.has(fault.code) };
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

/** Whether an entry is of a size and kind that is unpacked here. */
const isOpen = (entry: ZipEntry): boolean =>
  !isEncrypted(entry) && entry.size <= LARGEST && (entry.method === STORED || entry.method === DEFLATED);

function contentOf(bytes: Buffer, entry: ZipEntry): Buffer | null {
  const packed = packedBytes(bytes, entry);
  const content = packed && entry.method === DEFLATED ? inflate(packed, LARGEST) : packed;
  return content && Buffer.from(content.buffer, content.byteOffset, content.length);
}

/** Reads XML given as bytes, plain or as the one file that matters in a ZIP archive (the first that looks like XML). */
export function readEmbedded(bytes: Buffer): Embedded {
  if (!isZip(bytes)) return readPlain(bytes);
  const files = zipEntries(bytes, MOST_ENTRIES)?.entries.filter(({ rawName }) => rawName.at(-1) !== SLASH);
  if (!files) return { archive: 'broken' };
  if (files.length === 0) return { archive: 'empty' };
  const open: Buffer[] = [];
  for (const entry of files.filter(isOpen)) {
    const content = contentOf(bytes, entry);
    if (!content) return { archive: 'broken' };
    open.push(content);
  }
  const wanted = open.find(isMarkup) ?? open[0];
  return wanted ? readPlain(wanted) : { archive: 'unreadable' };
}
