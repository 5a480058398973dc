import type { Text } from '../../base/nouns.ts';

/** Help of `standards`. */
export const STANDARDS_HELP = {
  standardsCommand: { de: 'Schemas von XÖV-Standards', en: 'schemas of XÖV standards' },
  standardsList: {
    de: 'zählt die installierten Standards auf und die mit --standard genannten',
    en: 'lists the installed standards, and those given with --standard',
  },
  standardsAdd: {
    de: 'nimmt einen Standard auf: Zip oder Ordner mit XSD, oder eine scenarios.xml des KoSIT-Prüftools',
    en: 'adds a standard: zip or folder of XSDs, or a scenarios.xml of the KoSIT validator',
  },
  standardsSource: { de: 'Zip|Ordner|scenarios.xml', en: 'zip|folder|scenarios.xml' },
  standardsSourceHelp: {
    de: 'was Sie heruntergeladen haben, zum Beispiel aus dem XRepository',
    en: 'what you downloaded, for example from XRepository',
  },
  standardsWith: {
    de: 'weitere Schemas, auf die sich der Standard bezieht; auch mehrfach',
    en: 'more schemas that the standard refers to; repeatable',
  },
  standardsWithValue: { de: 'Datei|Ordner|Zip', en: 'file|folder|zip' },
  standardsAs: {
    de: 'Name und Version, wenn die Schemas sie nicht nennen: XBeispiel@1.0',
    en: 'name and version where the schemas do not say them: XExample@1.0',
  },
  standardsAsValue: { de: 'Name@Version', en: 'name@version' },
  standardsIn: {
    de: 'Ordner eines Dienstes, oder „user“ für alle Dienste (sonst: der aktuelle Ordner, wenn er einen Steckbrief hat, sonst user)',
    en: "folder of a service, or 'user' for all services (else: the current folder if it has a Steckbrief, else user)",
  },
  standardsInValue: { de: 'Ordner|user', en: 'folder|user' },
  standardsVerify: {
    de: 'vergleicht installierte Standards mit ihren Prüfsummen',
    en: 'compares installed standards with their checksums',
  },
  standardsRemove: { de: 'entfernt einen installierten Standard', en: 'removes an installed standard' },
  standardsId: { de: 'id@version', en: 'id@version' },
  standardsIdHelp: { de: 'wie „standards list“ es zeigt', en: "as 'standards list' shows it" },
} satisfies Readonly<Record<string, Text>>;
