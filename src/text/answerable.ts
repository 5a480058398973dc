import type { Text } from '../base/nouns.ts';
import type { Complaint } from './calendar.ts';
import { placeholderIn } from './placeholders.ts';
import { codePoints } from './strays.ts';

/** Characters that nobody sees; line ends, tabs and what makes a sign an emoji may be where they are. */
const UNSEEN =
  /(?!\t|\r|\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffe\uffff]/u;
const SIGN = /[\p{L}\p{N}]/u;
/** A name has letters, and more than one. */
const NAME = /\p{L}.*\p{L}/su;
/** What people write where no person is to be named. */
const NOBODY =
  /^(?:n\.? ?n\.?|n\.? ?a\.?|n\/a|k\.? ?a\.?|keine(?: angabe)?|unbekannt|niemand|anonym|none|unknown|nobody|anonymous|test)$/i;

/** Whether a text says nothing that anybody could read. */
export const isUnsaid = (text: string): boolean => !SIGN.test(text.replace(new RegExp(UNSEEN, 'gu'), ''));

/** What a text holds that nobody sees, as `U+…`; null where all of it is seen. */
export function unseenIn(text: string): string | null {
  const found = UNSEEN.exec(text)?.[0];
  return found === undefined ? null : codePoints(found);
}

/** Why nobody can be held to what a text says: a name, a role, a reason; null where somebody can. `words` are placeholders. */
export function unanswerable(
  text: string,
  { words, person = false }: { words: readonly string[]; person?: boolean },
): Complaint | null {
  if (isUnsaid(text)) return { code: 'unsaid', args: {} };
  const unseen = unseenIn(text);
  if (unseen !== null) return { code: 'unseen', args: { codePoint: unseen } };
  const found = placeholderIn(text, words);
  if (found !== null) return { code: 'still-open', args: { found } };
  const name = text.trim().replace(/\s+/g, ' ');
  return person && (!NAME.test(name) || NOBODY.test(name)) ? { code: 'nobody', args: { value: name } } : null;
}

/** The sentences to these complaints; `member` is the key of the entry that the text stands under. */
export const UNANSWERABLE: Readonly<Record<'unsaid' | 'unseen' | 'still-open' | 'nobody', Text>> = {
  unsaid: {
    de: 'Unter „{member}“ steht nichts, was sich lesen lässt; der Eintrag zählt nicht. Tragen Sie ein, was dort verlangt ist.',
    en: "Under '{member}' stands nothing that could be read; the entry does not count. Enter what is demanded there.",
  },
  unseen: {
    de: 'Unter „{member}“ steht ein unsichtbares Zeichen ({codePoint}); der Eintrag zählt nicht. Schreiben Sie die Angabe neu, ohne sie zu kopieren.',
    en: "Under '{member}' stands an invisible character ({codePoint}); the entry does not count. Type the text anew instead of copying it.",
  },
  'still-open': {
    de: 'Unter „{member}“ steht noch der Platzhalter „{found}“; der Eintrag zählt nicht. Tragen Sie die wirkliche Angabe ein.',
    en: "Under '{member}' the placeholder '{found}' still stands; the entry does not count. Enter the actual text.",
  },
  nobody: {
    de: 'Unter „{member}“ nennt „{value}“ keine Person; der Eintrag zählt nicht. Tragen Sie Vor- und Nachnamen ein.',
    en: "Under '{member}' '{value}' names no person; the entry does not count. Enter first and last name.",
  },
};
