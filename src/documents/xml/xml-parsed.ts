import { isLimit } from '../allowance.ts';
import type { Fault } from '../file-facts.ts';
import { WHOLE_FILE } from '../lines.ts';
import { parseGuarded, type XmlDocument, XmlParseError } from './libxml.ts';
import { xmlFault } from './xml-faults.ts';

/** A tree, or why there is none. */
export function parsed(text: string, bytes: Uint8Array): XmlDocument | Fault {
  try {
    return parseGuarded(bytes);
  } catch (error) {
    if (error instanceof XmlParseError) return xmlFault(error.details, text);
    if (!/memory|alloc/i.test((error as Error).message)) throw error;
    return { stage: 'syntax', code: 'xml-engine', args: {}, range: WHOLE_FILE };
  }
}

/** Where a file is deeper than we read and no XML either, the second is said: that is the file's own fault. */
export function faultBefore(refused: Fault, text: string, bytes: Uint8Array): Fault {
  const read = parsed(text, bytes);
  if ('stage' in read) return isLimit(read) ? refused : read;
  read.dispose();
  return refused;
}
