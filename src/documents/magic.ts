/** Bytes from a place on; `null` stands for any byte. */
type Mark = readonly [at: number, ...bytes: readonly (number | null)[]];
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** How files begin that are no text, by the code of the fault that calls them what they are. */
const MARKS: readonly (readonly [code: string, ...marks: readonly Mark[]])[] = [
  ['is-pdf', [0, ...ascii('%PDF-')]],
  ['is-old-office', [0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  [
    'is-image',
    [0, 0x89, ...ascii('PNG')],
    [0, 0xff, 0xd8, 0xff],
    [0, ...ascii('GIF8')],
    [0, ...ascii('II'), 0x2a, 0],
    [0, ...ascii('MM'), 0, 0x2a],
    [0, ...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')],
    [0, ...ascii('BM'), null, null, null, null, 0, 0, 0, 0],
  ],
  [
    'is-program',
    [0, 0x7f, ...ascii('ELF')],
    [0, 0xcf, 0xfa, 0xed, 0xfe],
    [0, 0xca, 0xfe, 0xba, 0xbe],
    [0, ...ascii('MZ'), null, 0],
    [0, ...ascii('MZ'), null, null, null, 0],
  ],
  [
    'is-archive',
    [0, 0x1f, 0x8b],
    [0, ...ascii('BZh'), null, 0x31, 0x41, 0x59],
    [0, 0xfd, ...ascii('7zXZ')],
    [0, ...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c],
    [0, ...ascii('Rar!'), 0x1a],
    [257, ...ascii('ustar')],
  ],
  // Packets for a public key, a PKCS#7 or CMS structure, a PKCS#12 store.
  ['is-encrypted', [0, 0x85, null, null, 3], [0, 0x84, null, 3], [0, 0xc1, null, null, 3]],
  ['is-signed', [0, 0x30, 0x82, null, null, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07]],
  ['is-signed', [0, 0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07]],
  ['is-key-store', [0, 0x30, 0x82, null, null, 0x02, 0x01, 0x03, 0x30]],
];

const ZIP: Mark = [0, ...ascii('PK'), 0x03, 0x04];
const EMPTY_ZIP: Mark = [0, ...ascii('PK'), 0x05, 0x06];
/** What office documents have in them, which are zip archives otherwise. */
const OFFICE: readonly (readonly [code: string, text: string])[] = [
  ['is-odf', 'mimetypeapplication/vnd.oasis.opendocument.'],
  ['is-word', 'word/document.xml'],
  ['is-excel', 'xl/workbook.xml'],
  ['is-slides', 'ppt/presentation.xml'],
];

const bears = (bytes: Uint8Array, [at, ...mark]: Mark): boolean =>
  mark.every((byte, index) => byte === null || bytes[at + index] === byte);

/** Code of the fault of a file that is no text by its first bytes; null where they do not say. */
export function magicOf(bytes: Uint8Array): string | null {
  if (bears(bytes, ZIP) || bears(bytes, EMPTY_ZIP)) {
    const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return OFFICE.find(([, text]) => held.includes(text, 0, 'latin1'))?.[0] ?? 'is-zip';
  }
  return MARKS.find(([, ...marks]) => marks.some((mark) => bears(bytes, mark)))?.[0] ?? null;
}

/** As `magicOf`, of what is text but no format of ours: armoured messages, word processors. */
export function armourOf(text: string): string | null {
  const head = text.slice(0, 200).trimStart();
  if (/^-----BEGIN PGP (?:MESSAGE|SIGNED MESSAGE|SIGNATURE|PUBLIC KEY BLOCK)-----/.test(head)) return 'is-encrypted';
  if (/^-----BEGIN (?:PKCS7|CMS)-----/.test(head)) return 'is-signed';
  if (/^-----BEGIN [A-Z ]*(?:CERTIFICATE|PUBLIC KEY)-----/.test(head)) return 'is-certificate';
  return head.startsWith('{\\rtf') ? 'is-rtf' : null;
}
