import { placeOf } from '../../documents/declarations.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../documents/kinds/index.ts';
import { defineCheck } from '../define-check.ts';

/** An artefact nobody declared is judged without knowing what it is for. */
export const declared = defineCheck<{ kinds: readonly DocumentKind[] }>({
  name: 'declared',
  summary: {
    de: 'Der Steckbrief nennt die Datei, wenn sie von einer dieser Arten ist.',
    en: 'The Steckbrief names the file if it is of one of these kinds.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['kinds'],
    properties: {
      kinds: {
        type: 'array',
        minItems: 1,
        items: { enum: DOCUMENT_KINDS },
        description: { de: 'Arten von Dateien, nach denen gefragt wird', en: 'Kinds of documents asked about' },
      },
    },
  },
  messages: {
    undeclared: {
      de: 'Diese Datei ist ihrem Inhalt nach „{kind}“, aber der Steckbrief nennt sie nicht. Tragen Sie sie unter „{where}“ ein, oder nehmen Sie sie aus dem Ordner.',
      en: "By its content this file is '{kind}', but the Steckbrief does not name it. Enter it under '{where}', or take it out of the folder.",
    },
    'no-steckbrief': {
      de: 'Ohne Steckbrief gibt es nichts, was die Datei nennen könnte.',
      en: 'Without a Steckbrief there is nothing that could name the file.',
    },
    'other-kind': { de: 'Die Datei ist von anderer Art.', en: 'The file is of another kind.' },
  },
  subject: 'document',
  *run({ document }, { kinds }, { service }) {
    const { recognised: kind, declarations } = document;
    if (!service.steckbrief?.root) yield { gap: 'not-applicable', document, code: 'no-steckbrief' };
    else if (kind === null || !kinds.includes(kind)) yield { gap: 'not-applicable', document, code: 'other-kind' };
    else if (declarations.length === 0) yield { document, code: 'undeclared', args: { kind, where: placeOf(kind) } };
  },
});
