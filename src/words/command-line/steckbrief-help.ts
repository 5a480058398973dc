import type { Text } from '../../base/nouns.ts';

/** Help of `init`. */
export const STECKBRIEF_HELP = {
  init: {
    de: 'schreibt einen Steckbrief: im Gespräch, aus Optionen oder aus einem Katalog',
    en: 'writes a Steckbrief: by dialogue, from options or from a catalogue',
  },
  initFolder: { de: 'Ordner des Dienstes', en: 'folder of the service' },
  initName: {
    de: 'Name des Online-Dienstes; damit wird nicht gefragt',
    en: 'name of the online service; then no questions are asked',
  },
  initLeistung: {
    de: 'LeiKa-Schlüssel oder Name einer Leistung, auch mehrfach',
    en: 'LeiKa key or name of a Leistung, repeatable',
  },
  initGemeinde: {
    de: 'Name oder Schlüssel einer Gemeinde, auch mehrfach',
    en: 'name or key of a municipality, repeatable',
  },
  initSchnittstelle: {
    de: 'Schnittstelle, für die eine Vorlage angelegt wird (bundid, xzufi, openapi, fit-connect, publiccode, barrierefreiheit), auch mehrfach',
    en: 'interface for which a template is laid out (bundid, xzufi, openapi, fit-connect, publiccode, barrierefreiheit), repeatable',
  },
  initBehoerde: { de: 'Name der Behörde', en: 'name of the authority' },
  initHersteller: { de: 'Name des Herstellers', en: 'name of the manufacturer' },
  initUrl: { de: 'Adresse des Dienstes', en: 'address of the service' },
  initSet: {
    de: 'jede andere Angabe, auch mehrfach: --set kontext.portal=serviceportal.nrw',
    en: 'any other entry, repeatable: --set kontext.portal=serviceportal.nrw',
  },
  initSetValue: { de: 'pfad=wert', en: 'path=value' },
  initFrom: {
    de: 'viele Steckbriefe aus einem Katalog (JSON oder CSV, Felder der OZG-Datenbank des KDN) oder aus der Tabelle von „vorgaben steckbriefe --csv“',
    en: "many Steckbriefe from a catalogue (JSON or CSV, fields of KDN's OZG database) or from the table of 'vorgaben steckbriefe --csv'",
  },
  initForce: { de: 'ersetzt einen vorhandenen Steckbrief', en: 'replaces a Steckbrief that is there' },
} satisfies Readonly<Record<string, Text>>;
