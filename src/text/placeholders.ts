import { memo } from '../base/memo.ts';

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

interface Finder {
  readonly whole: RegExp;
  readonly marked: RegExp;
  /** The words in capitals, standing by themselves: nobody writes them so by chance. */
  readonly capital: RegExp;
  /** Words in capitals with a hyphen, wherever they stand. */
  readonly loud: readonly string[];
  /** Without a match in the text of a file none of its values can be a placeholder. */
  readonly hint: RegExp;
  /** Without a match a value is none. */
  readonly trace: RegExp;
}

const made = new WeakMap<readonly string[], Finder>();

function finderOf(words: readonly string[]): Finder {
  return memo(made, words, () => {
    const any = words.map((word) => word.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+')).join('|') || '(?!)';
    return {
      whole: new RegExp(`^(?:${any})[.:!]*$`, 'iu'),
      // Within other words only what is marked off: [TODO], <TODO>, {{TODO}}.
      marked: new RegExp(`[[<{](?:${any})[\\]>}]`, 'iu'),
      capital: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_-])`, 'u'),
      loud: words.filter((word) => /^\p{Lu}+-\p{Lu}+$/u.test(word)),
      // What stands for a character (`\u2026`, `&#8230;`) may stand for any.
      hint: new RegExp(`${any}|…|\\.{3}|x{3}|\\?{2}|_{3}|lorem|\\\\[ux]|&#`, 'iu'),
      trace: new RegExp(`${any}|[…?<]|\\.{3}|x{3}|_{2}|lorem`, 'iu'),
    };
  });
}

/** Whether any value of a file may be a placeholder, told by its text; most files need not be gone through. */
export function mayHoldPlaceholder(text: string, words: readonly string[], isXml: boolean): boolean {
  return finderOf(words).hint.test(text) || (isXml ? /&lt;|<!\[CDATA\[/.test(text) : text.includes('<'));
}

/** Whether a value is worth a closer look; most are not. */
export const mayBePlaceholder = (value: string, words: readonly string[]): boolean => finderOf(words).trace.test(value);

/** Nothing but signs that hold a place: …, ..., ???, ___, xxx. */
const isFiller = (text: string): boolean =>
  /^x{3,}$/iu.test(text) || (/^[….?_\s]+$/u.test(text) && /[…?]|_{2}|\.{3}/u.test(text));
/** Text that nobody means, however long it goes on. */
const LOREM = /\blorem\s+ipsum\b/iu;
/** A word of x only, as in „0211 xxx“. */
const CROSSES = /(?<![\p{L}\p{N}_/-])x{3,}(?![\p{L}\p{N}_-])/iu;
/** An address with a gap in it; three points between letters are a range. */
const ADDRESS_GAP =
  /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{0,20}:\/\/|mailto:|tel:)[^\s…]{0,200}?(?:…|(?<![\p{L}\p{N}])\.{3}|\.{3}(?![\p{L}\p{N}]))|(?:…|\.{3})@|@(?:…|\.{3})/iu;
/** Asked first whether there is a gap at all: texts may be files of megabytes. */
const gapIn = (text: string): string | null =>
  text.includes('…') || text.includes('...') ? (ADDRESS_GAP.exec(text)?.[0] ?? null) : null;
/** A name in angle brackets that is no tag of HTML, no address and no type parameter. */
const ANGLE = /(?<![\p{L}\p{N}])<([\p{L}_][^<>@=]{0,79})>/gu;
const TAGS = new Set(
  'a abbr article aside b blockquote body br button code col dd del details div dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main mark meta nav ol option p pre q s samp script section select small span strike strong style sub summary sup table tbody td textarea tfoot th thead title tr tt u ul var'.split(
    ' ',
  ),
);
/** More words than any name has: a sentence, where a word in capitals or brackets may be meant. */
const NAME_WORDS = 12;

function angleIn(text: string): string | null {
  if (!text.includes('>') || text.includes('</') || text.includes('/>')) return null;
  for (const [found, inner] of text.matchAll(ANGLE))
    if (!TAGS.has(inner!.split(/\s/)[0]!.toLowerCase()) && !inner!.includes('://')) return found;
  return null;
}

/** A value that is a placeholder as a whole. */
function wholeIn(text: string, whole: RegExp): string | null {
  if (/^<[^<>@]{1,80}>$/u.test(text) && !/^<[a-z]+:\/\/[^…]*>$/i.test(text)) return text;
  return isFiller(text) || whole.test(text) ? text : null;
}

/** Whether a text runs on, rather than naming something. */
export const isProse = (text: string): boolean => text.split(/\s+/u, NAME_WORDS + 1).length > NAME_WORDS;

/**
 * What marks a value that is still to be filled in: one of the words, alone, marked off or in capitals; `<…>`, an
 * ellipsis or crosses in its place, an address with a gap. In running text only what is marked off counts.
 */
export function placeholderIn(value: string, words: readonly string[], prose = isProse(value)): string | null {
  if (!mayBePlaceholder(value, words)) return null;
  const text = value.trim();
  const { whole, marked, capital, loud } = finderOf(words);
  const found =
    wholeIn(text, whole) ??
    (/lorem/i.test(text) ? LOREM.exec(text)?.[0] : undefined) ??
    marked.exec(text)?.[0].trim() ??
    loud.find((word) => text.includes(word));
  if (found !== undefined && found !== null) return found;
  const word = capital.exec(text);
  // In running text a word in capitals needs its colon („TODO: …“): it may as well be quoted.
  if (word && (!prose || /^\s?:/.test(text.slice(word.index + word[0].length)))) return word[0];
  if (prose) return null;
  return angleIn(text) ?? gapIn(text) ?? CROSSES.exec(text)?.[0] ?? null;
}
