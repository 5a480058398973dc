/** Printable ASCII and Latin letters, the usual quotation marks and dashes: what nearly all texts consist of. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** Control, formatting and broken characters, and those that XML forbids: each could act on whoever shows the text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u2060-\u2069\ufffe\uffff]/gu;

/** Every character that would not be seen as `U+…`, so that a text changes nothing but its own place. */
export function visible(text: string): string {
  // Nearly all texts are plain; asking first costs less than replacing nothing.
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** A text from a ruleset or file on one line, nothing in it invisible. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' ').trim());
}

/** At most `most` UTF-16 units, whole characters, cut visibly. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
