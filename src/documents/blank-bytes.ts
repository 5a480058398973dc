import { isUnsaid } from '../text/answerable.ts';

/** What is larger holds something. */
const MOST_BLANK = 65_536;
const isLetterOrDigit = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Whether a file holds nothing that could be read, such as blanks only. */
export const saysNothing = (bytes: Buffer): boolean =>
  bytes.length <= MOST_BLANK && !bytes.some(isLetterOrDigit) && isUnsaid(bytes.toString('utf8'));
