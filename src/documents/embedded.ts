import type { Fault } from './document.ts';
import { FileDocument } from './file.ts';
import { filesInZip, isZip } from './zip.ts';

/** Guards that refuse what may well be XML: whoever meets them has not looked, rather than found something. */
const REFUSED: ReadonlySet<string> = new Set([
  'utf-16',
  'latin-1',
  'declared-encoding',
  'doctype',
  'depth',
  'attributes',
  'text-too-long',
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

/** Reads XML given as bytes, plain or as the one file that matters in a ZIP archive (the first that looks like XML). */
export function readEmbedded(bytes: Buffer): Embedded {
  if (!isZip(bytes)) return readPlain(bytes);
  const files = filesInZip(bytes);
  if (!files) return { archive: 'broken' };
  if (files.length === 0) return { archive: 'empty' };
  const open = files.map((file) => file.bytes).filter((one) => one !== null);
  const wanted = open.find(isMarkup) ?? open[0];
  return wanted ? readPlain(wanted) : { archive: 'unreadable' };
}
