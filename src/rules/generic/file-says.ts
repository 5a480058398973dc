import type { Document, Node } from '../../documents/document.ts';
import { valueText } from '../../documents/naming.ts';
import type { Service } from '../../documents/service.ts';
import { at, defineCheck, type Gap, type Problem } from '../define-check.ts';

interface Params {
  file?: string;
  value: string;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A text as a word of its own: 1.4.0 is neither in 11.4.0 nor in 1.4.0.1, but in v1.4.0. */
function word(value: string): RegExp {
  const before = /^\d/.test(value) ? '(?<![\\d.])' : '(?<![\\p{L}\\d])';
  const after = /\d$/.test(value) ? '(?!\\d|\\.\\d)' : '(?![\\p{L}\\d])';
  return new RegExp(before + escaped(value) + after, 'iu');
}

const scalar = (node: Node | undefined): string =>
  node && node.value !== null && typeof node.value !== 'object' ? valueText(node).trim() : '';

/** The value asked for: a part of the selected place, or the first that a path finds in the Steckbrief. */
function wanted(node: Node, value: string, { steckbrief }: Service): string {
  return value.startsWith('$') ? scalar(steckbrief?.select(value, {})[0]) : scalar(node.child(value));
}

function* judged(node: Node, said: string, target: Document | undefined, path: string): Generator<Problem | Gap> {
  const { document } = node;
  if (!target || target.fault || target.text === '')
    yield { gap: 'unverified', document, code: 'unreadable', args: { path } };
  else if (word(said).test(target.text)) return;
  else yield at(node, 'unsaid', { path, value: said });
}

/** A file that is meant to tell of something must name it; that it lies there proves nothing. */
export const fileSays = defineCheck<Params>({
  name: 'file-says',
  summary: {
    de: 'Die Datei, die an der gewählten Stelle genannt ist, enthält einen Wert des Steckbriefs als eigenes Wort.',
    en: 'The file named at the selected place contains a value of the Steckbrief as a word of its own.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['value'],
    properties: {
      file: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Teil der gewählten Stelle mit dem Pfad; sonst sie selbst',
          en: 'Part of the selected place with the path; default: itself',
        },
      },
      value: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Teil der gewählten Stelle, den die Datei nennen muss, oder mit $ ein Pfad im Steckbrief',
          en: 'Part of the selected place that the file must name, or with $ a path in the Steckbrief',
        },
      },
    },
  },
  messages: {
    unsaid: {
      de: 'In der Datei „{path}“ kommt „{value}“ nicht vor.',
      en: "The file '{path}' does not mention '{value}'.",
    },
    unreadable: {
      de: 'Die Datei „{path}“ ist nicht lesbar; was sie nennt, bleibt offen.',
      en: "The file '{path}' cannot be read; what it names remains open.",
    },
    'no-value': {
      de: 'Der Steckbrief nennt nichts, was in der Datei stehen müsste.',
      en: 'The Steckbrief names nothing that the file would have to say.',
    },
  },
  subject: 'nodes',
  evidence: 'file',
  replaceable: ['unsaid'],
  *run({ nodes, document }, { file, value }, { service }) {
    for (const node of nodes) {
      const named = file === undefined ? node : node.child(file);
      const path = scalar(named);
      const said = wanted(node, value, service);
      const target =
        named && service.documents.find((one) => one.declarations.some(({ pointer }) => pointer === named.pointer));
      if (said === '' || path === '') yield { gap: 'not-applicable', document, code: 'no-value' };
      else {
        if (target) yield { consulted: target };
        yield* judged(node, said, target, path);
      }
    }
  },
});
