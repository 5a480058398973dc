import type { Text } from '../../base/nouns.ts';

/** Help of `abnahme protokoll`, `paket` and `verify`. */
export const EVIDENCE_HELP = {
  command: {
    de: 'prüft für die Abnahme und schreibt das Abnahmeprotokoll',
    en: 'checks for acceptance and writes the protocol',
  },
  protokoll: {
    de: 'HTML-Protokoll (sonst: abnahmeprotokoll.html im aktuellen Ordner, neben dem Ordner des Dienstes)',
    en: 'HTML protocol (else: abnahmeprotokoll.html in the current folder, beside the folder of the service)',
  },
  markdown: { de: 'Protokoll auch als Markdown', en: 'protocol as Markdown, too' },
  paket: {
    de: 'Nachweispaket: Protokoll, Berichte, Prüfsummen, Nachweise und Regelwerk in einem Zip',
    en: 'evidence package: protocol, reports, checksums, evidence and ruleset in one zip',
  },
  verify: {
    de: 'prüft ein Nachweispaket; mit den Ordnern der Dienste wird die Prüfung wiederholt und verglichen',
    en: 'checks an evidence package; with the folders of the services the check is repeated and compared',
  },
  zip: { de: 'Zip', en: 'zip' },
  zipHelp: { de: 'Nachweispaket aus „abnahme --paket“', en: "evidence package made by 'abnahme --paket'" },
  folders: { de: 'Ordner der Dienste', en: 'folders of the services' },
  sign: {
    de: 'signiert ein Nachweispaket (minisign), damit sich prüfen lässt, von wem es stammt',
    en: 'signs an evidence package (minisign), so that it can be checked where it comes from',
  },
} as const satisfies Readonly<Record<string, Text>>;
