import { withoutCredentials } from './credentials.ts';

/** Printable ASCII and Latin letters, the usual quotation marks and dashes: what nearly all texts consist of. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** As `PLAIN`, for JSON on many lines. */
const PLAIN_JSON = /^[\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** Control, formatting, broken and empty characters, and those that XML forbids: each could act on whoever shows the text. */
const INVISIBLE = /\u034f|[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2028\u2029\u2060-\u2069\u3164\uffa0\ufffe\uffff]/gu;

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** Every character that would not be seen as `U+…`, so that a text changes nothing but its own place; nothing in it opens a door. */
export function visible(text: string): string {
  const safe = withoutCredentials(text);
  // Nearly all texts are plain; asking first costs less than replacing nothing.
  if (PLAIN.test(safe)) return safe;
  return safe.replace(INVISIBLE, (c) => `U+${hex(c.codePointAt(0)!)}`);
}

/** JSON with each such character escaped: the same values for whoever parses it, nothing that acts on whoever shows it. */
export function visibleJson(json: string): string {
  // What lies between members is left as it is; within strings JSON has escaped these.
  const escaped = (c: string) => (c === '\n' ? c : c.replace(/[\s\S]/g, (unit) => `\\u${hex(unit.charCodeAt(0))}`));
  return PLAIN_JSON.test(json) ? json : json.replace(INVISIBLE, escaped);
}

/** A text from a ruleset or file on one line, nothing in it invisible. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' ').trim());
}

/** At most `most` UTF-16 units, whole characters, cut visibly. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
