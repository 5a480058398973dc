import type { Text } from '../base/nouns.ts';

/** Words of the command line. */
export const CLI = {
  about: {
    de: 'Prüft Online-Dienste gegen die Vorgaben zur Umsetzung des OZG in Nordrhein-Westfalen.',
    en: 'Checks online services against the Vorgaben for the OZG in North Rhine-Westphalia.',
  },
  usage: { de: 'Aufruf:', en: 'Usage:' },
  arguments: { de: 'Angaben:', en: 'Arguments:' },
  options: { de: 'Optionen:', en: 'Options:' },
  commands: { de: 'Befehle:', en: 'Commands:' },
  help: { de: 'zeigt diese Hilfe', en: 'shows this help' },
  version: { de: 'zeigt die Version', en: 'shows the version' },
  lang: { de: 'Sprache', en: 'language' },
  path: { de: 'Pfad', en: 'path' },
  file: { de: 'Datei', en: 'file' },
  folder: { de: 'Ordner', en: 'folder' },
  rule: { de: 'Regel', en: 'rule' },
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
  strict: { de: 'auch ein unentschiedenes Ergebnis endet mit 1', en: 'an undecided verdict ends with 1, too' },
  reporter: {
    de: 'Form des Berichts, auch mehrfach: terminal, json, junit, sarif, gitlab, github, markdown, html',
    en: 'form of the report, repeatable: terminal, json, junit, sarif, gitlab, github, markdown, html',
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
  summary: { de: 'am Terminal je Dienst eine Zeile', en: 'one line per service at the terminal' },
  quiet: { de: 'nur verlangte Berichte, sonst keine Ausgabe', en: 'only the reports asked for, no other output' },
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
    de: 'viele Steckbriefe aus einem Katalog (JSON oder CSV, Felder der OZG-Datenbank des KDN)',
    en: "many Steckbriefe from a catalogue (JSON or CSV, fields of KDN's OZG database)",
  },
  initForce: { de: 'ersetzt einen vorhandenen Steckbrief', en: 'replaces a Steckbrief that is there' },
  explain: {
    de: 'erklärt eine Regel: was, warum, woher, wie es richtig wird',
    en: 'explains a rule: what, why, source, how to mend',
  },
  explainRule: { de: 'Kennung oder Name, zum Beispiel OZG1011', en: 'id or name, for example OZG1011' },
  rules: { de: 'zählt die Regeln eines Regelwerks auf', en: 'lists the rules of a ruleset' },
  json: { de: 'als JSON', en: 'as JSON' },
  rulesetCommand: {
    de: 'Regelwerke schreiben, veröffentlichen und aufnehmen',
    en: 'write, publish and add rulesets',
  },
  rulesetLint: {
    de: 'prüft ein Regelwerk und führt die Beispiele seiner Regeln aus',
    en: 'checks a ruleset and runs the examples of its rules',
  },
  day: { de: 'JJJJ-MM-TT', en: 'YYYY-MM-DD' },
  usually: { de: 'sonst', en: 'default' },
  optionsWord: { de: 'Optionen', en: 'options' },
  commandWord: { de: 'Befehl', en: 'command' },
  rulesetFolder: { de: 'Ordner mit ruleset.yaml', en: 'folder with ruleset.yaml' },
  output: { de: 'Datei, in die geschrieben wird', en: 'file to write to' },
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
  fimCommand: { de: 'FIM-Datenschemata zeigen und umwandeln', en: 'show and convert FIM data schemas' },
  fimJsonSchema: {
    de: 'schreibt ein Datenschema als JSON Schema (Draft 2020-12)',
    en: 'writes a data schema as JSON Schema (draft 2020-12)',
  },
  fimOutline: { de: 'zeigt den Aufbau eines Datenschemas', en: 'shows the structure of a data schema' },
  fimFile: { de: 'XDatenfelder-Datei (2.0 oder 3.0.0)', en: 'XDatenfelder file (2.0 or 3.0.0)' },
  fimStyle: {
    de: 'Schlüssel mit Version (F60000228V2.0) oder ohne (F60000228)',
    en: 'keys with version (F60000228V2.0) or without (F60000228)',
  },
  fimOutput: {
    de: 'Datei, in die geschrieben wird (sonst: die Standardausgabe)',
    en: 'file to write to (else: standard output)',
  },
  bug: {
    de: 'Das ist ein Fehler in vorgaben, nicht in Ihren Dateien ({reason}). Bitte melden Sie ihn mit dem Aufruf und, wenn möglich, der Datei (siehe SECURITY.md und CONTRIBUTING.md).',
    en: 'This is a bug in vorgaben, not in your files ({reason}). Please report it with the command line and, if possible, the file (see SECURITY.md and CONTRIBUTING.md).',
  },
  crash: {
    de: 'Die Prüfart „{kind}“ ist bei der Regel {ruleId} abgestürzt ({reason}). Das ist ein Fehler in vorgaben; bitte melden Sie ihn.',
    en: "The check kind '{kind}' crashed at the rule {ruleId} ({reason}). This is a bug in vorgaben; please report it.",
  },
  compiling: {
    de: 'Schematron {file} wird einmalig übersetzt; das dauert einige Sekunden und wird für spätere Läufe aufgehoben.',
    en: 'Schematron {file} is compiled once; this takes some seconds and is kept for later runs.',
  },
  progress: {
    de: '{done} von {total} {total|Dienst|Diensten} geprüft',
    en: '{done} of {total} {total|service|services} checked',
  },
  strayed: {
    de: '{count} {count|Datei oder Ordner gehört|Dateien oder Ordner gehören} zu keinem Dienst; der Bericht nennt sie. Mit --strict und in der Abnahme besteht ein solcher Lauf nicht: Legen Sie {count|ihr den Steckbrief ihres Dienstes bei|ihnen den Steckbrief ihres Dienstes bei}, oder geben Sie nur die Ordner der Dienste an.',
    en: '{count} {count|file or folder belongs|files or folders belong} to no service; the report names them. With --strict and in the Abnahme such a run does not pass: put the Steckbrief of their service beside them, or give the folders of the services only.',
  },
  ignored: {
    de: '{count} {count|Datei liegt|Dateien liegen} in keinem Dienst und {count|wurde|wurden} nicht betrachtet.',
    en: '{count} {count|file lies|files lie} in no service and {count|was|were} not looked at.',
  },
} satisfies Readonly<Record<string, Text>>;
