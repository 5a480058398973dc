import { memo } from '../base/memo.ts';
import type { Args } from '../base/nouns.ts';
import { HIDDEN, withoutCredentials } from '../words/credentials.ts';
import type { Document } from './document.ts';

/** Takes out of a text what would let its reader in. */
export type Hide = (text: string) => string;

/** Shorter ones are words of other sentences, too: they are hidden where nothing else is said. */
const SHORT = 6;

const hiders = new WeakMap<readonly Document[], Hide>();

/**
 * Hides, beside what looks like a password or token, every single one that the documents of a service hold: a rule may
 * quote the value without the name that gives it away.
 */
export function hiderOf(documents: readonly Document[]): Hide {
  return memo(hiders, documents, () => {
    const known = documents.flatMap(({ credentials }) => credentials.map(({ value }) => value));
    if (known.length === 0) return withoutCredentials;
    const values = [...new Set(known)].sort((a, b) => b.length - a.length);
    return (text) => {
      let hidden = text;
      for (const value of values) {
        if (hidden === value) return HIDDEN;
        if (value.length >= SHORT) hidden = hidden.replaceAll(value, HIDDEN);
      }
      return withoutCredentials(hidden);
    };
  });
}

/** The same for the facts of a finding; before they are cut, which would leave half of a password. */
export function hiddenArgs(args: Args, hide: Hide): Args {
  const one = (value: string | number | boolean) => (typeof value === 'string' ? hide(value) : value);
  const entries = Object.entries(args).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(one) : one(value as string),
  ]);
  return Object.fromEntries(entries) as Args;
}
