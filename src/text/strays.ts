import { memo } from '../base/memo.ts';
import type { Args, Text } from '../base/nouns.ts';
import { CHARACTER_SETS, type CharacterSet } from './character-sets.ts';
import { inNormalForm, MARKS, normalForm } from './normal-form.ts';

/** A character of a text that may not stand there as it does. */
export interface Stray {
  readonly from: number;
  readonly text: string;
}

const hex = (digits: string) => String.fromCodePoint(Number.parseInt(digits, 16));
const numbers = (text: string) => [...text].map((character) => character.codePointAt(0)!.toString(16).toUpperCase());
const escaped = (text: string) =>
  numbers(text)
    .map((number) => `\\u{${number}}`)
    .join('');

export function codePoints(text: string): string {
  return numbers(text)
    .map((number) => `U+${number.padStart(4, '0')}`)
    .join(' ');
}

interface Expressions {
  readonly foreign: RegExp;
  /** One allowed piece at a position, sequences before single characters. */
  readonly piece: RegExp;
}

function expressions({ ranges, sequences }: CharacterSet): Expressions {
  const range = (text: string) =>
    text
      .split('-')
      .map((end) => `\\u{${end}}`)
      .join('-');
  const singles = ranges.split(/\s+/).map(range).join('');
  const pieces = Object.entries(sequences)
    .sort(([a], [b]) => b.length - a.length)
    .map(([marks, bases]) => `[${escaped(bases)}]${escaped(marks.split(' ').map(hex).join(''))}`);
  return { foreign: new RegExp(`[^${singles}]`, 'u'), piece: new RegExp([...pieces, `[${singles}]`].join('|'), 'uy') };
}

const made = new Map<string, Expressions>();

function expressionsOf(set: keyof typeof CHARACTER_SETS): Expressions {
  return memo(made, set, () => expressions(CHARACTER_SETS[set]));
}

/** What Unicode composes: a character with its marks, or the letters of one Hangul syllable. */
const PIECES = /[\u1100-\u11ff\uac00-\ud7a3]+|\P{M}?\p{M}*/gu;

/** Every character that a set does not allow; most texts have none, which one search tells. */
export function outside(text: string, set: keyof typeof CHARACTER_SETS): Stray[] {
  const { foreign, piece } = expressionsOf(set);
  const strays: Stray[] = [];
  let position = foreign.test(text) ? 0 : text.length;
  while (position < text.length) {
    piece.lastIndex = position;
    if (piece.test(text)) {
      position = piece.lastIndex;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(position)!);
    strays.push({ from: position, text: character });
    position += character.length;
  }
  return strays;
}

/** A piece with very many marks in windows that overlap by one, so that any two neighbours are seen together. */
function windows({ from, text }: Stray): Stray[] {
  const found: Stray[] = [];
  for (let at = 0; at === 0 || at + 1 < text.length; at += MARKS - 1)
    found.push({ from: from + at, text: text.slice(at, at + MARKS) });
  return found;
}

/** Characters with their marks that Unicode normal form C writes otherwise. */
export function denormal(text: string): Stray[] {
  const settled = inNormalForm(text);
  if (settled === text) return [];
  const pieces = [...text.matchAll(PIECES)].map((match) => ({ from: match.index, text: match[0] }));
  const short =
    settled === null ? pieces.flatMap((one) => (inNormalForm(one.text) === null ? windows(one) : one)) : pieces;
  return short.filter((piece) => piece.text !== normalForm(piece.text));
}

/** What people type for a character that word processors put in its place. */
const PLAIN: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '„': '"',
  '“': '"',
  '”': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '…': '...',
};

/** The facts of a finding about a stray; characters nobody can see are named instead of shown. */
export function strayArgs(text: string, { from, text: character }: Stray): Args {
  const noBreakSpace = character === '\u00a0';
  const softHyphen = character === '\u00ad';
  const unseen = /^[\p{Z}\p{C}]/u.test(character);
  return {
    character: unseen ? '' : /^\p{M}/u.test(character) ? `◌${character}` : character,
    codePoint: codePoints(character),
    position: [...text.slice(0, from)].length + 1,
    noBreakSpace,
    softHyphen,
    unseen: unseen && !noBreakSpace && !softHyphen,
    plain: PLAIN[character] ?? '',
  };
}

/** The sentence to these facts, with `set` as the title of the character set. */
export const STRAY: Text = {
  de: 'An Stelle {position} steht {character?„{character}“}{noBreakSpace?ein geschütztes Leerzeichen}{softHyphen?ein bedingter Trennstrich}{unseen?ein unsichtbares Zeichen} ({codePoint}); das Zeichen gehört nicht zu {set}.{plain? Schreiben Sie stattdessen {plain}.}{noBreakSpace? Schreiben Sie ein gewöhnliches Leerzeichen.}{softHyphen? Löschen Sie es.}{more? Zusammen sind es hier {count} solche Zeichen.}',
  en: "At position {position} stands {character?'{character}'}{noBreakSpace?a no-break space}{softHyphen?a soft hyphen}{unseen?an invisible character} ({codePoint}); the character does not belong to {set}.{plain? Write {plain} instead.}{noBreakSpace? Write an ordinary space.}{softHyphen? Delete it.}{more? There are {count} such characters here.}",
};

/** What stands in place of a character that is not typed; empty for one that goes, null where nobody knows. */
function plainOf(character: string): string | null {
  if (character === '\u00a0') return ' ';
  if (character === '\u00ad') return '';
  return PLAIN[character] ?? null;
}

/** A text with all its strays as they are typed; empty where it is not known how each of them is. */
export function typed(text: string, strays: readonly Stray[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, text: character } of strays) {
    const plain = plainOf(character);
    if (plain === null) return '';
    parts.push(text.slice(at, from), plain);
    at = from + character.length;
  }
  return parts.join('') + text.slice(at);
}
