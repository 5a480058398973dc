import type { Text } from '../../base/nouns.ts';

/** Why no package is written or opened. */
export const REFUSALS = {
  loose: {
    de: 'Ein Nachweispaket braucht einen Online-Dienst mit Steckbrief; geprüft wurden einzelne Dateien. „vorgaben init“ legt einen Steckbrief an.',
    en: "An evidence package needs an online service with a Steckbrief; single files were checked. 'vorgaben init' lays one out.",
  },
  unreadable: {
    de: '„{path}“ soll in das Nachweispaket, lässt sich aber nicht lesen ({reason:system}).',
    en: "'{path}' is to go into the evidence package but cannot be read ({reason:system}).",
  },
  'changed-meanwhile': {
    de: '„{path}“ hat sich während der Prüfung geändert; das Nachweispaket passte nicht zum Bericht. Prüfen Sie noch einmal.',
    en: "'{path}' changed during the check; the evidence package would not fit the report. Check again.",
  },
  'too-large': {
    de: '„{path}“ wäre im Nachweispaket größer als {limit} MB; so große Dateien nimmt es nicht auf.',
    en: "'{path}' would be larger than {limit} MB in the evidence package, which takes no files as large.",
  },
  'no-zip': { de: '„{zip}“ gibt es nicht.', en: "'{zip}' does not exist." },
  'no-manifest': {
    de: '„{zip}“ ist kein Nachweispaket: Es enthält keine lesbare paket.json. Nachweispakete schreibt „vorgaben abnahme --paket“.',
    en: "'{zip}' is no evidence package: it holds no readable paket.json. 'vorgaben abnahme --paket' writes them.",
  },
  'newer-format': {
    de: '„{zip}“ ist ein Nachweispaket der Fassung {version}; dieses vorgaben liest die Fassung 1. Nehmen Sie die Version, die es geschrieben hat.',
    en: "'{zip}' is an evidence package of format {version}; this vorgaben reads format 1. Use the version that wrote it.",
  },
  'no-report': {
    de: 'Im Nachweispaket „{zip}“ ist bericht.json kein Bericht von vorgaben.',
    en: "In the evidence package '{zip}' bericht.json is no report of vorgaben.",
  },
  'no-folder': {
    de: 'Zu diesen Diensten des Nachweispakets fehlt der Ordner: {services}. Geben Sie die Ordner aller Dienste an.',
    en: 'The folder of these services of the evidence package is missing: {services}. Give the folders of all services.',
  },
  'too-many-services': {
    de: 'Ein Abnahmeprotokoll fasst höchstens {limit} {limit|Dienst|Dienste}; hier sind es {count}. Nehmen Sie sie einzeln ab; alle auf einmal prüft „vorgaben check --phase abnahme“.',
    en: "A protocol holds at most {limit} {limit|service|services}; here are {count}. Accept them one by one; 'vorgaben check --phase abnahme' checks them all at once.",
  },
  'same-file': {
    de: 'Zwei Ausgaben sollen in dieselbe Datei „{file}“.',
    en: "Two outputs are to go to the same file '{file}'.",
  },
  'in-service': {
    de: 'Hinweis: „{file}“ liegt im Ordner des Dienstes und wird bei der nächsten Prüfung mitgeprüft. Ein Ordner daneben oder .vorgaben/ vermeidet das.',
    en: "Note: '{file}' lies in the folder of the service and will be checked itself next time. A folder beside it or .vorgaben/ avoids that.",
  },
} as const satisfies Readonly<Record<string, Text>>;
