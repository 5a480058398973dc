import type { Lang } from '../base/nouns.ts';
import type { AnyCheckKind } from '../rules/define-check.ts';
import { parametersOf } from '../rules/parameters.ts';
import { STECKBRIEF_IN_ENGLISH } from '../words/steckbrief-form/descriptions/index.ts';
import { plainOf } from '../words/steckbrief-form/plain.ts';
import { VALUE_WORDS } from '../words/steckbrief-form/value-words.ts';
import type { FormName } from './asked.ts';
import type { Schema } from './schema-at.ts';

/** What a schema says of an entry, in the language asked for where it is known in it. */
export function described(description: string, form: FormName, lang: Lang): string {
  if (lang === 'de' || form !== 'steckbrief') return description;
  return STECKBRIEF_IN_ENGLISH[plainOf(description)] ?? description;
}

/** What a word of the Steckbrief means; nothing where it says so itself. */
export function meaningOf(word: string, form: FormName, lang: Lang): string | undefined {
  const said = form === 'steckbrief' && Object.hasOwn(VALUE_WORDS, word) ? VALUE_WORDS[word]![lang] : undefined;
  return said === word ? undefined : said;
}

/** The parameters of a kind of check. */
export const parameters = (kind: AnyCheckKind, lang: Lang): Schema => parametersOf(kind, lang) as Schema;
