import type { Text } from '../../base/nouns.ts';

/** What was written, and whether a package is as it was written. */
export const CONTENTS = {
  'wrote-protocol': { de: 'Protokoll geschrieben: {file}', en: 'Protocol written: {file}' },
  'wrote-package': {
    de: 'Nachweispaket geschrieben: {file}\n  SHA-256 {digest}',
    en: 'Evidence package written: {file}\n  SHA-256 {digest}',
  },
  'is-command': {
    de: 'Hinweis: „{name}“ ist hier ein Befehl; den Ordner gleichen Namens meint ./{name}.',
    en: "Note: '{name}' is a command here; the folder of that name is meant by ./{name}.",
  },
  'entry-missing': { de: '{path} fehlt.', en: '{path} is missing.' },
  'entry-extra': { de: '{path} steht nicht in paket.json.', en: '{path} is not listed in paket.json.' },
  'entry-changed': {
    de: '{path} ist verändert; die Prüfsumme in paket.json ist eine andere.',
    en: '{path} was changed; its checksum in paket.json is another one.',
  },
  'copy-differs': {
    de: '{path} ist nicht die Datei, die geprüft wurde; der Bericht nennt eine andere Prüfsumme.',
    en: '{path} is not the file that was checked; the report names another checksum.',
  },
  'not-of-report': {
    de: '{path} passt nicht zu bericht.json; aus diesem Bericht entsteht ein anderer Inhalt.',
    en: '{path} does not fit bericht.json; this report gives another content.',
  },
  'ruleset-differs': {
    de: 'Das Regelwerk im Paket ist nicht das, das der Bericht nennt.',
    en: 'The ruleset in the package is not the one the report names.',
  },
  'other-tool': {
    de: 'Nicht verglichen: Das Protokoll sieht nicht so aus, wie diese Version es aus dem Bericht macht; ob es zu ihm passt, kann nur vorgaben {version} sagen. Lesen Sie bericht.json, oder prüfen Sie eine Signatur mit --trust-key.',
    en: 'Not compared: the protocol does not look as this version makes it from the report; only vorgaben {version} can say whether it fits. Read bericht.json, or check a signature with --trust-key.',
  },
  'not-asked': {
    de: 'Das Paket sagt, das Regelwerk {ruleset} sei verlangt worden. Wer das verlangt hat, lässt sich ihm nicht ansehen. Waren Sie es, schreiben Sie es fest („vorgaben lock --ruleset {ruleset}“) und rufen Sie den Befehl noch einmal auf; sonst prüfen Sie den Dienst selbst mit „vorgaben abnahme“.',
    en: "The package says that the ruleset {ruleset} was asked for. By whom cannot be told from it. If it was you, pin it ('vorgaben lock --ruleset {ruleset}') and call the command again; else check the service yourself with 'vorgaben abnahme'.",
  },
} as const satisfies Readonly<Record<string, Text>>;
