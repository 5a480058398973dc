import type { Document, DocumentKind } from '../../documents/document.ts';
import { kindNamed } from '../../documents/kinds/index.ts';
import { isWritten, SYNTAX_NAMES } from '../../documents/recognise.ts';
import { defineCheck } from '../define-check.ts';

const fits = (kind: DocumentKind, syntax: Document['syntax']): boolean => isWritten(kindNamed(kind), syntax);

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
    'other-syntax': {
      de: 'Der Steckbrief führt diese Datei als {declared}; das ist {wanted}, die Datei aber ist {syntax}. Berichtigen Sie den Steckbrief, oder tauschen Sie die Datei aus.',
      en: 'The Steckbrief lists this file as {declared}; that is {wanted}, but the file is {syntax}. Correct the Steckbrief, or replace the file.',
    },
    'two-kinds': {
      de: 'Der Steckbrief führt {path} einmal als {first} und einmal als {second}. Die Datei kann nur eines sein; streichen Sie den falschen Eintrag.',
      en: 'The Steckbrief lists {path} once as {first} and once as {second}. The file can be one only; delete the wrong entry.',
    },
  },
  subject: 'document',
  *run({ document }, _params, { service }) {
    const fitting = document.declarations.filter(({ kinds }) => kinds.some((kind) => fits(kind, document.syntax)));
    const [first, ...others] = fitting;
    const second = others.find(({ kinds }) => !kinds.some((kind) => first?.kinds.includes(kind)));
    if (first && second) {
      const args = { path: document.relative, first: first.kinds, second: second.kinds };
      yield { document, code: 'two-kinds', args };
      for (const { pointer } of [first, second])
        if (service.steckbrief) yield { document: service.steckbrief, pointer, code: 'two-kinds', args };
      return;
    }
    const { recognised, syntax } = document;
    // Where no declaration fits the syntax, the file is not read at all, which is told as that.
    const unread = document.fault?.code === 'other-syntax';
    const judged = document.declarations.filter(
      ({ kinds }) =>
        kinds.length > 0 && (recognised !== null || (!unread && !kinds.some((kind) => fits(kind, syntax)))),
    );
    if (judged.length === 0) {
      yield { gap: 'not-applicable', document, code: 'undeclared' };
      return;
    }
    for (const { kinds, pointer } of judged) {
      if (recognised !== null && kinds.includes(recognised)) continue;
      const related = service.steckbrief ? [{ document: service.steckbrief, pointer }] : [];
      if (recognised === null) {
        const wanted = SYNTAX_NAMES[kindNamed(kinds[0]!)!.syntax];
        const args = { declared: kinds, wanted, syntax: syntax === null ? '' : SYNTAX_NAMES[syntax] };
        yield { document, code: 'other-syntax', args, related };
      } else yield { document, code: 'contradiction', args: { declared: kinds, recognised }, related };
    }
  },
});
