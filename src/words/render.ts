import { memo } from '../base/memo.ts';
import type { Args, Lang, Text } from '../base/nouns.ts';
import { looksSecret } from '../text/secret-patterns.ts';

const LONGEST = 60;

/** Control and invisible formatting characters that would change what a terminal or page shows. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Printable ASCII and Latin-1 letters: what nearly all values consist of. */
const PLAIN = /^[ -~\u00a0-\u00ff]*$/;

/** Control and invisible characters as `U+…`, so that a value changes nothing but its own place. */
export const visible = (value: string): string =>
  value.replace(INVISIBLE, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

/** A value from a sample, safe to show anywhere: at most 60 characters, control characters as `U+…`. */
export function shown(value: string, longest = LONGEST): string {
  // Whatever rule quotes it: a private key is not repeated, not even in part.
  if (value.length > 20 && looksSecret(value)) return '•••';
  if (value.length <= longest && PLAIN.test(value)) return value;
  const characters = [...value.slice(0, longest * 4)];
  const cut = characters.length > longest || value.length > longest * 4;
  const text = cut ? `${characters.slice(0, longest - 1).join('')}…` : value;
  return visible(text);
}

/** Arguments that we wrote ourselves, so that they are shown whole. */
const OURS: ReadonlySet<string> = new Set(['hint', 'text']);

/** Arguments that are of no use when cut: the URN of a code list is what people search for. */
const NAMES: ReadonlySet<string> = new Set(['list', 'lists']);
const LONGEST_NAME = 200;

/** Arguments as they go into the report: every string made safe to show. */
export function shownArgs(args: Args): Args {
  const shownOnes: Record<string, Args[string]> = {};
  for (const key of Object.keys(args)) {
    const value = args[key]!;
    const longest = NAMES.has(key) ? LONGEST_NAME : LONGEST;
    const safe = (one: string | number | boolean) => (typeof one === 'string' ? shown(one, longest) : one);
    const made = OURS.has(key) ? value : Array.isArray(value) ? value.map(safe) : safe(value as string);
    shownOnes[key] = made as Args[string];
  }
  return shownOnes;
}

const LOCALES: Readonly<Record<Lang, string>> = { de: 'de-DE', en: 'en-GB' };
const formats = new Map<Lang, Intl.NumberFormat>();

/** Made when the first large number is written: making one costs more than most runs need. */
function format(lang: Lang): Intl.NumberFormat {
  return memo(formats, lang, () => new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 3 }));
}

/** Numbers as the language writes them (1.042 / 1,042). */
export function number(value: number, lang: Lang): string {
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : format(lang).format(value);
}

/** An ISO date as the language writes it: 22.11.2026 in German, unchanged in English. */
export function date(iso: string, lang: Lang): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return lang === 'de' && match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}

const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = { de: ['„', '“'], en: ["'", "'"] };

function word(value: Args[string], lang: Lang, form: string | undefined): string {
  if (typeof value === 'number') return number(value, lang);
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'number' ? number(v, lang) : QUOTES[lang].join(v))).join(', ');
  return form === 'date' ? date(String(value), lang) : String(value);
}

/** Whether an optional part of a sentence applies. */
function given(value: Args[string] | undefined): boolean {
  return (
    value !== undefined &&
    value !== false &&
    value !== 0 &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  );
}

/** Index of the brace that closes the one at `open`. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let i = open; i < template.length; i++) {
    if (template[i] === '{') depth += 1;
    else if (template[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return template.length;
}

/** A piece of a sentence: words, the place of an argument (`raw` as it is written), or a part that may be left out. */
type Piece =
  | string
  | { readonly name: string; readonly form: string | undefined; readonly raw: string }
  | { readonly when: string; readonly part: readonly Piece[] };

const HOLE = /\{(\w+)(\?|:(\w+))?/y;

function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = template.indexOf('{'); i !== -1; i = template.indexOf('{', i + 1)) {
    HOLE.lastIndex = i;
    const match = HOLE.exec(template);
    if (!match) continue;
    if (i > from) pieces.push(template.slice(from, i));
    const end = closing(template, i);
    const [whole, name = '', kind, form] = match;
    if (kind === '?') pieces.push({ when: name, part: piecesOf(template.slice(i + whole.length, end)) });
    else pieces.push({ name, form, raw: template.slice(i, end + 1) });
    from = end + 1;
    i = end;
  }
  if (from < template.length) pieces.push(template.slice(from));
  return pieces;
}

/** Names of the arguments that a template asks for, each once. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1]!))];
}

const templates = new Map<string, readonly Piece[]>();

function fill(pieces: readonly Piece[], args: Args, lang: Lang): string {
  if (pieces.length === 1 && typeof pieces[0] === 'string') return pieces[0];
  // Joined, not added up: a string made of additions keeps all its parts, and reports keep hundreds of thousands.
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('when' in piece) return given(args[piece.when]) ? fill(piece.part, args, lang) : '';
      const value = args[piece.name];
      return value === undefined ? piece.raw : word(value, lang, piece.form);
    })
    .join('');
}

/**
 * Puts facts into words. `{name}` takes an argument (lists are quoted and joined with commas), `{name:date}` an ISO date;
 * `{name?text}` takes the text, which may hold further braces, only where the argument is there and not false, 0 or empty.
 * An argument that is missing stays visible as `{name}`, so that a test finds it.
 */
export function render(text: Text, args: Args, lang: Lang): string {
  return fill(
    memo(templates, text[lang], () => piecesOf(text[lang])),
    args,
    lang,
  );
}
