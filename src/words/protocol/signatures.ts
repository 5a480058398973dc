import type { Words } from '../speaker.ts';

/** The declaration that the parties sign. */
export const SIGNATURES = {
  'sign-lead': {
    de: 'Das Ergebnis oben hat ein Programm ermittelt. Über die Abnahme entscheiden die Unterzeichnenden.',
    en: 'A program found the result above. The signatories decide on acceptance.',
  },
  'sign-accept': { de: 'Die Abnahme wird erklärt.', en: 'Acceptance is declared.' },
  'sign-conditional': {
    de: 'Die Abnahme wird erklärt; die offenen Punkte sind zu beheben bis zum',
    en: 'Acceptance is declared; the open points are to be mended by',
  },
  'sign-refuse': { de: 'Die Abnahme wird nicht erklärt.', en: 'Acceptance is not declared.' },
  'sign-remarks': { de: 'Bemerkungen', en: 'Remarks' },
  'signer.authority': { de: 'Für die Behörde', en: 'For the authority' },
  'signer.provider': { de: 'Für die bereitstellende Stelle', en: 'For the provider' },
  'signer.further': { de: 'Weitere Person', en: 'Further person' },
  'field.place': { de: 'Ort', en: 'Place' },
  'field.date': { de: 'Datum', en: 'Date' },
  'field.name': { de: 'Name', en: 'Name' },
  'field.role': { de: 'Funktion', en: 'Role' },
  'field.signature': { de: 'Unterschrift', en: 'Signature' },
} as const satisfies Readonly<Record<string, Words>>;
