import type { Text } from '../types.ts';
import type { Document, Step } from '../workspace/document.ts';
import type { Gap } from './define-check.ts';

/** A step that gave no verdict is no verdict, least of all a good one. */
export function stepGap(document: Document, step: Step): Gap {
  return { gap: 'unverified', document, code: `step-${step.outcome}`, args: { step: step.name }, because: step.reason };
}

/** Sentences for what keeps a document from being judged by its standard. */
export const STEP_MESSAGES: Readonly<Record<string, Text>> = {
  unreadable: {
    de: 'Nicht geprüft: Das Dokument ist nicht lesbar.',
    en: 'Not checked: the document cannot be read.',
  },
  'no-schema': {
    de: 'Nicht geprüft: Für dieses Dokument ist kein passendes Schema installiert. `vorgaben standards add <Paket>` richtet es ein.',
    en: 'Not checked: no fitting schema is installed for this document. `vorgaben standards add <package>` sets it up.',
  },
  'no-step': {
    de: 'Nicht geprüft: Das Paket des Standards „{standard}“ enthält diesen Prüfschritt nicht.',
    en: "Not checked: the package of the standard '{standard}' does not have this step.",
  },
  'step-not-run': {
    de: 'Nicht geprüft: Der Prüfschritt „{step}“ wurde nicht ausgeführt.',
    en: "Not checked: the step '{step}' was not run.",
  },
  'step-crashed': {
    de: 'Nicht geprüft: Der Prüfschritt „{step}“ ist abgebrochen.',
    en: "Not checked: the step '{step}' broke off.",
  },
  'step-unverified': {
    de: 'Nicht geprüft: Der Prüfschritt „{step}“ kam zu keinem Ergebnis.',
    en: "Not checked: the step '{step}' came to no result.",
  },
};
