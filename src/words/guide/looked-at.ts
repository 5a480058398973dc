import type { Text } from '../../base/nouns.ts';

/** What a rule looks at, and what its checks ask for. */
export const LOOKED_AT = {
  'rests.file': { de: 'Geprüft wird die Datei selbst ({kinds}).', en: 'The file itself is checked ({kinds}).' },
  'rests.files': { de: 'Geprüft werden die Dateien selbst.', en: 'The files themselves are checked.' },
  'rests.steckbrief': {
    de: 'Geprüft wird, was der Steckbrief angibt.',
    en: 'What the Steckbrief states is checked.',
  },
  'rests.human': { de: 'Ein Mensch beurteilt das.', en: 'A human judges this.' },
  'for-all': { de: 'Für alle Dienste.', en: 'For all services.' },
  'for-files': {
    de: 'Für alle Dienste mit solchen Dateien ({kinds}).',
    en: 'For all services with such files ({kinds}).',
  },
  'for-art': { de: 'Für Schnittstellen der Art {arts}.', en: 'For interfaces of the kind {arts}.' },
  'for-when': {
    de: 'Für Dienste, deren Steckbrief sagt: {condition}.',
    en: 'For services whose Steckbrief says: {condition}.',
  },
  look: { de: 'An der Stelle {select}: {what}', en: 'At {select}: {what}' },
  'sentence.required': {
    de: 'Die Angabe „{child}“ ist vorhanden{allowEmpty?, darf aber leer sein}.',
    en: "'{child}' is there{allowEmpty?, but may be empty}.",
  },
  'sentence.required-any': {
    de: 'Mindestens eine der Angaben ist vorhanden: {anyOf}.',
    en: 'At least one is there of: {anyOf}.',
  },
  'sentence.absent': { de: 'Das gibt es nicht.', en: 'This does not exist.' },
  'sentence.absent-of': { de: 'Darauf trifft nicht zu: {of}.', en: 'It is not: {of}.' },
  'sentence.one-of': { de: 'Der Wert ist einer von: {values}.', en: 'The value is one of: {values}.' },
  'sentence.pattern': {
    de: 'Der ganze Wert passt zum Muster {matches}.',
    en: 'The whole value matches the pattern {matches}.',
  },
  'sentence.in-catalogue': {
    de: 'Der Wert steht im Katalog „{catalogue}“ des Regelwerks.',
    en: "The value is in the catalogue '{catalogue}' of the ruleset.",
  },
  'sentence.embedded-file': {
    de: 'Der Inhalt ist eine Datei, kodiert als Base64.',
    en: 'The content is a file encoded as Base64.',
  },
  'sentence.fim': {
    de: 'Qualitätsprüfung {check} für FIM-Datenfelder.',
    en: 'Quality check {check} of FIM data fields.',
  },
  'sentence.agree': {
    de: 'Was ein Teil der Dateien sagt, sagt auch ein anderer.',
    en: 'What some files say others say, too.',
  },
  'sentence.html': { de: 'Eine Prüfung an HTML-Seiten: „{check}“.', en: "A check on HTML pages: '{check}'." },
  'sentence.manual': { de: 'Die Frage: {question}', en: 'The question: {question}' },
} satisfies Readonly<Record<string, Text>>;
