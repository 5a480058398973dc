import type { Args, Lang } from '../base/nouns.ts';
import { render, shown } from '../words/render.ts';
import { WORDS, type Words } from '../words/reporters.ts';

export type Say = (key: keyof typeof WORDS, args?: Args) => string;

/** The reporters' words in one language; `n` decides between one and several. */
export function speaker(lang: Lang): Say {
  return (key, args = {}) => {
    const words: Words = WORDS[key];
    return render('one' in words ? (args['n'] === 1 ? words.one : words.other) : words, args, lang);
  };
}

/** Printable ASCII and Latin letters, the usual quotation marks and dashes; no control and no formatting character. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** Every control, formatting and broken character as `U+…`: none of them may act on whoever shows the text. */
export function visible(text: string): string {
  // Nearly all texts are plain; asking first costs less than replacing nothing.
  if (PLAIN.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, (c) => {
    const made = shown(c);
    return made === c ? `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : made;
  });
}

/** A text from a ruleset or file on one line, nothing in it invisible. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' ').trim());
}

/** At most `most` UTF-16 units, whole characters, cut visibly. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
