import { deflateRawSync } from 'node:zlib';
import { type Case, cases, type Expected, everySentence } from '../../helpers/kind-cases.ts';

/** A ZIP archive: central directory and local headers, with only the fields that readers look at. */
function zip(
  files: readonly { name: string; text: string; method?: number; flags?: number; size?: number }[],
  { comment = '', lost = 0 } = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, text, method = 8, flags = 0, size = text.length } of files) {
    const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.write('PK\u0003\u0004', 'latin1');
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(parts).length, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(parts).length + lost, 16);
  return Buffer.concat([...parts, ...directory, end, Buffer.from(comment)]);
}
const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const BPMN = `<definitions xmlns="${MODEL}"/>`;
const rooted = { root: { namespace: MODEL, name: 'definitions' } };
const base64 = (content: string | Buffer) => Buffer.from(content as string).toString('base64');
const inside = (content: string | Buffer, ...yields: Expected[]): Case => ({
  data: base64(content),
  with: rooted,
  ...(yields.length > 0 ? { yields } : {}),
});
const unread = (code: string): Expected => ({ code, gap: 'unverified' });
cases('embedded-file', {
  valid: [
    { data: base64('anything') },
    { data: ' iVBO\nRw== ' },
    { data: 'iVBORw' },
    inside(BPMN),
    inside(`\u{feff}<?xml version="1.0"?>\n<b:definitions xmlns:b="${MODEL}"><b:process/></b:definitions>`),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }])),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, method: 0 }], { comment: 'Export' })),
    inside(
      zip([
        { name: 'modell/', text: '' },
        { name: 'bild.png', text: 'PNG' },
        { name: 'hund.bpmn', text: BPMN },
      ]),
    ),
  ],
  invalid: [
    { data: 'Prozess: Hund', yields: [{ code: 'not-base64', part: 'whole' }] },
    { data: 'iVBOR', yields: [{ code: 'not-base64' }] },
    { data: 'iVBORw=', yields: [{ code: 'not-base64' }] },
    { data: 'iVBO=Rw=', yields: [{ code: 'not-base64' }] },
    { data: '\n ', yields: [{ code: 'no-content', gap: 'not-applicable' }] },
    { data: 'Prozess: Hund', with: rooted, yields: [unread('undecoded')] },
    inside(`<definitions xmlns="${MODEL}">\n<process></definitions>`, {
      code: 'xml-mismatch',
      part: 'whole',
      says: 'In der eingebetteten Datei, Zeile 2, Spalte 10: Das Ende-Tag „definitions“ passt nicht: Zu schließen ist hier „process“.',
    }),
    inside('  ', { code: 'empty' }),
    inside('%PDF-1.7', { code: 'xml-start' }),
    inside(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), { code: 'xml-start' }),
    inside(Buffer.from('<definitions name="Gebühr"/>', 'latin1'), unread('latin-1')),
    inside(Buffer.from('\u{feff}<definitions/>', 'utf16le'), unread('utf-16')),
    inside('<!DOCTYPE definitions><definitions/>', unread('doctype')),
    inside('<definitions/>', {
      code: 'other-root',
      says: `Die eingebettete Datei beginnt mit dem Element „definitions“ ohne Namensraum; verlangt ist „definitions“ aus dem Namensraum „${MODEL}“.`,
    }),
    inside(`<process xmlns="${MODEL}"/>`, { code: 'other-root', args: { found: 'process', namespace: MODEL } }),
    inside(zip([{ name: 'hund.bpmn', text: '<definitions>' }]), { code: 'xml-unclosed' }),
    inside(zip([]), { code: 'xml-start' }),
    inside(zip([{ name: 'leer/', text: '' }]), {
      code: 'archive',
      says: 'Das ZIP-Archiv im Inhalt ist leer; exportieren Sie die Datei neu.',
    }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }]).subarray(0, 60), { code: 'archive', args: { broken: true } }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }], { lost: 3 }), { code: 'archive' }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }], { lost: 3_000_000 }), { code: 'archive' }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, flags: 1 }]), unread('archive-unread')),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, method: 14 }]), unread('archive-unread')),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, size: 21_000_000 }]), unread('archive-unread')),
    // Says to be small and is not: what is unpacked is bounded, whatever the archive claims.
    inside(zip([{ name: 'hund.bpmn', text: ' '.repeat(21_000_000), size: 10 }]), { code: 'archive' }),
  ],
});

everySentence('embedded-file');
