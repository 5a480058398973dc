import { globFilter } from '../../text/glob.ts';
import { defineCheck } from '../define-check.ts';

/** What nothing looked at must not pass for checked. */
export const examined = defineCheck<{ ignore?: readonly string[]; tools?: unknown }>({
  name: 'examined',
  summary: {
    de: 'Mindestens eine andere Regel hat das Dokument angesehen.',
    en: 'At least one other rule has looked at the document.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ignore: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Muster von Pfaden, die niemand ansehen muss; ohne / gelten sie in jeder Tiefe',
          en: 'Globs of paths that need not be looked at; without / they match at any depth',
        },
      },
      tools: {
        type: 'object',
        additionalProperties: false,
        description: {
          de: 'Dateien von Bauwerkzeugen, Versionsverwaltung und Editoren; was davon keine Regel ansieht, bleibt beiseite',
          en: 'Files of build tools, version control and editors; what no rule looks at of them is left aside',
        },
        properties: {
          files: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            description: { de: 'Muster von Dateinamen', en: 'Globs of file names' },
          },
          folders: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            description: { de: 'Namen von Ordnern', en: 'Names of folders' },
          },
        },
      },
    },
  },
  messages: {
    'not-examined': {
      de: 'Diese Datei hat keine Regel angesehen; sie gilt nicht als geprüft. Nennen Sie sie im Steckbrief, oder nehmen Sie sie aus dem Ordner.',
      en: 'No rule has looked at this file; it does not count as checked. Name it in the Steckbrief, or take it out of the folder.',
    },
    unknown: {
      de: 'Diese Datei ist von keiner Art, die hier geprüft werden kann; sie gilt nicht als geprüft.',
      en: 'This file is of no kind that can be checked here; it does not count as checked.',
    },
    'no-rule': {
      de: 'Für Dateien dieser Art ({kind}) hat das Regelwerk keine Vorgabe; die Datei gilt nicht als geprüft.',
      en: 'The ruleset has no rule for files of this kind ({kind}); the file does not count as checked.',
    },
  },
  subject: 'document',
  stage: 'last',
  *run({ document }, { ignore = [] }, context) {
    if (document.fault || context.examined(document) || globFilter(ignore)(document.relative)) return;
    if (context.aside(document) !== null) return;
    const { declarations, kind } = document;
    const judged = kind !== null && kind !== 'text';
    // The Steckbrief names it where nothing is said of its content: whether it is there is asked of the Steckbrief.
    if (declarations.length > 0 && !judged) return;
    if (judged && (declarations.length > 0 || !context.service.steckbrief))
      yield { document, code: 'no-rule', args: { kind } };
    else yield { document, code: context.service.steckbrief ? 'not-examined' : 'unknown' };
  },
});
