const YES = new Set(['ja', 'yes', 'wahr', 'true', 'y', 'j']);
const NO = new Set(['nein', 'no', 'falsch', 'false', 'n']);

/** What a word says where yes or no is wanted; null for every other word. */
export function truthOf(word: string): boolean | null {
  const plain = word.trim().toLowerCase();
  return YES.has(plain) ? true : NO.has(plain) ? false : null;
}

/** The word of a closed choice that says yes or no, where there is one. */
export function truthAmong(value: boolean, words: readonly string[]): string {
  const meaning = words.filter((word) => truthOf(word) === value);
  return meaning.length === 1 ? meaning[0]! : '';
}
