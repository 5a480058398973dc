import type { Text } from '../../base/nouns.ts';

/** Why YAML and JSON cannot be read. */
export const DATA_FAULTS: Readonly<Record<string, Text>> = {
  tab: {
    de: 'Hier ist mit einem Tabulator eingerückt; YAML verlangt Leerzeichen.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: 'This line is indented with a tab; YAML requires spaces.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}',
  },
  'unclosed-quote': {
    de: 'Ein Anführungszeichen wird geöffnet und nicht wieder geschlossen.',
    en: 'A quotation mark is opened and not closed.',
  },
  'unclosed-flow': {
    de: 'Eine Klammer wird geöffnet und nicht wieder geschlossen.',
    en: 'A bracket is opened and not closed.',
  },
  indentation: {
    de: 'Die Einrückung passt hier nicht zu den Zeilen davor.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: 'The indentation does not fit the lines before.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}',
  },
  'yaml-tag': {
    de: 'Die Kennzeichnung „{tag}“ wird nicht gelesen; erlaubt sind die Typen von YAML 1.2 (core).{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: "The tag '{tag}' is not read; the types of YAML 1.2 (core) are allowed.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}",
  },
  'yaml-blank': {
    de: 'Hier steht ein Zeichen, das nur wie ein Leerzeichen aussieht ({seen}; U+00A0 ist das geschützte Leerzeichen). Schreiben Sie ein gewöhnliches Leerzeichen.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: 'There is a character here that only looks like a space ({seen}; U+00A0 is the no-break space). Write an ordinary space.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}',
  },
  'yaml-escape': {
    de: 'Die Zeichenfolge „{escape}“ bedeutet in doppelten Anführungszeichen nichts. Schreiben Sie in Pfaden / statt \\, sonst \\\\ oder einfache Anführungszeichen.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: "The sequence '{escape}' means nothing in double quotation marks. In paths write / instead of \\, otherwise \\\\ or single quotation marks.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}",
  },
  'yaml-documents': {
    de: 'Die Datei enthält mehrere YAML-Dokumente (---); gelesen wird genau eines.',
    en: 'The file contains several YAML documents (---); exactly one is read.',
  },
  'unknown-alias': {
    de: 'Der Alias *{alias} verweist auf nichts; einen Anker &{alias} gibt es davor nicht.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: 'The alias *{alias} refers to nothing; there is no anchor &{alias} before it.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}',
  },
  yaml: {
    de: 'Ab hier ist die Datei kein YAML mehr. Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: 'From here on the file is not YAML. Check indentation, colons and quotation marks of this line.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}',
  },
  json: {
    de: 'Ab hier ist die Datei kein JSON mehr. Prüfen Sie Kommas, Klammern und Anführungszeichen dieser Stelle.',
    en: 'From here on the file is not JSON. Check commas, brackets and quotation marks here.',
  },
  'json-end': {
    de: 'Die Datei endet, bevor das JSON vollständig ist: Eine Klammer oder ein Anführungszeichen fehlt.',
    en: 'The file ends before the JSON is complete: a bracket or quotation mark is missing.',
  },
};
