import { defineCheck } from '../define-check.ts';

/** Keys, dumps and editor leftovers have no place in a folder that is handed over. */
export const fileAbsent = defineCheck<{ glob: string }>({
  name: 'file-absent',
  summary: {
    de: 'Im Ordner des Dienstes liegt keine Datei mit einem solchen Namen.',
    en: 'The folder of the service has no file of such a name.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['glob'],
    properties: {
      glob: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Pfade ab dem Ordner: * innerhalb eines Ordners, ** über Ordner hinweg, ? ein Zeichen',
          en: 'Paths below the folder: * within a folder, ** over folders, ? one character',
        },
      },
    },
  },
  messages: {
    present: {
      de: 'Die Datei „{path}“ darf nicht im Ordner des Dienstes liegen. Entfernen Sie sie.',
      en: "The file '{path}' must not lie in the folder of the service. Remove it.",
    },
  },
  subject: 'service',
  *run({ document }, { glob }, { service }) {
    for (const path of service.files(glob)) {
      yield { document: service.document(path) ?? document, code: 'present', args: { path } };
    }
  },
});
