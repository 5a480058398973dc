import type { Json, Text } from '../base/nouns.ts';
import { INIT } from '../words/steckbrief-made.ts';
import type { SteckbriefField } from './schema-walk.ts';

/** What somebody typed, as the Steckbrief wants it; or what is wrong with it. `undefined` leaves the entry open. */
export type Reply = { readonly value: Json | undefined } | { readonly refused: Text };

/** A German date as the Steckbrief writes it, and anything else as it is. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** Reads an answer typed to a question on an entry. */
export function replyOf(typed: string, entry: SteckbriefField): Reply {
  const text = typed.trim();
  if (text === '') return { value: undefined };
  if (entry.type === 'boolean') {
    if (/^(?:j|ja|y|yes)$/i.test(text)) return { value: true };
    return /^(?:n|nein|no)$/i.test(text) ? { value: false } : { refused: INIT['yes-or-no'] };
  }
  if (entry.type === 'integer' || entry.type === 'number') {
    const number = Number(text.replace(',', '.'));
    return Number.isFinite(number) ? { value: number } : { refused: INIT['no-number'] };
  }
  if (entry.type === 'array')
    return {
      value: text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    };
  return { value: isoDay(text.replace(/^(["'„“])(.*)(["'“”])$/, '$2')) };
}
