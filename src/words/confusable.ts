import type { Args, Text } from '../base/nouns.ts';
import { confusable } from '../text/confusables.ts';
import { lookAlike } from '../text/look-alikes.ts';

/** Facts that name the value a finding complains of. */
const VALUES = ['value', 'found', 'path'];
/** A longer value would be cut, and what is cut cannot be pasted. */
const PASTED = 60;

interface Note {
  readonly text: Text;
  readonly args: Args;
}

const QUOTES: Text = {
  de: ' Die Anführungszeichen {straySeen} sind typografisch und gehören deshalb zum Wert; in YAML und JSON gelten nur gerade.{strayPlain? Schreiben Sie "{strayPlain}".}',
  en: ' The quotation marks {straySeen} are typographic and so belong to the value; in YAML and JSON only straight ones count.{strayPlain? Write "{strayPlain}".}',
};

const stray = (name: Text): Text => ({
  de: ` An Stelle {strayAt} des Wertes steht ${name.de} ({straySeen}).{strayPlain? Schreiben Sie „{strayPlain}“.}`,
  en: ` At position {strayAt} of the value stands ${name.en} ({straySeen}).{strayPlain? Write '{strayPlain}'.}`,
});

/** A sentence with the note behind it. */
export const followedBy = (text: Text, note: Text): Text => ({ de: text.de + note.de, en: text.en + note.en });

/**
 * What is added to the sentence of a finding whose value holds a character that nobody tells from the right one: without
 * it people see two equal words. Nothing where the finding speaks of the character itself.
 */
export function confusableNote(args: Args): Note | null {
  if (args['codePoint'] !== undefined || args['seen'] !== undefined) return null;
  for (const key of VALUES) {
    const value = args[key];
    if (typeof value !== 'string' || value === '') continue;
    const like = lookAlike(value.trim());
    const found = like?.code === 'quotes' ? { ...like, position: 0, name: null } : confusable(value);
    if (!found) continue;
    const { position, seen, name, plain } = found;
    const facts = { strayAt: position, straySeen: seen, strayPlain: plain.length > PASTED ? '' : plain };
    return { text: name ? stray(name) : QUOTES, args: facts };
  }
  return null;
}
