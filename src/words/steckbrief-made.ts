import type { Text } from '../base/nouns.ts';

/** Words of `init`. */
export const INIT = {
  written: {
    de: '{file} ist geschrieben. Offene Angaben stehen darin als Kommentar. Was noch fehlt, sagt: vorgaben check {folder}',
    en: '{file} is written. Open entries stand in it as comments. What is still missing tells: vorgaben check {folder}',
  },
  skeletons: {
    de: 'Vorlagen sind angelegt: {files}. Darin steht BITTE-AUSFÜLLEN, wo etwas fehlt.',
    en: 'Templates are laid out: {files}. They say BITTE-AUSFÜLLEN where something is missing.',
  },
  kept: {
    de: 'Schon vorhanden und nicht überschrieben: {files}.',
    en: 'There already and not overwritten: {files}.',
  },
  imported: {
    de: 'Geschriebene Steckbriefe im Ordner „{folder}“: {count}. Einen Überblick gibt: vorgaben check {folder} --summary',
    en: "Steckbriefe written to the folder '{folder}': {count}. For an overview: vorgaben check {folder} --summary",
  },
  left: {
    de: 'Ohne Platz im Steckbrief und nicht übernommen: {fields}.',
    en: 'Without a place in the Steckbrief and not taken over: {fields}.',
  },
  name: { de: 'Name des Online-Dienstes', en: 'Name of the online service' },
  'why-name': {
    de: 'Unter diesem Namen steht der Dienst in Berichten und im Protokoll.',
    en: 'Reports and the protocol call the service by this name.',
  },
  'no-name': {
    de: 'Ohne Namen lässt sich kein Steckbrief anlegen; ein vorläufiger genügt.',
    en: 'Without a name there can be no Steckbrief; a provisional one will do.',
  },
  leistung: { de: 'Leistung (Name oder LeiKa-Schlüssel)', en: 'Leistung (name or LeiKa key)' },
  gemeinde: { de: 'Gemeinde (Name oder Schlüssel)', en: 'Municipality (name or key)' },
  'why-gemeinde': {
    de: 'Für welches Gebiet der Dienst gilt, steht in der Leistungsbeschreibung und im Protokoll.',
    en: 'The description and the protocol say for which area the service is meant.',
  },
  'no-more': { de: 'keine weitere', en: 'no more' },
  schnittstellen: {
    de: 'Für welche Schnittstellen und Seiten sollen Vorlagen angelegt werden?',
    en: 'For which interfaces and pages shall templates be laid out?',
  },
  'why-schnittstellen': {
    de: 'Eine Vorlage ist eine Datei mit Lücken, die der Hersteller füllt.',
    en: 'A template is a file with gaps that the provider fills.',
  },
  open: { de: 'noch offen', en: 'still open' },
  none: { de: 'keines davon', en: 'none of these' },
  'open-if-none': { de: 'ohne Auswahl: noch offen', en: 'nothing chosen: still open' },
  'yes-no': { de: '(ja/nein)', en: '(yes/no)' },
  'yes-or-no': {
    de: 'Bitte „ja“ oder „nein“; ohne Eingabe bleibt die Frage offen.',
    en: "Please 'yes' or 'no'; typing nothing leaves the question open.",
  },
  'no-number': {
    de: 'Das ist keine Zahl; ohne Eingabe bleibt die Frage offen.',
    en: 'This is no number; typing nothing leaves the question open.',
  },
  again: {
    de: 'Bitte noch einmal; dieselbe Antwort wird so übernommen, ohne Eingabe bleibt die Frage offen.',
    en: 'Please once more; the same answer is taken as it is, typing nothing leaves the question open.',
  },
  'why-depends': {
    de: 'Davon hängt ab, ob {n} {n|Regel gilt|Regeln gelten}.',
    en: 'Whether {n} {n|rule applies|rules apply} depends on it.',
  },
  found: { de: '{file}: eingetragen unter {place}.', en: '{file}: entered at {place}.' },
  'several-places': {
    de: '{file}: nicht eingetragen; der Steckbrief hat dafür mehrere Stellen, zum Beispiel schnittstellen mit „art“.',
    en: "{file}: not entered; the Steckbrief has several places for it, for example schnittstellen with 'art'.",
  },
  'no-terminal': {
    de: 'Fragen lassen sich nur an einem Terminal beantworten. Geben Sie mindestens --name an, zum Beispiel: vorgaben init hundehaltung --name "Hundehaltung anmelden".',
    en: 'Questions can be answered at a terminal only. Give at least --name, for example: vorgaben init hundehaltung --name "Hundehaltung anmelden".',
  },
  interrupted: {
    de: 'Abgebrochen; es ist nichts geschrieben.',
    en: 'Interrupted; nothing is written.',
  },
} satisfies Readonly<Record<string, Text>>;
