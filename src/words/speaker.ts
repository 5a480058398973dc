import type { Args, Lang, Text } from '../base/nouns.ts';
import { render } from './render.ts';

/** A sentence, or two where the one for a single thing is another sentence; `n` decides. */
export type Words = Text | { readonly one: Text; readonly other: Text };

/** Says the sentences of one table in one language. */
export type Speaker<T> = (key: keyof T, args?: Args) => string;

/** Gives a table of sentences its voice: what the command line and all reporters speak with. */
export function speaker<T extends Readonly<Record<string, Words>>>(table: T, lang: Lang): Speaker<T> {
  return (key, args = {}) => {
    const words: Words = table[key]!;
    return render('one' in words ? (args['n'] === 1 ? words.one : words.other) : words, args, lang);
  };
}
