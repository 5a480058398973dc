import { memo } from '../../base/memo.ts';
import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../../documents/data.ts';
import type { Document } from '../../documents/document.ts';
import { mayHoldPlaceholder, placeholderIn } from '../../text/placeholders.ts';
import { defineCheck } from '../define-check.ts';

type Words = Readonly<Record<string, readonly string[]>>;
export interface PlaceholderParams {
  readonly words: Words;
}
type Value = readonly [place: () => string, text: string];

const known = new WeakMap<Words, readonly string[]>();

/** Every text of a data document, with its place. */
function* texts(value: Json, path: readonly (string | number)[] = []): Generator<Value> {
  if (typeof value === 'string') yield [() => toPointer(path), value];
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* texts(one, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* texts(one, [...path, key]);
}

/** Elements without elements below, and attributes. */
function* xmlTexts(document: Document): Generator<Value> {
  for (const { pointer, value } of document.select('//*[not(*)] | //@*', {}))
    if (typeof value === 'string') yield [() => pointer, value];
}

/** A value still to be filled in is no answer, even where any text would do. */
export const placeholder = defineCheck<PlaceholderParams>({
  name: 'placeholder',
  summary: {
    de: 'Kein Wert der Datei ist ein Platzhalter: eines der Wörter allein oder hervorgehoben, <…> oder nur Auslassungspunkte.',
    en: 'No value of the file is a placeholder: one of the words alone or marked off, <…> or an ellipsis only.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['words'],
    properties: {
      words: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
        description: 'Words that mean "still to be filled in", by language',
      },
    },
  },
  messages: {
    placeholder: {
      de: 'Hier steht noch der Platzhalter „{found}“. Tragen Sie die wirkliche Angabe ein.',
      en: "The placeholder '{found}' still stands here. Enter the actual value.",
    },
    unreadable: { de: 'Die Datei „{path}“ lässt sich nicht lesen.', en: "The file '{path}' cannot be read." },
  },
  subject: 'document',
  *run({ document }, { words }) {
    if (!document.root) {
      yield { gap: 'unverified', document, code: 'unreadable', args: { path: document.path } };
      return;
    }
    const all = memo(known, words, () => Object.values(words).flat());
    const files = [document, ...(document.bundle?.parts ?? [])];
    if (!files.some(({ text, rootName }) => mayHoldPlaceholder(text, all, rootName !== null))) return;
    const values = document.rootName ? xmlTexts(document) : texts(document.root.value);
    for (const [place, text] of values) {
      const found = placeholderIn(text, all);
      if (found !== null) yield { document, pointer: place(), code: 'placeholder', args: { found } };
    }
  },
});
