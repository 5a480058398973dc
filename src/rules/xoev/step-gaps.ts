import type { Text } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import type { Step } from '../../documents/examination.ts';
import type { Gap } from '../define-check.ts';

/** A step that gave no verdict is no verdict, least of all a good one. */
export function stepGap(document: Document, step: Step): Gap {
  return { gap: 'unverified', document, code: `step-${step.outcome}`, args: { step: step.name }, because: step.reason };
}

/** Why no schema judges a document: none is there, or several answer for it. */
export function noSchema(document: Document): Gap {
  const { examination } = document;
  const names = (examination?.tried ?? []).filter(({ matched }) => matched).map(({ name }) => name);
  const because = examination?.steps.find(({ name }) => name === 'xml-schema')?.reason;
  return names.length > 1
    ? { gap: 'unverified', document, code: 'several-schemas', args: { names } }
    : { gap: 'unverified', document, code: 'no-schema', because };
}

/** What the Schematron of its standard said of a document, or why there is nothing to say. */
export function schematronSteps(document: Document): readonly Step[] | Gap {
  const { examination, fault } = document;
  if (fault) return { gap: 'unverified', document, code: 'unreadable' };
  if (!examination?.standard) return noSchema(document);
  const steps = examination.steps.filter(({ name }) => name.startsWith('schematron'));
  const args = { standard: examination.standard.id };
  return steps.length > 0 ? steps : { gap: 'not-applicable', document, code: 'no-step', args };
}

/** Sentences for what keeps a document from being judged by its standard. */
export const STEP_MESSAGES: Readonly<Record<string, Text>> = {
  unreadable: {
    de: 'Das Dokument ist nicht lesbar.',
    en: 'The document cannot be read.',
  },
  'no-schema': {
    de: 'Für dieses Dokument ist kein passendes Schema installiert. Nehmen Sie den Standard mit „vorgaben standards add“ auf oder geben Sie sein Schemapaket mit --standard an.',
    en: "No fitting schema is installed for this document. Add the standard with 'vorgaben standards add' or give its schema package with --standard.",
  },
  'several-schemas': {
    de: 'Für dieses Dokument sind mehrere Standards zuständig: {names}. Nach welchem es zu prüfen ist, bleibt offen; nennen Sie im Steckbrief den gemeinten mit seiner Version, oder geben Sie mit --standard nur ihn an.',
    en: 'Several standards answer for this document: {names}. By which it is to be checked remains open; name the one that is meant, with its version, in the Steckbrief, or give only that one with --standard.',
  },
  'no-step': {
    de: 'Das Paket des Standards „{standard}“ enthält diesen Prüfschritt nicht.',
    en: "The package of the standard '{standard}' does not have this step.",
  },
  'step-not-run': {
    de: 'Der Prüfschritt „{step}“ wurde nicht ausgeführt.',
    en: "The step '{step}' was not run.",
  },
  'step-crashed': {
    de: 'Der Prüfschritt „{step}“ ist abgebrochen.',
    en: "The step '{step}' broke off.",
  },
  'step-unverified': {
    de: 'Der Prüfschritt „{step}“ kam zu keinem Ergebnis.',
    en: "The step '{step}' came to no result.",
  },
};

/** The sentence where the only standard lies with the service: what it lets pass is its own word. */
export const OWN_STANDARD: Text = {
  de: 'Das Schemapaket dieses Dokuments liegt im Ordner des Dienstes; wer die Abnahme durchführt, hat es nicht vorgegeben. Geben Sie es mit --standard an oder installieren Sie es.',
  en: 'The schema package of this document lies in the folder of the service; whoever carries out the Abnahme has not given it. Give it with --standard or install it.',
};
