import type { Text } from '../../base/nouns.ts';

/** Why the conditions of a scenario or its code lists gave no verdict. */
export const CONDITION_REASONS: Readonly<Record<string, Text>> = {
  'step-open': {
    de: 'Ein Prüfschritt davor kam zu keinem Ergebnis.',
    en: 'A step before it came to no result.',
  },
  'accept-match': {
    de: 'Die Annahmebedingung der Konfiguration (acceptMatch) fragt nach einem eigenen Bericht, den es hier nicht gibt.',
    en: "The configuration's condition of acceptance (acceptMatch) asks for a report of its own, which does not exist here.",
  },
  'no-codes': {
    de: 'Die Nachricht enthält keine Codes.',
    en: 'The message contains no codes.',
  },
  'own-lists': {
    de: 'Diese Codelisten liegen nur im Ordner des Dienstes: {lists}{more? und {more} weitere}; ob sie die amtlichen sind, ist nicht bestätigt.',
    en: 'These code lists lie in the folder of the service only: {lists}{more? and {more} more}; whether they are the official ones is not confirmed.',
  },
  'lists-missing': {
    de: 'Nicht nachgeschlagen, weil die Codeliste nicht vorliegt: {lists}{more? und {more} weitere}.',
    en: 'Not looked up because the code list is not at hand: {lists}{more? and {more} more}.',
  },
  'codes-open': {
    de: 'Bei {count} {count|Code|Codes} nennt nur das XML-Schema die Codeliste, und dieses liegt nicht vor.',
    en: 'For {count} {count|code|codes} only the XML Schema names the code list, and it is not at hand.',
  },
  'instance-gap': {
    de: 'Nicht alle XÖV-Regeln für Nachrichten ließen sich prüfen: {rules}.',
    en: 'Not all XÖV rules on messages could be checked: {rules}.',
  },
  'instance-none': {
    de: 'Keine XÖV-Regel für Nachrichten betrifft diese Nachricht.',
    en: 'No XÖV rule on messages concerns this message.',
  },
};
