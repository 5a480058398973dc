import type { Words } from '../speaker.ts';

/** The frame of the page: what it is, where things are put down, how a run goes. */
export const SHELL = {
  title: { de: 'Online-Dienst prüfen', en: 'Check an online service' },
  skip: { de: 'Zum Inhalt', en: 'To the content' },
  areas: { de: 'Bereiche', en: 'Areas' },
  check: { de: 'Prüfen', en: 'Check' },
  language: { de: 'Sprache', en: 'Language' },
  'language.de': { de: 'Deutsch', en: 'Deutsch' },
  'language.en': { de: 'English', en: 'English' },
  intro: {
    de: 'vorgaben prüft, ob ein Online-Dienst die Vorgaben zum OZG in Nordrhein-Westfalen einhält. Alles geschieht auf diesem Rechner: Die Seite stellt keine Verbindung her und behält nichts.',
    en: 'vorgaben checks whether an online service meets the Vorgaben on the OZG in North Rhine-Westphalia. Everything happens on this machine: the page opens no connection and keeps nothing.',
  },
  drop: {
    de: 'Legen Sie den Ordner oder die Zip-Datei des Dienstes hier ab',
    en: 'Drop the folder or the zip file of the service here',
  },
  'drop-more': {
    de: 'Auch einzelne Dateien und mehrere Dienste auf einmal. Die Prüfung beginnt sofort.',
    en: 'Single files and several services at once work, too. The check begins at once.',
  },
  'choose-folder': { de: 'Ordner wählen', en: 'Choose a folder' },
  'choose-files': { de: 'Zip oder Dateien wählen', en: 'Choose zip or files' },
  settings: { de: 'Einstellungen', en: 'Settings' },
  phase: { de: 'Wofür wird geprüft?', en: 'What is the check for?' },
  'phase.entwicklung': { de: 'Entwicklung: Der Dienst entsteht noch', en: 'Development: the service is being made' },
  'phase.abnahme': {
    de: 'Abnahme: Der Dienst soll angenommen werden',
    en: 'Acceptance: the service is to be accepted',
  },
  'as-of': { de: 'Stichtag', en: 'Day' },
  'as-of-help': { de: 'Tag, für den das Ergebnis gilt; leer: heute', en: 'Day the result holds for; empty: today' },
  ruleset: { de: 'Regelwerk', en: 'Ruleset' },
  'ruleset-own': {
    de: 'wie im Steckbrief genannt, sonst das neueste',
    en: 'as the Steckbrief says, else the newest',
  },
  brought: { de: 'Standards, Regelwerke und SaxonJS mitbringen', en: 'Bring standards, rulesets and SaxonJS' },
  'brought-help': {
    de: 'Schemas eines XÖV-Standards oder eine KoSIT-Konfiguration als Zip; ein Regelwerk als .tgz mit seiner Signatur (.minisig); für Schematron die Datei SaxonJS2.js von Saxonica. Alles gilt, solange diese Seite offen ist.',
    en: 'Schemas of an XÖV standard or a KoSIT configuration as a zip; a ruleset as .tgz with its signature (.minisig); for Schematron the file SaxonJS2.js by Saxonica. All of it holds as long as this page is open.',
  },
  'choose-standard': { de: 'Standard wählen (Zip)', en: 'Choose a standard (zip)' },
  'choose-saxon': { de: 'SaxonJS wählen (SaxonJS2.js)', en: 'Choose SaxonJS (SaxonJS2.js)' },
  'choose-ruleset': { de: 'Regelwerk wählen (.tgz und .minisig)', en: 'Choose a ruleset (.tgz and .minisig)' },
  key: { de: 'Öffentlicher Schlüssel der Herausgeber', en: 'Public key of the publishers' },
  'key-help': {
    de: 'Die Zeile, die mit RW beginnt. Ohne einen Schlüssel, dem Sie trauen, wird ein Regelwerk nicht angenommen.',
    en: 'The line that begins with RW. Without a key that you trust a ruleset is not taken.',
  },
  'no-package': {
    de: 'Wählen Sie die .tgz-Datei des Regelwerks und die .minisig-Datei zusammen aus.',
    en: 'Choose the .tgz file of the ruleset and the .minisig file together.',
  },
  starting: { de: 'Die Prüfung wird vorbereitet …', en: 'Preparing the check …' },
  running: { de: 'Die Prüfung läuft …', en: 'The check is running …' },
  'running-long': {
    de: 'Die Prüfung läuft noch. Große Dateien brauchen länger; Sie können sie abbrechen.',
    en: 'The check is still running. Large files take longer; you may cancel it.',
  },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  cancelled: {
    de: 'Abgebrochen. Geprüft wurde nichts; legen Sie die Dateien noch einmal ab, wenn Sie es wieder versuchen möchten.',
    en: 'Cancelled. Nothing was checked; drop the files again to retry.',
  },
  'too-long': {
    de: 'Die Prüfung hat {minutes} {minutes|Minute|Minuten} gebraucht und wurde beendet. Prüfen Sie den Dienst auf der Befehlszeile (vorgaben check): Dort steht, welche Datei so lange dauert.',
    en: 'The check took {minutes} {minutes|minute|minutes} and was ended. Check the service on the command line (vorgaben check): it says which file takes so long.',
  },
  died: {
    de: 'Die Prüfung ist abgebrochen, vermutlich weil der Speicher nicht reicht ({reason}). Prüfen Sie weniger Dateien auf einmal oder nehmen Sie die Befehlszeile (vorgaben check).',
    en: 'The check broke off, probably for want of memory ({reason}). Check fewer files at once or use the command line (vorgaben check).',
  },
  again: { de: 'Noch einmal prüfen', en: 'Check again' },
  other: { de: 'Anderen Dienst prüfen', en: 'Check another service' },
  'changed-settings': {
    de: 'Einstellungen oder Dateien haben sich geändert; das Ergebnis unten gilt noch für die alten.',
    en: 'Settings or files have changed; the result below still holds for the old ones.',
  },
  refused: { de: 'Das lässt sich nicht prüfen', en: 'This cannot be checked' },
  bug: { de: 'Ein Fehler in vorgaben', en: 'A bug in vorgaben' },
  installed: { de: 'Mitgebracht', en: 'Brought' },
  'no-wasm': {
    de: 'Dieser Browser führt kein WebAssembly aus, oder es ist abgeschaltet; ohne das lassen sich XML-Dateien nicht prüfen. Öffnen Sie die Seite in einem aktuellen Firefox, Edge oder Chrome, oder fragen Sie Ihre IT, ob WebAssembly freigegeben werden kann.',
    en: 'This browser does not run WebAssembly, or it is switched off; without it XML files cannot be checked. Open the page in a current Firefox, Edge or Chrome, or ask your IT whether WebAssembly can be allowed.',
  },
  'too-old': {
    de: 'Dieser Browser ist zu alt für die Seite. Öffnen Sie sie in einem aktuellen Firefox, Edge, Chrome oder Safari.',
    en: 'This browser is too old for the page. Open it in a current Firefox, Edge, Chrome or Safari.',
  },
  'too-many': {
    de: 'Hier liegen mehr als {limit} {limit|Datei|Dateien}; so viele hat kein Dienst. Legen Sie nur den Ordner des Dienstes ab, in dem der Steckbrief liegt.',
    en: 'There are more than {limit} {limit|file|files} here; no service has that many. Drop only the folder of the service that the Steckbrief lies in.',
  },
  'too-large': {
    de: 'Die Dateien haben zusammen {size} MB; geprüft werden höchstens {limit} MB. Legen Sie nur den Ordner des Dienstes ab, ohne Programme, Bilder und Sicherungen.',
    en: 'The files have {size} MB together; at most {limit} MB are checked. Drop only the folder of the service, without programs, pictures and backups.',
  },
  'nothing-dropped': {
    de: 'Hier kam keine Datei an. Legen Sie einen Ordner, eine Zip-Datei oder einzelne Dateien ab.',
    en: 'No file arrived here. Drop a folder, a zip file or single files.',
  },
  footer: { de: 'vorgaben {version}', en: 'vorgaben {version}' },
  'footer-quiet': {
    de: 'Diese Seite stellt keine Verbindung her; ihre Sicherheitsrichtlinie verbietet es dem Browser.',
    en: 'This page opens no connection; its security policy forbids the browser to.',
  },
  notices: { de: 'Lizenzen der Bestandteile', en: 'Licences of its parts' },
  close: { de: 'Schließen', en: 'Close' },
} as const satisfies Readonly<Record<string, Words>>;
