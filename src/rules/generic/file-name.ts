import { defineCheck } from '../define-check.ts';

/** What a file may be called decides whether the other side takes it at all. */
export const fileName = defineCheck<{ matches: string; undeclared?: true }>({
  name: 'file-name',
  summary: {
    de: 'Der Name der Datei (ohne Ordner) passt zu einem regulären Ausdruck.',
    en: 'The name of the file (without folders) matches a regular expression.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['matches'],
    properties: {
      matches: {
        type: 'string',
        format: 'regex',
        minLength: 1,
        description: {
          de: 'Regulärer Ausdruck (ECMAScript), Groß- und Kleinschreibung gleich; vorgaben bindet ihn an Anfang und Ende',
          en: 'ECMAScript regular expression, upper and lower case alike; anchored at both ends by vorgaben',
        },
      },
      undeclared: {
        const: true,
        description: {
          de: 'Nur Dateien, die der Steckbrief nicht nennt: Die anderen werden dort beurteilt, wo er sie nennt',
          en: 'Only files that the Steckbrief does not name: those are judged where it names them',
        },
      },
    },
  },
  messages: {
    'other-name': {
      de: 'Die Datei heißt „{value}“; ein solcher Name ist hier nicht vorgesehen.',
      en: "The file is called '{value}'; such a name is not provided for here.",
    },
    'judged-elsewhere': {
      de: 'Die Dateien dieser Art nennt der Steckbrief; geprüft wird dort.',
      en: 'The files of this kind are named by the Steckbrief; they are judged there.',
    },
  },
  subject: 'document',
  replaceable: ['other-name'],
  *run({ document }, { matches, undeclared }) {
    const value = document.relative.slice(document.relative.lastIndexOf('/') + 1);
    if (undeclared && document.declarations.length > 0)
      yield { gap: 'not-applicable', document, code: 'judged-elsewhere' };
    else if (!new RegExp(`^(?:${matches})$`, 'iu').test(value)) yield { document, code: 'other-name', args: { value } };
  },
});
