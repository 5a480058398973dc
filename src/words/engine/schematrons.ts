import type { Text } from '../../base/nouns.ts';

/** Why a Schematron gave no verdict. */
export const SCHEMATRON_REASONS: Readonly<Record<string, Text>> = {
  'schematron-missing': {
    de: 'Die Schematron-Datei {location} fehlt im Paket.',
    en: 'The Schematron file {location} is missing in the package.',
  },
  'schematron-in-browser': {
    de: 'Schematron ({location}) kann diese Seite nicht prüfen, solange SaxonJS fehlt. Wählen Sie unter „Einstellungen“ die Datei SaxonJS2.js, oder nehmen Sie die Befehlszeile von vorgaben.',
    en: "This page cannot check Schematron ({location}) as long as SaxonJS is missing. Choose the file SaxonJS2.js under 'Settings', or use the command line of vorgaben.",
  },
  'schematron-engine': {
    de: 'Für Schematron ({location}) fehlen die Pakete saxon-js und xslt3. Installieren Sie beide neben vorgaben: npm install saxon-js@2.7.0 xslt3@2.7.0.',
    en: 'Schematron ({location}) needs the packages saxon-js and xslt3. Install both beside vorgaben: npm install saxon-js@2.7.0 xslt3@2.7.0.',
  },
  'schematron-missing-part': {
    de: 'Das Schematron {location} braucht „{file}“; diese Datei fehlt im Paket oder liegt außerhalb.',
    en: "The Schematron {location} needs '{file}'; this file is missing in the package or lies outside of it.",
  },
  'schematron-too-many-parts': {
    de: 'Das Schematron {location} bindet mehr als {limit} {limit|Datei|Dateien} ein.',
    en: 'The Schematron {location} includes more than {limit} {limit|file|files}.',
  },
  'schematron-empty': {
    de: 'Die Schematron-Datei {file} enthält keine einzige Prüfung.',
    en: 'The Schematron file {file} holds no check at all.',
  },
  'schematron-broken': {
    de: 'Die Schematron-Datei {file} ist selbst fehlerhaft (Zeile {line}).',
    en: 'The Schematron file {file} is itself faulty (line {line}).',
  },
  'schematron-compile': {
    de: 'Die Schematron-Datei {file} lässt sich nicht übersetzen{line? (Zeile {line})}{error?: Fehler {error}}.',
    en: 'The Schematron file {file} cannot be compiled{line? (line {line})}{error?: error {error}}.',
  },
  'schematron-compile-timeout': {
    de: 'Die Schematron-Datei {file} ließ sich nicht in angemessener Zeit übersetzen. --time-limit gibt ihr mehr, bis zu fünf Minuten.',
    en: 'The Schematron file {file} could not be compiled in reasonable time. --time-limit gives it more, up to five minutes.',
  },
  'schematron-memory': {
    de: 'Das Schematron {file} brauchte mehr Speicher, als ein Prüflauf haben darf.',
    en: 'The Schematron {file} needed more memory than a run may have.',
  },
  'schematron-function': {
    de: 'Das Schematron {file} benutzt „{name}“. Damit könnte es auf Dateien, Netz oder Programme zugreifen; deshalb wird es nicht ausgeführt.',
    en: "The Schematron {file} uses '{name}'. With it it could reach files, network or programs; therefore it is not run.",
  },
  'schematron-arithmetic': {
    de: 'Das Schematron {file} rechnet mit sehr großen Zahlen (mod) auf eine Weise, die hier falsch ausginge; deshalb wird es nicht ausgeführt.',
    en: 'The Schematron {file} calculates with very large numbers (mod) in a way that would go wrong here; therefore it is not run.',
  },
  'schematron-too-large': {
    de: 'Das Dokument ist für Schematron zu groß (mehr als {limit} {limit|Million|Millionen} Zeichen).',
    en: 'The document is too large for Schematron (more than {limit} million characters).',
  },
  'schematron-timeout': {
    de: 'Das Schematron {file} wurde nach {seconds} {seconds|Sekunde|Sekunden} abgebrochen und in diesem Prüflauf nicht noch einmal begonnen. --time-limit gibt ihm mehr.',
    en: 'The Schematron {file} was stopped after {seconds} {seconds|second|seconds} and not begun again in this run. --time-limit gives it more.',
  },
  'schematron-crashed': {
    de: 'Das Schematron {file} ist bei diesem Dokument abgestürzt{error? (Fehler {error})}.',
    en: 'The Schematron {file} crashed on this document{error? (error {error})}.',
  },
  'schema-invalid': {
    de: 'Das Dokument ist nach dem XML-Schema ungültig; erst danach kommt Schematron.',
    en: 'The document is invalid by its XML Schema; Schematron comes only after that.',
  },
};
