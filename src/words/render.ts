import { memo } from '../base/memo.ts';
import type { Args, Lang, Text } from '../base/nouns.ts';
import { looksSecret } from '../text/secret-patterns.ts';
import { HIDDEN, withoutCredentials } from './credentials.ts';
import { SYSTEM_CODES } from './system-codes.ts';
import { type Piece, piecesOf } from './template.ts';
import { visible } from './visible.ts';

const LONGEST = 60;

/** A value from a sample, safe to show anywhere: at most 60 characters, control characters as `U+…`. */
export function shown(given: string, longest = LONGEST): string {
  // Whatever rule quotes it: a private key is not repeated, not even in part.
  if (given.length > 20 && looksSecret(given)) return HIDDEN;
  const value = withoutCredentials(given);
  if (value.length <= longest) return visible(value);
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

const harmless = (value: Args[string]) => (typeof value === 'string' ? withoutCredentials(value) : value);

/** Arguments as they go into the report: every string made safe to show. */
export function shownArgs(args: Args): Args {
  const shownOnes: Record<string, Args[string]> = {};
  for (const key of Object.keys(args)) {
    const value = args[key]!;
    const longest = NAMES.has(key) ? LONGEST_NAME : LONGEST;
    const safe = (one: string | number | boolean) => (typeof one === 'string' ? shown(one, longest) : one);
    const made = OURS.has(key) ? harmless(value) : Array.isArray(value) ? value.map(safe) : safe(value as string);
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
function number(value: number, lang: Lang): string {
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
  if (form === 'system') return SYSTEM_CODES[String(value)]?.[lang] ?? String(value);
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

/** Whether a counted argument is one: the number 1, or a list of one. */
function isOne(value: Args[string]): boolean {
  return Array.isArray(value) ? value.length === 1 : value === 1;
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
      const value = args['counts' in piece ? piece.counts : piece.name];
      if (value === undefined) return piece.raw;
      if (!('counts' in piece)) return word(value, lang, piece.form);
      return fill(piece.forms[isOne(value) ? 0 : 1] ?? [piece.raw], args, lang);
    })
    .join('');
}

/**
 * Puts facts into words. `{name}` takes an argument (lists are quoted and joined with commas), `{name:date}` an ISO date,
 * `{name:system}` a code of the operating system;
 * `{name?text}` takes the text, which may hold further braces, only where the argument is there and not false, 0 or empty.
 * `{name|one|other}` takes the first text where the argument is 1 or a list of one, else (0 too) the second; the number
 * itself is written apart: `{count} {count|Datei|Dateien}`.
 * An argument that is missing stays visible as `{name}`, so that a test finds it.
 */
export function render(text: Text, args: Args, lang: Lang): string {
  return fill(
    memo(templates, text[lang], () => piecesOf(text[lang])),
    args,
    lang,
  );
}
