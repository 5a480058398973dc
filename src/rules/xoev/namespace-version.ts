import { valueText } from '../../documents/naming.ts';
import { defineCheck } from '../define-check.ts';

interface Params {
  namespace: string;
  known: readonly string[];
  to: string;
}

const plain = (version: string): string =>
  version
    .trim()
    .replace(/^v(?=\d)/i, '')
    .replace(/(?<!\.0)(?:\.0)+$/, '');

/** Some standards name their version in the namespace alone; without their schema nothing else tells that it is another. */
export const namespaceVersion = defineCheck<Params>({
  name: 'namespace-version',
  summary: {
    de: 'Die Version im Namensraum der Nachricht ist bekannt und dieselbe wie im Steckbrief.',
    en: 'The version in the namespace of the message is known and the same as in the Steckbrief.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['namespace', 'known', 'to'],
    properties: {
      namespace: {
        type: 'string',
        format: 'regex',
        minLength: 1,
        description: {
          de: 'Regulärer Ausdruck für den Namensraum des obersten Elements; seine Gruppe ist die Version',
          en: 'Regular expression for the namespace of the root element; its group is the version',
        },
      },
      known: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Versionen, die veröffentlicht sind; eine andere ist nie erfüllt',
          en: 'Versions that are published; another one is never passed',
        },
      },
      to: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Wo der Steckbrief die Version nennt: JSONPath',
          en: 'Where the Steckbrief names the version: JSONPath',
        },
      },
    },
  },
  messages: {
    differs: {
      de: 'Der Namensraum der Nachricht nennt Version {value}, der Steckbrief {declared}. Beides muss übereinstimmen.',
      en: 'The namespace of the message names version {value}, the Steckbrief {declared}. Both must agree.',
    },
    'unknown-version': {
      de: 'Version „{value}“ (Namensraum „{namespace}“) ist hier nicht bekannt; bekannt sind {known}. Ob die Nachricht richtig ist, bleibt offen.',
      en: "Version '{value}' (namespace '{namespace}') is not known here; known are {known}. Whether the message is right remains open.",
    },
    undeclared: {
      de: 'Der Steckbrief nennt keine Version, mit der sich Version {value} der Nachricht vergleichen ließe.',
      en: 'The Steckbrief names no version with which version {value} of the message could be compared.',
    },
    other: { de: 'Die Nachricht gehört zu einem anderen Standard.', en: 'The message belongs to another standard.' },
    unreadable: { de: 'Das Dokument ist nicht lesbar.', en: 'The document cannot be read.' },
  },
  subject: 'document',
  tells: 'standard',
  replaceable: ['differs'],
  *run({ document }, { namespace, known, to }, { service }) {
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const uri = document.rootName?.namespace ?? '';
    const value = new RegExp(namespace, 'u').exec(uri)?.[1];
    const stated = service.steckbrief?.root ? service.steckbrief.select(to, {}) : [];
    const declared = stated.map((node) => valueText(node));
    if (value === undefined) yield { gap: 'not-applicable', document, code: 'other' };
    else if (declared.length > 0 && !declared.some((one) => plain(one) === plain(value)))
      yield {
        document,
        pointer: '',
        code: 'differs',
        args: { value, declared },
        related: stated.map(({ document: said, pointer }) => ({ document: said, pointer })),
      };
    else if (!known.includes(value))
      yield {
        gap: 'unverified',
        document,
        code: 'unknown-version',
        args: { value, namespace: uri, known: [...known] },
      };
    else if (declared.length === 0) yield { gap: 'not-applicable', document, code: 'undeclared', args: { value } };
  },
});
