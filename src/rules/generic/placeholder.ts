import { memo } from '../../base/memo.ts';
import { type Filler, unfilledIn } from '../../documents/unfilled.ts';
import { defineCheck } from '../define-check.ts';

/** Parameters of the kind; what people decide is held against the same words. */
export interface PlaceholderParams {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly samples?: readonly string[];
}

const fillers = new WeakMap<PlaceholderParams, { readonly real: Filler; readonly sample: Filler }>();

/** What counts as still to be filled in by these parameters; a sample service may live at hosts reserved for examples. */
export function fillerOf(params: PlaceholderParams, sample: boolean): Filler {
  const { words, samples = [] } = params;
  const made = memo(fillers, params, () => {
    const all = Object.values(words).flat();
    return {
      real: { words: all, madeUp: samples, hosts: true },
      sample: { words: all, madeUp: samples, hosts: false },
    };
  });
  return sample ? made.sample : made.real;
}

/** A value still to be filled in is no answer, even where any text would do. */
export const placeholder = defineCheck<PlaceholderParams>({
  name: 'placeholder',
  summary: {
    de: 'Kein Wert der Datei ist ein Platzhalter: eines der Wörter allein oder hervorgehoben, <…>, Auslassungspunkte, ein für Beispiele reservierter Host (außer bei „dienst: { muster: true }“).',
    en: "No value of the file is a placeholder: one of the words alone or marked off, <…>, an ellipsis, a host reserved for examples (but with 'dienst: { muster: true }').",
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
        description: {
          de: 'Wörter, die „noch auszufüllen“ bedeuten, je Sprache',
          en: 'Words that mean "still to be filled in", by language',
        },
      },
      samples: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Arten, deren Dateien erfundene Personen enthalten: Beispieladressen, xxx und ??? sind dort in Ordnung',
          en: 'Kinds whose files hold made-up persons: hosts reserved for examples, xxx and ??? are in order there',
        },
      },
    },
  },
  messages: {
    placeholder: {
      de: 'Hier steht noch der Platzhalter „{found}“. Tragen Sie die wirkliche Angabe ein.',
      en: "The placeholder '{found}' still stands here. Enter the actual value.",
    },
    'sample-host': {
      de: '„{found}“ ist ein Name für Beispiele, unter dem niemand zu erreichen ist. Tragen Sie die wirkliche Adresse ein; für einen erfundenen Dienst schreiben Sie „dienst: { muster: true }“ in den Steckbrief.',
      en: "'{found}' is a name for examples at which nobody can be reached. Enter the actual address; for a made-up service write 'dienst: { muster: true }' in the Steckbrief.",
    },
    unreadable: { de: 'Die Datei „{path}“ lässt sich nicht lesen.', en: "The file '{path}' cannot be read." },
  },
  subject: 'document',
  asWritten: true,
  *run({ document }, params, { sample }) {
    if (!document.root) {
      yield { gap: 'unverified', document, code: 'unreadable', args: { path: document.path } };
      return;
    }
    for (const [pointer, { form, found }] of unfilledIn(document, fillerOf(params, sample)))
      yield { document, pointer, code: form, args: { found } };
  },
});
