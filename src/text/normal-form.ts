/** Marks after one character that Unicode's Stream-Safe Text Format allows (UAX #15, section 13); no writing has more. */
export const MARKS = 30;
const MANY_MARKS = new RegExp(`\\p{M}{${MARKS + 1},}`, 'u');

/** Whether a character bears more marks than any writing has. */
export const hasManyMarks = (text: string): boolean => MANY_MARKS.test(text);

/**
 * A text in a normal form of Unicode. One with very many marks after a character stays as it is: putting them in order takes
 * time by the square of their number, which a file of 400 KB makes a minute of.
 */
export const normalForm = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' = 'NFC'): string =>
  hasManyMarks(text) ? text : text.normalize(form);
