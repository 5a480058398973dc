import type { Text } from '../base/nouns.ts';

/** What is said of evidence packages: refusals, what a check of one found, and how a repeated run differs. */
export const EVIDENCE = {
  loose: {
    de: 'Ein Nachweispaket braucht einen Online-Dienst mit Steckbrief; geprüft wurden einzelne Dateien. „vorgaben init“ legt einen Steckbrief an.',
    en: "An evidence package needs an online service with a Steckbrief; single files were checked. 'vorgaben init' lays one out.",
  },
  unreadable: {
    de: '„{path}“ soll in das Nachweispaket, lässt sich aber nicht lesen ({reason}).',
    en: "'{path}' is to go into the evidence package but cannot be read ({reason}).",
  },
  'changed-meanwhile': {
    de: '„{path}“ hat sich während der Prüfung geändert; das Nachweispaket passte nicht zum Bericht. Prüfen Sie noch einmal.',
    en: "'{path}' changed during the check; the evidence package would not fit the report. Check again.",
  },
  'too-large': {
    de: '„{path}“ wäre im Nachweispaket größer als {limit} MB; so große Dateien nimmt es nicht auf.',
    en: "'{path}' would be larger than {limit} MB in the evidence package, which takes no files as large.",
  },
  'no-zip': { de: '„{zip}“ gibt es nicht.', en: "'{zip}' does not exist." },
  'no-manifest': {
    de: '„{zip}“ ist kein Nachweispaket: Es enthält keine lesbare paket.json. Nachweispakete schreibt „vorgaben abnahme --paket“.',
    en: "'{zip}' is no evidence package: it holds no readable paket.json. 'vorgaben abnahme --paket' writes them.",
  },
  'newer-format': {
    de: '„{zip}“ ist ein Nachweispaket der Fassung {version}; dieses vorgaben liest die Fassung 1. Nehmen Sie die Version, die es geschrieben hat.',
    en: "'{zip}' is an evidence package of format {version}; this vorgaben reads format 1. Use the version that wrote it.",
  },
  'no-report': {
    de: 'Im Nachweispaket „{zip}“ ist bericht.json kein Bericht von vorgaben.',
    en: "In the evidence package '{zip}' bericht.json is no report of vorgaben.",
  },
  'no-folder': {
    de: 'Zu diesen Diensten des Nachweispakets fehlt der Ordner: {services}. Geben Sie die Ordner aller Dienste an.',
    en: 'The folder of these services of the evidence package is missing: {services}. Give the folders of all services.',
  },
  'too-many-services': {
    de: 'Ein Abnahmeprotokoll fasst höchstens {limit} {limit|Dienst|Dienste}; hier sind es {count}. Nehmen Sie sie einzeln ab; alle auf einmal prüft „vorgaben check --phase abnahme“.',
    en: "A protocol holds at most {limit} {limit|service|services}; here are {count}. Accept them one by one; 'vorgaben check --phase abnahme' checks them all at once.",
  },
  'same-file': {
    de: 'Zwei Ausgaben sollen in dieselbe Datei „{file}“.',
    en: "Two outputs are to go to the same file '{file}'.",
  },
  'in-service': {
    de: 'Hinweis: „{file}“ liegt im Ordner des Dienstes und wird bei der nächsten Prüfung mitgeprüft. Ein Ordner daneben oder .vorgaben/ vermeidet das.',
    en: "Note: '{file}' lies in the folder of the service and will be checked itself next time. A folder beside it or .vorgaben/ avoids that.",
  },
  'wrote-protocol': { de: 'Protokoll geschrieben: {file}', en: 'Protocol written: {file}' },
  'wrote-package': {
    de: 'Nachweispaket geschrieben: {file}\n  SHA-256 {digest}',
    en: 'Evidence package written: {file}\n  SHA-256 {digest}',
  },
  'is-command': {
    de: 'Hinweis: „{name}“ ist hier ein Befehl; den Ordner gleichen Namens meint ./{name}.',
    en: "Note: '{name}' is a command here; the folder of that name is meant by ./{name}.",
  },

  'entry-missing': { de: '{path} fehlt.', en: '{path} is missing.' },
  'entry-extra': { de: '{path} steht nicht in paket.json.', en: '{path} is not listed in paket.json.' },
  'entry-changed': {
    de: '{path} ist verändert; die Prüfsumme in paket.json ist eine andere.',
    en: '{path} was changed; its checksum in paket.json is another one.',
  },
  'copy-differs': {
    de: '{path} ist nicht die Datei, die geprüft wurde; der Bericht nennt eine andere Prüfsumme.',
    en: '{path} is not the file that was checked; the report names another checksum.',
  },
  'not-of-report': {
    de: '{path} passt nicht zu bericht.json; aus diesem Bericht entsteht ein anderer Inhalt.',
    en: '{path} does not fit bericht.json; this report gives another content.',
  },
  'ruleset-differs': {
    de: 'Das Regelwerk im Paket ist nicht das, das der Bericht nennt.',
    en: 'The ruleset in the package is not the one the report names.',
  },
  'other-tool': {
    de: 'Nicht verglichen: Das Protokoll sieht nicht so aus, wie diese Version es aus dem Bericht macht; ob es zu ihm passt, kann nur vorgaben {version} sagen. Lesen Sie bericht.json, oder prüfen Sie eine Signatur mit --trust-key.',
    en: 'Not compared: the protocol does not look as this version makes it from the report; only vorgaben {version} can say whether it fits. Read bericht.json, or check a signature with --trust-key.',
  },
  'not-asked': {
    de: 'Das Paket sagt, das Regelwerk {ruleset} sei verlangt worden. Wer das verlangt hat, lässt sich ihm nicht ansehen. Waren Sie es, schreiben Sie es fest („vorgaben lock --ruleset {ruleset}“) und rufen Sie den Befehl noch einmal auf; sonst prüfen Sie den Dienst selbst mit „vorgaben abnahme“.',
    en: "The package says that the ruleset {ruleset} was asked for. By whom cannot be told from it. If it was you, pin it ('vorgaben lock --ruleset {ruleset}') and call the command again; else check the service yourself with 'vorgaben abnahme'.",
  },
  'signature-good': {
    de: 'Das Nachweispaket ist signiert mit dem Schlüssel {keyId}{who? ({who})}. {comment}',
    en: 'The evidence package is signed with the key {keyId}{who? ({who})}. {comment}',
  },
  'signature-missing': {
    de: 'Das Nachweispaket „{zip}“ ist nicht signiert: {file} gibt es nicht. Von wem es stammt, ist nicht belegt; geprüft wurde nichts weiter. Lassen Sie sich die Signatur geben.',
    en: "The evidence package '{zip}' is not signed: there is no {file}. Where it comes from is not proven; nothing else was checked. Ask for the signature.",
  },
  'signature-bad': {
    de: 'Das Nachweispaket „{zip}“ passt nicht zu seiner Signatur (Schlüssel {keyId}): Eines von beiden ist verändert. Verwenden Sie es nicht.',
    en: "The evidence package '{zip}' does not fit its signature (key {keyId}): one of the two was changed. Do not use it.",
  },
  'signature-unknown-key': {
    de: 'Das Nachweispaket „{zip}“ ist mit dem Schlüssel {keyId} signiert; vertraut wird hier nur {known}. Von wem es stammt, ist nicht belegt.',
    en: "The evidence package '{zip}' is signed with the key {keyId}; only {known} is trusted here. Where it comes from is not proven.",
  },
  'signature-none': {
    de: 'Die Signatur des Nachweispakets „{zip}“ ist keine. {reason}',
    en: "The signature of the evidence package '{zip}' is none. {reason}",
  },
  'signature-unjudged': {
    de: 'Neben dem Paket liegt eine Signatur ({file}); von wem sie ist, wurde nicht geprüft. Mit --trust-key <Schlüssel> wird sie geprüft.',
    en: 'Beside the package lies a signature ({file}); by whom it is was not checked. With --trust-key <key> it is checked.',
  },
  sign: {
    de: 'signiert ein Nachweispaket (minisign), damit sich prüfen lässt, von wem es stammt',
    en: 'signs an evidence package (minisign), so that it can be checked where it comes from',
  },

  holds: {
    de: 'Das Nachweispaket ist in sich stimmig: {entries} {entries|Datei|Dateien}, Prüfung zum Stand {asOf:date}, Regelwerk {ruleset}, Ergebnis: {verdict}.',
    en: 'The evidence package is consistent in itself: {entries} {entries|file|files}, check as of {asOf:date}, ruleset {ruleset}, result: {verdict}.',
  },
  'other-ruleset': {
    de: 'Das Regelwerk im Paket heißt {ruleset}, ist aber nicht das, das unter diesem Namen {known|mit vorgaben kommt|in {lock} festgelegt ist} ({there} statt {wanted}). Was es bescheinigt, sagt nichts über die Vorgaben; prüfen Sie den Dienst selbst mit „vorgaben abnahme“.',
    en: 'The ruleset in the package is called {ruleset} but is not the one that {known|comes with vorgaben|is named in {lock}} under this name ({there} instead of {wanted}). What it certifies says nothing about the rules; check the service yourself with "vorgaben abnahme".',
  },
  'unknown-ruleset': {
    de: 'Das Regelwerk {ruleset} kommt nicht mit vorgaben, und keine vorgaben.lock nennt es; ob es das ist, was es zu sein vorgibt, ist nicht geprüft.',
    en: 'The ruleset {ruleset} does not come with vorgaben, and no vorgaben.lock names it; whether it is what it claims to be was not checked.',
  },
  broken: {
    de: 'Das Nachweispaket ist verändert. Abweichungen: {n}',
    en: 'The evidence package was changed. Deviations: {n}',
  },
  'not-repeated': {
    de: 'Wer Bericht, Regelwerk und Prüfsummen zusammen ändert, erhält auch ein stimmiges Paket; ob der Dienst so aussieht, ist hier nicht geprüft. Mit seinem Ordner wird die Prüfung wiederholt: vorgaben abnahme verify {zip} <Ordner>',
    en: 'Whoever changes report, ruleset and checksums together gets a consistent package as well; whether the service looks like that was not checked here. With its folder the check is repeated: vorgaben abnahme verify {zip} <folder>',
  },
  repeated: {
    de: 'Die Wiederholung mit dem Regelwerk des Pakets kommt zum selben Ergebnis. Dienste: {services}, Dateien: {files}, Befunde: {findings}',
    en: 'Repeating the check with the ruleset of the package gives the same result. Services: {services}, files: {files}, findings: {findings}',
  },
  differs: {
    de: 'Die Wiederholung kommt zu einem anderen Ergebnis. Unterschiede: {n}',
    en: 'Repeating the check gives another result. Differences: {n}',
  },
  'more-differences': { de: 'und {n} weitere', en: 'and {n} more' },
  'needs-standards': {
    de: 'Die Prüfung lief mit --standard {standards}; ohne dieselben Schemas kann die Wiederholung nicht gleich ausfallen.',
    en: 'The check ran with --standard {standards}; without the same schemas repeating it cannot give the same.',
  },
  'file-changed': { de: '{path} hat einen anderen Inhalt.', en: '{path} has another content.' },
  'file-gone': { de: '{path} gibt es nicht mehr.', en: '{path} is not there any more.' },
  'file-new': { de: '{path} ist hinzugekommen.', en: '{path} is new.' },
  verdict: {
    de: '{service}: damals {was}, jetzt {is}.',
    en: '{service}: then {was}, now {is}.',
  },
  outcome: {
    de: '{service}: {rule} war {was} und ist jetzt {is}.',
    en: '{service}: {rule} was {was} and is now {is}.',
  },
  'finding-gone': {
    de: '{service}: Befunde zu {rule}, die es jetzt nicht mehr gibt: {n}',
    en: '{service}: findings of {rule} that are not there any more: {n}',
  },
  'finding-new': {
    de: '{service}: neue Befunde zu {rule}: {n}',
    en: '{service}: new findings of {rule}: {n}',
  },
  wording: {
    de: '{service}: Wortlaut oder Stellen von {rule} sind andere.',
    en: '{service}: wording or places of {rule} are different.',
  },
  rest: {
    de: 'Auch sonst sind die Berichte nicht gleich (Regeln, Schritte der Standards oder Zählung).',
    en: 'The reports differ in other parts, too (rules, steps of standards, or counts).',
  },

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
} as const satisfies Readonly<Record<string, Text>>;
