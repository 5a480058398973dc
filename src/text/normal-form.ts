/** Marks after one character that Unicode's Stream-Safe Text Format allows (UAX #15, section 13); no writing has more. */
export const MARKS = 30;
const MANY_MARKS = new RegExp(`\\p{M}{${MARKS + 1},}`, 'u');

type Form = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

/**
 * A text in a normal form of Unicode; null for one with more marks after a character than any writing has: putting them in order
 * takes time by the square of their number, which a file of 400 KB makes a minute of.
 */
export const inNormalForm = (text: string, form: Form = 'NFC'): string | null =>
  MANY_MARKS.test(text) ? null : text.normalize(form);

/** The same for who takes such a text as it is. */
export const normalForm = (text: string, form?: Form): string => inNormalForm(text, form) ?? text;
