import type { Text } from '../base/nouns.ts';
import { DATE_MESSAGES } from './calendar.ts';

/** What is wrong with a text of a well-known form, and how a right one looks. */
export const FORMAT_MESSAGES: Readonly<Record<string, Text>> = {
  ...DATE_MESSAGES,
  'not-url': {
    de: '„{value}“ ist keine vollständige Web-Adresse; so sieht eine aus: https://www.musterstadt.de/hund',
    en: "'{value}' is not a complete web address; one looks like this: https://www.musterstadt.de/hund",
  },
  'not-https': {
    de: '„{value}“ führt zu keiner verschlüsselten Verbindung; verlangt ist eine Web-Adresse mit https://.',
    en: "'{value}' leads to no encrypted connection; a web address with https:// is required.",
  },
  'not-spdx': {
    de: '„{value}“ ist keine Lizenzangabe nach SPDX; schreiben Sie zum Beispiel EUPL-1.2, MIT oder Apache-2.0 OR MIT.{nearest? Gemeint ist wohl „{nearest}“.}',
    en: "'{value}' is no SPDX licence expression; write EUPL-1.2, MIT or Apache-2.0 OR MIT, for example.{nearest? Probably '{nearest}' is meant.}",
  },
  'spdx-spelling': {
    de: 'Das Verzeichnis von SPDX schreibt „{value}“ so: {spelling}. Übernehmen Sie diese Schreibung.',
    en: "The register of SPDX spells '{value}' as {spelling}. Write it that way.",
  },
  'spdx-deprecated': {
    de: 'Das Verzeichnis von SPDX führt „{value}“ als veraltet; dieselbe Lizenz heißt heute {current}.',
    en: "The register of SPDX lists '{value}' as deprecated; the same licence is called {current} today.",
  },
  credentials: {
    de: 'Die Web-Adresse zu „{host}“ enthält Zugangsdaten. Nehmen Sie den Teil vor dem @ heraus.',
    en: "The web address of '{host}' contains credentials. Take out the part before the @.",
  },
  'not-uri': {
    de: '„{value}“ ist keine vollständige Adresse (URI); so sieht eine aus: urn:xoev-de:fim:codeliste:xdatenfelder.status',
    en: "'{value}' is not a complete address (URI); one looks like this: urn:xoev-de:fim:codeliste:xdatenfelder.status",
  },
  'not-email': {
    de: '„{value}“ ist keine E-Mail-Adresse; so sieht eine aus: hundesteuer@musterstadt.de',
    en: "'{value}' is not an e-mail address; one looks like this: hundesteuer@musterstadt.de",
  },
  'not-date-time': {
    de: '„{value}“ ist kein Zeitpunkt; so sieht einer aus: 2026-11-22T09:30:00+01:00',
    en: "'{value}' is not a point in time; one looks like this: 2026-11-22T09:30:00+01:00",
  },
  'no-such-time': {
    de: '„{value}“ nennt eine Uhrzeit, die es nicht gibt; Stunden gehen von 00 bis 23, Minuten und Sekunden von 00 bis 59.',
    en: "'{value}' names a time that does not exist; hours run from 00 to 23, minutes and seconds from 00 to 59.",
  },
  'no-zone': {
    de: '„{value}“ nennt keine Zeitzone; ergänzen Sie am Ende +01:00, +02:00 (Sommerzeit) oder Z (Weltzeit).',
    en: "'{value}' names no time zone; add +01:00, +02:00 (summer time) or Z (universal time) at the end.",
  },
  'not-duration': {
    de: '„{value}“ ist keine Zeitspanne; 30 Tage schreibt man P30D, sechs Monate P6M, zwei Stunden PT2H.',
    en: "'{value}' is not a duration; 30 days are written P30D, six months P6M, two hours PT2H.",
  },
  'not-uuid': {
    de: '„{value}“ ist keine UUID; sie besteht aus Ziffern und Buchstaben von a bis f in Gruppen zu 8-4-4-4-12.',
    en: "'{value}' is not a UUID; it consists of digits and the letters a to f in groups of 8-4-4-4-12.",
  },
  'not-semver': {
    de: '„{value}“ ist keine Versionsnummer aus drei Zahlen ohne führende Nullen; so sieht eine aus: 1.4.0',
    en: "'{value}' is not a version of three numbers without leading zeros; one looks like this: 1.4.0",
  },
  'not-language': {
    de: '„{value}“ ist kein Sprachkürzel; verlangt ist eines wie de, en oder de-DE.{nearest? Gemeint ist wohl „{nearest}“.}',
    en: "'{value}' is not a language tag; one such as de, en or de-DE is required.{nearest? Probably '{nearest}' is meant.}",
  },
  'not-urn': {
    de: '„{value}“ ist keine URN; so sieht eine aus: urn:xoev-de:kosit:standard:xgewerbeanzeige',
    en: "'{value}' is not a URN; one looks like this: urn:xoev-de:kosit:standard:xgewerbeanzeige",
  },
  'not-iban': {
    de: '„{value}“ ist keine IBAN; eine deutsche beginnt mit DE und hat 22 Stellen.',
    en: "'{value}' is not an IBAN; a German one starts with DE and has 22 characters.",
  },
  'iban-check-digits': {
    de: 'Die Prüfziffern der IBAN „{value}“ stimmen nicht; vielleicht sind Ziffern vertauscht.',
    en: "The check digits of the IBAN '{value}' are wrong; perhaps digits are swapped.",
  },
};
