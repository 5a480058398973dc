import type { Text } from '../types.ts';

/** Why a rule was not applied or could not be judged: the engine's own sentences. */
export const REASONS = {
  'no-steckbrief': { de: 'Es gibt keinen Steckbrief.', en: 'There is no Steckbrief.' },
  'steckbrief-unreadable': { de: 'Der Steckbrief lässt sich nicht lesen.', en: 'The Steckbrief cannot be read.' },
  condition: {
    de: 'Die Vorgabe betrifft diesen Dienst nach seinem Steckbrief nicht.',
    en: 'By its Steckbrief the rule does not concern this service.',
  },
  'not-yet': { de: 'Die Vorgabe gilt erst ab {date:date}.', en: 'The rule holds only from {date:date}.' },
  'no-longer': { de: 'Die Vorgabe galt nur bis {date:date}.', en: 'The rule held only until {date:date}.' },
  phase: { de: 'In dieser Phase bindet die Vorgabe nicht.', en: 'The rule does not bind in this phase.' },
  'no-document': {
    de: 'Es gibt keine Datei, auf die sich die Vorgabe bezieht.',
    en: 'There is no file the rule is about.',
  },
  'nothing-selected': {
    de: 'Die Stelle, um die es geht, kommt nicht vor.',
    en: 'The place the rule is about does not occur.',
  },
  'document-unreadable': { de: '„{path}“ lässt sich nicht lesen.', en: "'{path}' cannot be read." },
  crashed: {
    de: 'Die Prüfart „{kind}“ ist abgestürzt; das ist ein Fehler von vorgaben.',
    en: "The check kind '{kind}' crashed; this is a bug in vorgaben.",
  },
  more: { de: 'und {count} weitere', en: 'and {count} more' },
} satisfies Readonly<Record<string, Text>>;

/** Why a step of a standard gave no verdict. */
export const STEP_REASONS: Readonly<Record<string, Text>> = {
  'schema-missing': {
    de: 'Die Schemadatei {file} fehlt im Paket.',
    en: 'The schema file {file} is missing in the package.',
  },
  'schema-import': {
    de: 'Das Schema {file} verweist auf {location}; diese Datei fehlt im Paket.',
    en: 'The schema {file} refers to {location}; this file is missing in the package.',
  },
  'schema-broken': {
    de: 'Das Schema {file} ist selbst fehlerhaft (Zeile {line}).',
    en: 'The schema {file} is itself faulty (line {line}).',
  },
  engine: { de: 'Die XML-Bibliothek hat die Prüfung abgebrochen.', en: 'The XML library broke off the validation.' },
  'schematron-missing': {
    de: 'Die Schematron-Datei {location} fehlt im Paket.',
    en: 'The Schematron file {location} is missing in the package.',
  },
  'schematron-engine': {
    de: 'Schematron ({location}) führt diese Version von vorgaben nicht aus.',
    en: 'This version of vorgaben does not run Schematron ({location}).',
  },
  'no-codes': {
    de: 'Die Nachricht enthält keine Codes.',
    en: 'The message contains no codes.',
  },
  'lists-missing': {
    de: 'Nicht nachgeschlagen, weil die Codeliste nicht vorliegt: {lists}{more? und {more} weitere}.',
    en: 'Not looked up because the code list is not at hand: {lists}{more? and {more} more}.',
  },
  'codes-open': {
    de: 'Bei {count} Codes nennt nur das XML-Schema die Codeliste, und dieses liegt nicht vor.',
    en: 'For {count} codes only the XML Schema names the code list, and it is not at hand.',
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

/** Why a standard or scenario does not claim a document. */
export const CLAIM_REASONS: Readonly<Record<string, Text>> = {
  matched: { de: 'zuständig', en: 'claims the document' },
  'other-namespace': { de: 'anderer Namensraum', en: 'another namespace' },
  'other-root': { de: 'anderes Wurzelelement', en: 'another root element' },
  'no-match': { de: 'Bedingung (match) trifft nicht zu', en: 'its condition (match) does not hold' },
  'match-too-large': {
    de: 'Bedingung (match) nicht prüfbar, das Dokument ist zu groß',
    en: 'its condition (match) cannot be evaluated, the document is too large',
  },
  'match-unsupported': { de: 'Bedingung (match) nicht auswertbar', en: 'its condition (match) cannot be evaluated' },
};
