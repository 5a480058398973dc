import { codePoints } from './strays.ts';

/** Blanks that are not the blank of the keyboard, and marks that nobody sees. */
const BLANK = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/u;
const BLANKS = new RegExp(BLANK, 'gu');
/** Quotation marks of typesetting; only " and ' quote in YAML. */
const QUOTED = /^[„“”«»‹›‚‘’](.*)[„“”«»‹›‚‘’]$/su;

/** A word that holds characters looking like others: what they are, and the word without them. */
interface LookAlike {
  readonly code: 'blank' | 'quotes';
  /** `U+00A0` and the like; the quotation marks themselves. */
  readonly seen: string;
  readonly plain: string;
}

/** What makes a word another one than people read; null for a word that is as it looks. */
export function lookAlike(word: string): LookAlike | null {
  const blank = BLANK.exec(word)?.[0];
  if (blank !== undefined)
    return { code: 'blank', seen: codePoints(blank), plain: word.replace(BLANKS, ' ').replace(/ +/g, ' ').trim() };
  const inner = QUOTED.exec(word)?.[1];
  return inner === undefined ? null : { code: 'quotes', seen: `${word[0]} ${word.at(-1)}`, plain: inner };
}

/** Where the first look-alike blank stands in a text; -1 where there is none. */
export const blankAt = (text: string): number => text.search(BLANK);
