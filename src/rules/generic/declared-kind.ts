import { defineCheck } from '../define-check.ts';

/** Steckbrief and content must agree on what a file is, or the wrong rules judge it. */
export const declaredKind = defineCheck<Record<never, never>>({
  name: 'declared-kind',
  summary: {
    de: 'Das Dokument ist von der Art, die der Steckbrief nennt.',
    en: 'The document is of the kind the Steckbrief names.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    undeclared: {
      de: 'Der Steckbrief sagt von keiner Datei, die erkannt wird, was sie ist.',
      en: 'The Steckbrief says of no recognised file what it is.',
    },
    contradiction: {
      de: 'Der Steckbrief führt diese Datei als {declared}; ihrem Inhalt nach ist sie „{recognised}“. Berichtigen Sie den Steckbrief, oder tauschen Sie die Datei aus.',
      en: "The Steckbrief lists this file as {declared}; by its content it is '{recognised}'. Correct the Steckbrief, or replace the file.",
    },
  },
  subject: 'document',
  *run({ document }, _params, { service }) {
    const { recognised } = document;
    if (recognised === null || document.declarations.every(({ kinds }) => kinds.length === 0)) {
      yield { gap: 'not-applicable', document, code: 'undeclared' };
      return;
    }
    for (const { kinds, pointer } of document.declarations) {
      if (kinds.length === 0 || kinds.includes(recognised)) continue;
      const related = service.steckbrief ? [{ document: service.steckbrief, pointer }] : [];
      yield { document, code: 'contradiction', args: { declared: kinds, recognised }, related };
    }
  },
});
