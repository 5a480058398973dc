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
  'schema-costly': {
    de: 'Das Schema {file} ist so gebaut, dass es sich in {seconds} Sekunden nicht übersetzen lässt.',
    en: 'The schema {file} is built so that it cannot be compiled within {seconds} seconds.',
  },
  'validation-costly': {
    de: 'Die Prüfung gegen das Schema wurde nach {seconds} Sekunden abgebrochen.',
    en: 'The validation against the schema was stopped after {seconds} seconds.',
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
};

/** Why a standard or scenario does not claim a document. */
export const CLAIM_REASONS: Readonly<Record<string, Text>> = {
  matched: { de: 'zuständig', en: 'claims the document' },
  'other-namespace': { de: 'anderer Namensraum', en: 'another namespace' },
  'other-root': { de: 'anderes Wurzelelement', en: 'another root element' },
  'other-version': { de: 'andere Version', en: 'another version' },
  'not-declared': { de: 'nicht der Standard des Steckbriefs', en: 'not the standard of the Steckbrief' },
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
  'match-unsupported': { de: 'Bedingung (match) nicht auswertbar', en: 'its condition (match) cannot be evaluated' },
};
