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
    de: 'Nicht verglichen: Ob das Protokoll zum Bericht passt, kann nur vorgaben {version} sagen.',
    en: 'Not compared: only vorgaben {version} can say whether the protocol fits the report.',
  },
} as const satisfies Readonly<Record<string, Text>>;
