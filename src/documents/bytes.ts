import type { Range } from '../base/nouns.ts';
import type { Fault } from './file-facts.ts';
import { Lines, WHOLE_FILE } from './lines.ts';
import { magicOf } from './magic.ts';

/** What reading a file's bytes gives: its text without byte order mark, or why there is none. */
type Decoded = { readonly text: string; readonly fault: null } | { readonly text: ''; readonly fault: Fault };

function fault(code: string, args: Fault['args'] = {}, range: Range = WHOLE_FILE): Decoded {
  return { text: '', fault: { stage: 'bytes', code, args, range } };
}

/** Place of a byte offset, for files whose text is not known: everything before it is read leniently. */
function rangeOfByte(bytes: Uint8Array, offset: number): Range {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const position = new Lines(before).position(before.length);
  return { start: position, end: { line: position.line, column: position.column + 1 } };
}

/**
 * Offset of the first byte that no UTF-8 text can have there. Binary search over strict decoding finds where decoding
 * stops; the culprit is the lead byte of the character left open there (`ä` of Latin-1 opens one of three bytes).
 */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle, true)) low = middle;
    else high = middle - 1;
  }
  while (!decodes(low, false)) low -= 1;
  return low;
}

function utf16(bytes: Uint8Array): boolean {
  const [a, b] = [bytes[0], bytes[1]];
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0x3c && b === 0) || (a === 0 && b === 0x3c);
}

/**
 * Bytes to text, strictly UTF-8: other formats, UTF-16 and Latin-1 are called what they are, NUL bytes refused.
 * An empty file is a fault too, since nothing in it could be checked.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return fault('empty');
  const magic = magicOf(bytes);
  if (magic !== null) return fault(magic);
  if (utf16(bytes)) return fault('utf-16');
  const nul = bytes.indexOf(0);
  if (nul !== -1) return fault('nul', { offset: nul }, rangeOfByte(bytes, nul));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const byte = `0x${bytes[offset]!.toString(16).toUpperCase()}`;
    const latin1 = bytes[offset]! >= 0xa0 || bytes[offset]! === 0x80 || bytes[offset]! === 0x96;
    return fault(latin1 ? 'latin-1' : 'not-utf-8', { offset, byte }, rangeOfByte(bytes, offset));
  }
  return text.trim() === '' ? fault('empty') : { text, fault: null };
}
