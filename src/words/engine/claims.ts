import type { Text } from '../../base/nouns.ts';

/** Why a standard or scenario does not claim a document. */
export const CLAIM_REASONS: Readonly<Record<string, Text>> = {
  matched: { de: 'zuständig', en: 'claims the document' },
  'other-namespace': { de: 'anderer Namensraum', en: 'another namespace' },
  'other-root': { de: 'anderes Wurzelelement', en: 'another root element' },
  'other-version': { de: 'andere Version', en: 'another version' },
  'not-declared': { de: 'nicht der Standard des Steckbriefs', en: 'not the standard of the Steckbrief' },
  'brought-by-service': {
    de: 'liegt beim Dienst; es gilt der Standard, der vorgegeben oder installiert ist',
    en: 'lies with the service; the standard counts that was given or is installed',
  },
  'same-again': { de: 'derselbe Standard noch einmal', en: 'the same standard once more' },
  'schemas-only': {
    de: 'nur Schemas; eine Prüfkonfiguration ist zuständig',
    en: 'schemas only; a validator configuration claims the document',
  },
  'no-match': { de: 'Bedingung (match) trifft nicht zu', en: 'its condition (match) does not hold' },
  'match-too-large': {
    de: 'Bedingung (match) nicht prüfbar, das Dokument ist zu groß',
    en: 'its condition (match) cannot be evaluated, the document is too large',
  },
  'match-too-slow': {
    de: 'Bedingung (match) nicht prüfbar, sie rechnet zu lange',
    en: 'its condition (match) cannot be evaluated, it takes too long',
  },
  'match-unsupported': { de: 'Bedingung (match) nicht auswertbar', en: 'its condition (match) cannot be evaluated' },
};
