import { defineCheck } from './define-check.ts';

/** Without one standard that answers for a document, nothing can be said of its validity. */
export const standardClaimed = defineCheck<Record<never, never>>({
  name: 'standard-claimed',
  summary: {
    de: 'Genau ein installierter Standard ist für das Dokument zuständig.',
    en: 'Exactly one installed standard answers for the document.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'no-standard': {
      de: 'Kein installierter Standard ist für dieses Dokument{namespace? (Namensraum „{namespace}“)} zuständig. Gefragt wurden: {tried}.',
      en: "No installed standard answers for this document{namespace? (namespace '{namespace}')}. Asked were: {tried}.",
    },
    'several-standards': {
      de: 'Mehrere Standards sind für dieses Dokument zuständig: {names}. Nennen Sie im Steckbrief den gemeinten.',
      en: 'Several standards answer for this document: {names}. Name the one that is meant in the Steckbrief.',
    },
    'none-installed': {
      de: 'Für dieses Dokument{namespace? (Namensraum „{namespace}“)} ist kein Standard installiert. Geben Sie sein Schemapaket mit --standard an.',
      en: "No standard is installed for this document{namespace? (namespace '{namespace}')}. Give its schema package with --standard.",
    },
    unreadable: {
      de: 'Das Dokument ist nicht lesbar; welcher Standard zuständig ist, bleibt offen.',
      en: 'The document cannot be read; which standard answers for it remains open.',
    },
  },
  subject: 'document',
  replaceable: ['no-standard', 'several-standards'],
  *run({ document }) {
    const { examination } = document;
    const namespace = document.rootName?.namespace ?? '';
    const names = examination?.tried.filter((one) => one.matched).map((one) => one.name) ?? [];
    if (document.fault) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (names.length > 1) yield { document, code: 'several-standards', args: { names } };
    else if (examination?.standard) return;
    else if (!examination || examination.tried.length === 0)
      yield { gap: 'unverified', document, code: 'none-installed', args: { namespace } };
    else {
      const args = {
        namespace,
        tried: examination.tried.map((one) => one.name),
        reasons: examination.tried.map((one) => one.reason),
      };
      yield { document, code: 'no-standard', args };
    }
  },
});
