import type { Text } from '../../base/nouns.ts';

/** What is said of a saved scan of a server's encryption. */
export const TLS_SCAN = {
  version: {
    de: 'Der Server bietet {name} an; erlaubt sind nur {wanted}. Schalten Sie {name} ab.',
    en: 'The server offers {name}; only {wanted} are allowed. Switch {name} off.',
  },
  'no-version': {
    de: 'Der Server {host} bietet nach der Prüfung keine der Versionen {wanted} an. Schalten Sie wenigstens eine ein, oder prüfen Sie ihn neu.',
    en: 'By the scan the server {host} offers none of the versions {wanted}. Switch on one at least, or scan it again.',
  },
  suite: {
    de: 'Der Server bietet die Cipher-Suite {name} an; sie ist nicht empfohlen. Schalten Sie sie ab.',
    en: 'The server offers the cipher suite {name}; it is not recommended. Switch it off.',
  },
  'suite-ended': {
    de: 'Der Server bietet die Cipher-Suite {name} an; sie war nur bis Ende {until} empfohlen. Schalten Sie sie ab.',
    en: 'The server offers the cipher suite {name}; it was recommended until the end of {until} only. Switch it off.',
  },
  short: {
    de: 'Der Schlüssel ({algorithm}) hat {length} Bit; verlangt sind mindestens {min}. Verwenden Sie einen längeren.',
    en: 'The key ({algorithm}) has {length} {length|bit|bits}; at least {min} are required. Use a longer one.',
  },
  old: {
    de: 'Die Prüfung ist vom {day:date}; am {today:date} ist sie älter als {months} {months|Monat|Monate}. Prüfen Sie den Server neu.',
    en: 'The scan is of {day:date}; on {today:date} it is older than {months} {months|month|months}. Scan the server again.',
  },
  future: {
    de: 'Die Prüfung ist vom {day:date} und liegt damit nach dem {today:date}. Prüfen Sie die Uhr des Rechners oder die Angabe „am“.',
    en: "The scan is of {day:date} and so lies after {today:date}. Check the clock of the machine or the entry 'am'.",
  },
  'no-day': {
    de: 'Die Datei sagt nicht, wann geprüft wurde. Tragen Sie den Tag im Steckbrief ein: „tlsPruefungen: [{ datei: …, am: "2026-11-03" }]“.',
    en: 'The file does not say when the scan was made. Enter the day in the Steckbrief: \'tlsPruefungen: [{ datei: …, am: "2026-11-03" }]\'.',
  },
  'other-host': {
    de: 'Geprüft wurde {host}; der Dienst liegt auf {own}. Prüfen Sie diesen Host.',
    en: 'The scan is of {host}; the service is on {own}. Scan that host.',
  },
  'no-scan': {
    de: 'In der Datei steht kein Ergebnis von testssl.sh oder sslyze. Speichern Sie es mit „testssl.sh --jsonfile“ oder „sslyze --json_out“.',
    en: "The file holds no result of testssl.sh or sslyze. Save it with 'testssl.sh --jsonfile' or 'sslyze --json_out'.",
  },
  more: {
    de: 'Noch {count} weitere {count|Stelle|Stellen} dieser Prüfung {count|weicht|weichen} ab.',
    en: '{count} further {count|place|places} of this scan {count|differs|differ}.',
  },
  failed: {
    de: 'Die Prüfung von {host} kam nicht zu Ende; die Verschlüsselung blieb ungeprüft. Prüfen Sie den Server neu.',
    en: 'The scan of {host} did not end; its encryption remained unchecked. Scan the server again.',
  },
  'not-tried': {
    de: 'Die Prüfung von {host} hat {versions} nicht ausprobiert; ob der Server sie anbietet, blieb ungeprüft.',
    en: 'The scan of {host} did not try {versions}; whether the server offers them remained unchecked.',
  },
  'no-suites': {
    de: 'Die Prüfung von {host} nennt keine Cipher-Suiten mit ihren Namen nach IANA; sie blieben ungeprüft. testssl.sh ab 3.2 und sslyze nennen sie.',
    en: 'The scan of {host} names no cipher suites by their IANA names; they remained unchecked. testssl.sh from 3.2 on and sslyze name them.',
  },
  'no-keys': {
    de: 'Die Prüfung von {host} nennt keinen Schlüssel des Zertifikats; seine Länge blieb ungeprüft.',
    en: 'The scan of {host} names no key of the certificate; its length remained unchecked.',
  },
  unreadable: {
    de: 'Die Datei ließ sich nicht lesen; was in ihr steht, bleibt ungeprüft.',
    en: 'The file could not be read; what it says remains unchecked.',
  },
} satisfies Readonly<Record<string, Text>>;
