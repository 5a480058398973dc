import type { Text } from '../../base/nouns.ts';

/** Help of `check`. */
export const CHECK_HELP = {
  check: { de: 'prüft Dienste oder einzelne Dateien', en: 'checks services or single files' },
  checkPaths: {
    de: 'Ordner mit einem Steckbrief, Zip-Dateien solcher Ordner, oder einzelne Dateien und Ordner (sonst: der aktuelle Ordner)',
    en: 'folders with a Steckbrief, zip files of such folders, or single files and folders (else: the current folder)',
  },
  ruleset: { de: 'Regelwerk, gegen das geprüft wird', en: 'ruleset to check against' },
  rulesetValue: { de: 'id@version|Ordner|Datei', en: 'id@version|folder|file' },
  phase: { de: 'Phase des Dienstes', en: 'phase of the service' },
  phaseValue: { de: 'Phase', en: 'phase' },
  asOf: { de: 'Tag, für den die Prüfung gilt (sonst: heute)', en: 'day the check holds for (else: today)' },
  strict: {
    de: 'auch ein unentschiedenes Ergebnis endet mit 1, und was in der Abnahme MUSS wird',
    en: 'an undecided verdict ends with 1, too, and what becomes MUSS in the Abnahme',
  },
  reporter: {
    de: 'Form des Berichts, auch mehrfach: terminal, json, junit, sarif, gitlab, github, markdown, html, uebersicht, csv',
    en: 'form of the report, repeatable: terminal, json, junit, sarif, gitlab, github, markdown, html, uebersicht, csv',
  },
  reporterValue: { de: 'Form[=Datei]', en: 'format[=file]' },
  standard: {
    de: 'Schemas eines XÖV-Standards: Ordner mit XSD oder scenarios.xml; auch mehrfach',
    en: 'schemas of a XÖV standard: folder of XSDs or scenarios.xml; repeatable',
  },
  standardValue: { de: 'Ordner|scenarios.xml', en: 'folder|scenarios.xml' },
  failOn: { de: 'ab welchem Befund mit 1 geendet wird', en: 'from which finding on to end with 1' },
  seconds: { de: 'Sekunden', en: 'seconds' },
  timeLimit: {
    de: 'Zeit für alle Dienste zusammen; was nicht fertig wird, gilt als nicht prüfbar',
    en: 'time for all services together; what is not finished counts as not checked',
  },
  maxFileSize: { de: 'größte Datei, die gelesen wird', en: 'largest file that is read' },
  only: {
    de: 'am Terminal nur diese Stufe, Regel oder dieses Kapitel, auch mehrfach: MUSS, abnahme, OZG1011; am Urteil ändert das nichts',
    en: 'at the terminal only this level, rule or chapter, may be repeated: MUSS, abnahme, OZG1011; the verdict stays the same',
  },
  onlyValue: { de: 'Stufe|Regel|Kapitel', en: 'level|rule|chapter' },
  verbose: {
    de: 'am Terminal jede Stelle mit ihrer Zeile und der Adresse der Quelle',
    en: 'at the terminal every place with its line and the address of the source',
  },
  summary: { de: 'am Terminal je Dienst eine Zeile', en: 'one line per service at the terminal' },
  quiet: { de: 'nur verlangte Berichte, sonst keine Ausgabe', en: 'only the reports asked for, no other output' },
} satisfies Readonly<Record<string, Text>>;
