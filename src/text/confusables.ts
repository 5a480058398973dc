import type { Text } from '../base/nouns.ts';
import { normalForm } from './normal-form.ts';
import { codePoints } from './strays.ts';

/** A character that is taken for another one, or for none: what it is, where it stands, and the text as it was meant. */
export interface Confusable {
  /** Counted in characters, from 1. */
  readonly position: number;
  /** `U+00A0` and the like. */
  readonly seen: string;
  readonly name: Text;
  readonly plain: string;
}

const name = (de: string, en: string): Text => ({ de, en });
const BLANK = name('ein besonderes Leerzeichen', 'a special space');
const UNSEEN = name('ein unsichtbares Zeichen', 'an invisible character');

/** Blanks and marks that nobody tells from a space or from nothing. */
const NAMES: Readonly<Record<string, Text>> = {
  '\u00a0': name('ein geschütztes Leerzeichen', 'a no-break space'),
  '\u202f': name('ein schmales geschütztes Leerzeichen', 'a narrow no-break space'),
  '\u00ad': name('ein bedingter Trennstrich', 'a soft hyphen'),
  '\u200b': name('ein Leerzeichen ohne Breite', 'a zero-width space'),
  '\u200c': name('ein Trennzeichen ohne Breite', 'a zero-width non-joiner'),
  '\u200d': name('ein Verbindungszeichen ohne Breite', 'a zero-width joiner'),
  '\u2060': name('ein Wortverbinder ohne Breite', 'a word joiner'),
  '\ufeff': name('eine Marke für die Bytereihenfolge (BOM)', 'a byte order mark (BOM)'),
  '–': name('ein Halbgeviertstrich', 'an en dash'),
  '—': name('ein Geviertstrich', 'an em dash'),
  '‐': name('ein typografischer Bindestrich', 'a typographic hyphen'),
  '‑': name('ein geschützter Bindestrich', 'a no-break hyphen'),
  '−': name('ein Minuszeichen', 'a minus sign'),
};
const DASH = /[–—‐‑−]/u;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const HIDDEN = /[\p{Cf}]/u;

/** Letters of other alphabets that look like Latin ones, in pairs. */
const LOOKS: readonly (readonly [alphabet: Text, pairs: string])[] = [
  [
    name('ein kyrillischer Buchstabe', 'a Cyrillic letter'),
    'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS',
  ],
  [name('ein griechischer Buchstabe', 'a Greek letter'), 'οoαaνvρpιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'],
];
const LETTERS = new Map(
  LOOKS.flatMap(([alphabet, pairs]) =>
    (pairs.match(/../gu) ?? []).map((pair) => {
      const [letter = '', latin = ''] = [...pair];
      return [letter, { alphabet, latin }] as const;
    }),
  ),
);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Long texts are prose, where such characters have their place. */
const LONGEST = 300;

const zeroOf = (digit: string): number => {
  let code = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && digit.codePointAt(0)! - code < 9) code -= 1;
  return code;
};

const quotedLike = (latin: string): Text => name(`, der wie „${latin}“ aussieht`, ` that looks like '${latin}'`);
const joined = (left: Text, right: Text): Text => ({ de: left.de + right.de, en: left.en + right.en });

/** What stands at a place of a text instead of a plain character; null for what is as it looks. */
function instead(characters: readonly string[], at: number, latinOnly: boolean): { name: Text; plain: string } | null {
  const character = characters[at]!;
  const around = `${characters[at - 1] ?? ''}${characters[at + 1] ?? ''}`;
  if (SPACE.test(character)) return { name: NAMES[character] ?? BLANK, plain: ' ' };
  if (HIDDEN.test(character))
    return /\p{Extended_Pictographic}/u.test(around) ? null : { name: NAMES[character] ?? UNSEEN, plain: '' };
  // Between blanks a dash is a dash.
  if (DASH.test(character)) return /\s/u.test(around) ? null : { name: NAMES[character]!, plain: '-' };
  const letter = LETTERS.get(character);
  if (letter && latinOnly) return { name: joined(letter.alphabet, quotedLike(letter.latin)), plain: letter.latin };
  if (/[\uff01-\uff5e]/u.test(character))
    return {
      name: name('ein Zeichen in voller Breite', 'a full-width character'),
      plain: normalForm(character, 'NFKC'),
    };
  if (/\p{Nd}/u.test(character) && !/[0-9]/.test(character))
    return {
      name: name('eine Ziffer einer anderen Schrift', 'a digit of another script'),
      plain: String(character.codePointAt(0)! - zeroOf(character)),
    };
  return null;
}

/** The first character of a short text that is not what it looks like; null for a text that is as it looks. */
export function confusable(text: string): Confusable | null {
  if (/^[\x20-\x7e]*$/.test(text) || text.length > LONGEST) return null;
  const characters = [...text];
  // A text in another alphabet throughout means its letters.
  const latinOnly = characters.every((one) => !FOREIGN.test(one) || LETTERS.has(one));
  const found = characters.map((_, at) => instead(characters, at, latinOnly));
  const first = found.findIndex((one) => one !== null);
  if (first < 0) return null;
  const plain = characters.map((character, at) => found[at]?.plain ?? character).join('');
  return {
    position: first + 1,
    seen: codePoints(characters[first]!),
    name: found[first]!.name,
    plain: plain.replace(/ {2,}/g, ' ').trim(),
  };
}
