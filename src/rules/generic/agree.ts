import { DOCUMENT_KINDS } from '../../documents/kinds/index.ts';
import { defineCheck } from '../define-check.ts';
import { documentsOf, type Fact, factsOf, type Source } from '../portal/sources.ts';
import { isSameValue, READINGS, type Reading } from './same-value.ts';

interface Params {
  facts: readonly Source[];
  among: readonly Source[];
  as?: Reading;
}

const SHOWN = 5;

/** Places and values of the other side, each value once. */
function others(facts: readonly Fact[]) {
  const unique = [...new Map(facts.map((fact) => [fact.value, fact])).values()];
  return {
    args: {
      others: unique.slice(0, SHOWN).map(({ said }) => said),
      more: Math.max(0, unique.length - SHOWN),
      where: [...new Set(unique.map(({ document }) => document.path))].slice(0, SHOWN),
    },
    related: unique.slice(0, SHOWN).map(({ document, pointer }) => ({ document, pointer })),
  };
}

const SOURCE = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: { enum: DOCUMENT_KINDS, description: { de: 'Art der Dateien', en: 'Kind of the documents' } },
    select: {
      type: 'string',
      minLength: 1,
      description: { de: 'JSONPath oder XPath der Stellen', en: 'JSONPath or XPath of the places' },
    },
    text: {
      type: 'string',
      format: 'regex',
      minLength: 1,
      description: {
        de: 'Auf Seiten: regulärer Ausdruck für die Angabe in Texten, content, resource, about und href',
        en: 'On pages: regular expression for the fact in texts, content, resource, about and href',
      },
    },
    take: {
      type: 'string',
      format: 'regex',
      minLength: 1,
      description: {
        de: 'Der Teil eines Werts, der zählt (seine Gruppe)',
        en: 'The part of a value that counts (its group)',
      },
    },
    map: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: {
        de: 'Wie ein Wert (kleingeschrieben) anderswo heißt; andere bleiben außen vor',
        en: 'What a value (in lower case) is called elsewhere; others are left out',
      },
    },
  },
  oneOf: [{ required: ['select'] }, { required: ['text'] }],
} as const;

/** What several artefacts of a service say of the same thing must agree; nobody but the service itself has them all. */
export const agree = defineCheck<Params>({
  name: 'agree',
  summary: {
    de: 'Was ein Teil der Dateien sagt (facts), sagt auch ein anderer (among); beide Stellen werden genannt.',
    en: 'What some files say (facts) others say, too (among); both places are named.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['facts', 'among'],
    properties: {
      facts: {
        type: 'array',
        minItems: 1,
        items: SOURCE,
        description: { de: 'Angaben, die es anderswo geben muss', en: 'Statements that must be found elsewhere' },
      },
      among: {
        type: 'array',
        minItems: 1,
        items: SOURCE,
        description: { de: 'Wo es sie geben muss', en: 'Where they must be found' },
      },
      as: {
        enum: Object.keys(READINGS),
        description: {
          de: 'Wie Werte verglichen werden; url: ohne Schrägstrich oder .git am Ende; prefix: der eine darf der Anfang des anderen sein; version: 1.4 ist 1.4.0',
          en: 'How values are compared; url: without slash or .git at the end; prefix: one may be the beginning of the other; version: 1.4 is 1.4.0',
        },
      },
    },
  },
  messages: {
    differs: {
      de: 'Hier steht „{value}“; in {where} steht {others}{more? und {more} mehr}. Beides muss übereinstimmen.',
      en: "Here stands '{value}'; in {where} stands {others}{more? and {more} more}. Both must agree.",
    },
    'one-side': {
      de: 'Es gibt nicht zwei Angaben, die sich vergleichen ließen.',
      en: 'There are not two statements to be compared.',
    },
    'unreadable-target': {
      de: '„{path}“ ist nicht lesbar; ob „{value}“ dort steht, bleibt offen.',
      en: "'{path}' cannot be read; whether '{value}' stands there remains open.",
    },
  },
  subject: 'service',
  replaceable: ['differs'],
  *run({ document }, { facts, among, as = 'text' }, context) {
    const left = facts.flatMap((source) => factsOf(source, context));
    const right = among.flatMap((source) => factsOf(source, context));
    const unreadable = among.flatMap((source) => documentsOf(source, context)).find(({ root }) => root === null);
    if (left.length === 0 || (right.length === 0 && !unreadable)) {
      yield { gap: 'not-applicable', document, code: 'one-side' };
      return;
    }
    for (const consulted of new Set([...left, ...right].map((fact) => fact.document))) yield { consulted };
    for (const fact of left) {
      if (right.some((one) => isSameValue(fact.value, one.value, as))) continue;
      const { pointer, said: value } = fact;
      if (unreadable)
        yield {
          gap: 'unverified',
          document: fact.document,
          code: 'unreadable-target',
          args: { path: unreadable.path, value },
        };
      else {
        const { args, related } = others(right);
        yield { document: fact.document, pointer, code: 'differs', args: { value, ...args }, related };
      }
    }
  },
});
