import { WORDS } from '../reporters/index.ts';
import type { Speaker } from '../speaker.ts';
import { JUDGING } from './judging.ts';
import { RESULTS } from './results.ts';
import { SHELL } from './shell.ts';

const named = <T extends Readonly<Record<string, unknown>>, P extends string>(prefix: P, words: T) =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [`${prefix}.${key}`, value])) as {
    readonly [K in keyof T & string as `${P}.${K}`]: T[K];
  };

/** The words of the page: its own, by the part they belong to, and those that reports use, so that both say the same. */
export const PAGE = {
  ...WORDS,
  ...named('shell', SHELL),
  ...named('result', RESULTS),
  ...named('judging', JUDGING),
};

/** The page's words in the language chosen. */
export type Say = Speaker<typeof PAGE>;
