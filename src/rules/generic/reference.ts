import { memo } from '../../base/memo.ts';
import type { Json } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../documents/kinds/index.ts';
import { valueText } from '../../documents/naming.ts';
import type { Service } from '../../documents/service.ts';
import { at, type CheckContext, defineCheck } from '../define-check.ts';

interface Params {
  to: string;
  kind?: DocumentKind;
  normalise?: 'trim' | 'lowercase';
  take?: readonly (readonly [number, number])[];
}

interface Targets {
  readonly documents: readonly Document[];
  readonly values: ReadonlySet<string>;
}

/** Targets of a service, gathered once for all documents that refer to them. */
const gathered = new WeakMap<Service, Map<string, Targets>>();

function normal(value: string, normalise: Params['normalise']): string {
  if (normalise === undefined) return value;
  return normalise === 'lowercase' ? value.trim().toLowerCase() : value.trim();
}

function targets({ service, prefixes }: CheckContext, { to, kind = 'steckbrief', normalise }: Params): Targets {
  const known = memo(gathered, service, () => new Map<string, Targets>());
  return memo(known, JSON.stringify([to, kind, normalise, prefixes]), () => {
    const documents =
      kind === 'steckbrief'
        ? [service.steckbrief].filter((one) => one !== null)
        : service.documents.filter((one) => one.kind === kind);
    const places = documents.flatMap((document) => (document.root ? document.select(to, prefixes) : []));
    const scalars = places.filter(({ value }: { value: Json }) => value === null || typeof value !== 'object');
    return { documents, values: new Set(scalars.map((place) => normal(valueText(place), normalise))) };
  });
}

/** What one file names, another must define. */
export const reference = defineCheck<Params>({
  name: 'reference',
  summary: {
    de: 'Der Wert kommt an der verwiesenen Stelle vor, im Steckbrief oder in Dokumenten einer Art.',
    en: 'The value occurs where it refers to, in the Steckbrief or in documents of a kind.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['to'],
    properties: {
      to: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Wo der Wert vorkommen muss: JSONPath oder XPath in den Zieldateien',
          en: 'Where the value must occur: JSONPath or XPath in the target documents',
        },
      },
      kind: {
        enum: DOCUMENT_KINDS,
        description: {
          de: 'Art der Zieldateien; sonst der Steckbrief',
          en: 'Kind of the target documents; default: the Steckbrief',
        },
      },
      normalise: {
        enum: ['trim', 'lowercase'],
        description: {
          de: 'trim: Leerzeichen um einen Wert zählen nicht; lowercase: auch Groß- und Kleinschreibung nicht',
          en: 'trim: blanks around a value do not count; lowercase: nor does its case',
        },
      },
      take: {
        type: 'array',
        minItems: 1,
        items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'integer', minimum: 0 } },
        description: {
          de: 'Teile [von, bis) des gewählten Werts, verbunden, die vorkommen müssen: [[0, 5], [9, 12]] macht aus einem ARS einen AGS',
          en: 'Parts [from, to) of the selected value, joined, that must occur: [[0, 5], [9, 12]] makes an AGS of an ARS',
        },
      },
    },
  },
  messages: {
    dangling: {
      de: 'Zu „{value}“ gibt es {kind?in den Dokumenten der Art „{kind}“}{steckbrief?im Steckbrief} keinen Eintrag. Prüfen Sie die Schreibweise, oder ergänzen Sie dort den Eintrag.',
      en: "There is no entry for '{value}' {kind?in the documents of kind '{kind}'}{steckbrief?in the Steckbrief}. Check the spelling, or add the entry there.",
    },
    'not-text': { de: 'Hier ist ein einzelner Wert verlangt.', en: 'A single value is required here.' },
    'no-target': {
      de: 'Es gibt {kind?kein Dokument der Art „{kind}“}{steckbrief?keinen Steckbrief}, in dem die Einträge stehen müssten.',
      en: "There is no {kind?document of kind '{kind}'}{steckbrief?Steckbrief} in which the entries would have to stand.",
    },
    'unreadable-target': {
      de: '„{path}“ ist nicht lesbar; ob „{value}“ dort steht, bleibt offen.',
      en: "'{path}' cannot be read; whether '{value}' stands there remains open.",
    },
  },
  subject: 'nodes',
  facts: { dangling: ['taken'] },
  replaceable: ['dangling'],
  *run({ nodes, document }, params, context) {
    const { documents, values } = targets(context, params);
    const where =
      params.kind === undefined || params.kind === 'steckbrief'
        ? { steckbrief: true, kind: '' }
        : { steckbrief: false, kind: params.kind };
    if (documents.length === 0) {
      yield { gap: 'unverified', document, code: 'no-target', args: where };
      return;
    }
    const unreadable = documents.find((target) => target.root === null);
    for (const node of nodes) {
      const value = valueText(node);
      const taken = params.take ? params.take.map(([from, to]) => value.slice(from, to)).join('') : value;
      if (typeof node.value === 'object') yield at(node, 'not-text');
      else if (values.has(normal(taken, params.normalise))) continue;
      else if (unreadable)
        yield { gap: 'unverified', document, code: 'unreadable-target', args: { path: unreadable.path, value } };
      else yield at(node, 'dangling', { value, taken, ...where });
    }
  },
});
