import type { Args, Lang, Text } from '../types.ts';

const LONGEST = 60;

/** Control and invisible formatting characters that would change what a terminal or page shows. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A value from a sample, safe to show anywhere: at most 60 characters, control characters as `U+…`. */
export function shown(value: string): string {
  const characters = [...value.slice(0, LONGEST * 4)];
  const cut = characters.length > LONGEST || value.length > LONGEST * 4;
  const text = cut ? `${characters.slice(0, LONGEST - 1).join('')}…` : value;
  return text.replace(INVISIBLE, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Arguments as they go into the report: every string made safe to show. */
export function shownArgs(args: Args): Args {
  const safe = (value: string | number | boolean) => (typeof value === 'string' ? shown(value) : value);
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, Array.isArray(value) ? value.map(safe) : safe(value as string)]),
  ) as Args;
}

/** Numbers as the language writes them (1.042 / 1,042). */
export function number(value: number, lang: Lang): string {
  return value.toLocaleString(lang === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 3 });
}

/** An ISO date as the language writes it: 22.11.2026 in German, unchanged in English. */
export function date(iso: string, lang: Lang): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return lang === 'de' && match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}

const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = { de: ['„', '“'], en: ["'", "'"] };

function word(value: Args[string], lang: Lang, form: string | undefined): string {
  if (typeof value === 'number') return number(value, lang);
  if (Array.isArray(value)) return value.map((v) => (typeof v === 'number' ? number(v, lang) : QUOTES[lang].join(v))).join(', ');
  return form === 'date' ? date(String(value), lang) : String(value);
}

/**
 * Puts facts into words. `{name}` takes an argument (lists are quoted and joined with commas), `{name:date}` an ISO date;
 * `{name?text}` takes the text only where the argument is there and not false, 0 or empty.
 * An argument that is missing stays visible as `{name}`, so that a test finds it.
 */
export function render(text: Text, args: Args, lang: Lang): string {
  return text[lang]
    .replace(/\{(\w+)\?([^{}]*(?:\{[\w:]+\}[^{}]*)*)\}/g, (_, name: string, inner: string) => {
      const value = args[name];
      return value === undefined || value === false || value === 0 || value === '' || (Array.isArray(value) && value.length === 0) ? '' : inner;
    })
    .replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, form?: string) => (args[name] === undefined ? whole : word(args[name], lang, form)));
}
