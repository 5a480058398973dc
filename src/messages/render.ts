import { memo } from '../memo.ts';
import { looksSecret } from '../secret-patterns.ts';
import type { Args, Lang, Text } from '../types.ts';

const LONGEST = 60;

/** Control and invisible formatting characters that would change what a terminal or page shows. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A value from a sample, safe to show anywhere: at most 60 characters, control characters as `U+…`. */
export function shown(value: string): string {
  // Whatever rule quotes it: a private key is not repeated, not even in part.
  if (value.length > 20 && looksSecret(value)) return '•••';
  const characters = [...value.slice(0, LONGEST * 4)];
  const cut = characters.length > LONGEST || value.length > LONGEST * 4;
  const text = cut ? `${characters.slice(0, LONGEST - 1).join('')}…` : value;
  return text.replace(INVISIBLE, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Arguments that we wrote ourselves, so that they are shown whole. */
const OURS: ReadonlySet<string> = new Set(['hint', 'text']);

/** Arguments as they go into the report: every string made safe to show. */
export function shownArgs(args: Args): Args {
  const safe = (value: string | number | boolean) => (typeof value === 'string' ? shown(value) : value);
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      OURS.has(key) ? value : Array.isArray(value) ? value.map(safe) : safe(value as string),
    ]),
  ) as Args;
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

function fill(template: string, args: Args, lang: Lang): string {
  let out = '';
  for (let i = 0; i < template.length; i++) {
    const match = template[i] === '{' ? /^\{(\w+)(\?|:(\w+))?/.exec(template.slice(i, i + 60)) : null;
    if (!match) {
      out += template[i];
      continue;
    }
    const end = closing(template, i);
    const value = args[match[1]!];
    if (match[2] === '?') out += given(value) ? fill(template.slice(i + match[0].length, end), args, lang) : '';
    else out += value === undefined ? template.slice(i, end + 1) : word(value, lang, match[3]);
    i = end;
  }
  return out;
}

/**
 * Puts facts into words. `{name}` takes an argument (lists are quoted and joined with commas), `{name:date}` an ISO date;
 * `{name?text}` takes the text, which may hold further braces, only where the argument is there and not false, 0 or empty.
 * An argument that is missing stays visible as `{name}`, so that a test finds it.
 */
export function render(text: Text, args: Args, lang: Lang): string {
  return fill(text[lang], args, lang);
}
