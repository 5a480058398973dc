import type { Text } from '../base/nouns.ts';
import { SCH_FAULTS } from './schematron.ts';

/** Why a rule was not applied or could not be judged: the engine's own sentences. */
export const REASONS = {
  'own-ruleset': {
    de: 'Der Dienst hat sich sein Regelwerk selbst gewählt ({named}); in der Abnahme gilt {wanted}, wenn nicht die prüfende Stelle ein anderes verlangt. Streichen Sie „regelwerk“ aus dem Steckbrief, oder geben Sie das Regelwerk mit --ruleset vor.',
    en: "The service has chosen its ruleset itself ({named}); in the Abnahme {wanted} applies unless whoever checks asks for another. Delete 'regelwerk' from the Steckbrief, or set the ruleset with --ruleset.",
  },
  'unvouched-ruleset': {
    de: 'Das Regelwerk {named} liegt beim Dienst, und für seine Echtheit steht nur die eigene vorgaben.lock des Dienstes ein; es gilt {wanted}. Streichen Sie „regelwerk“ aus dem Steckbrief, oder legen Sie vorgaben.lock außerhalb des Dienstes ab. Wer prüft, kann das Regelwerk auch mit --ruleset vorgeben.',
    en: "The ruleset {named} lies with the service, and only the service's own vorgaben.lock vouches for it; {wanted} applies. Delete 'regelwerk' from the Steckbrief, or keep vorgaben.lock outside of the service. Whoever checks may also set the ruleset with --ruleset.",
  },
  'no-steckbrief': { de: 'Es gibt keinen Steckbrief.', en: 'There is no Steckbrief.' },
  'steckbrief-unreadable': { de: 'Der Steckbrief lässt sich nicht lesen.', en: 'The Steckbrief cannot be read.' },
  condition: {
    de: 'Die Vorgabe betrifft diesen Dienst nach seinem Steckbrief nicht.',
    en: 'By its Steckbrief the rule does not concern this service.',
  },
  'not-stated': {
    de: 'Der Steckbrief sagt nichts zu {keys}. Erst {count|diese Angabe zeigt|diese Angaben zeigen}, ob die Vorgabe den Dienst betrifft; tragen Sie sie ein.',
    en: 'The Steckbrief says nothing about {keys}. Only {count|this statement shows|these statements show} whether the rule concerns the service; enter {count|it|them}.',
  },
  'not-filled': {
    de: 'Statt {count|einer Angabe steht ein Platzhalter|Angaben stehen Platzhalter} da ({places}); tragen Sie {count|sie|sie} ein.',
    en: '{count|A placeholder stands|Placeholders stand} in the place of {count|a statement|statements} ({places}); enter {count|it|them}.',
  },
  'not-assigned': {
    de: 'Der Steckbrief sagt nicht, wozu „{path}“ gehört; dient die Datei dazu, tragen Sie sie unter „schnittstellen“ ein (art: {art}).',
    en: "The Steckbrief does not say what '{path}' belongs to; where it serves this, list it under 'schnittstellen' (art: {art}).",
  },
  'not-yet': { de: 'Die Vorgabe gilt erst ab {date:date}.', en: 'The rule holds only from {date:date}.' },
  'no-longer': { de: 'Die Vorgabe galt nur bis {date:date}.', en: 'The rule held only until {date:date}.' },
  phase: { de: 'In dieser Phase bindet die Vorgabe nicht.', en: 'The rule does not bind in this phase.' },
  'no-document': {
    de: 'Es gibt keine Datei, auf die sich die Vorgabe bezieht.',
    en: 'There is no file the rule is about.',
  },
  'nothing-selected': {
    de: 'Die Stelle, um die es geht, kommt nicht vor.',
    en: 'The place the rule is about does not occur.',
  },
  'document-damaged': {
    de: '„{path}“ ist nicht richtig geschrieben; was nach der Berichtigung dort steht, ist offen.',
    en: "'{path}' is not written correctly; what it says once it is mended remains open.",
  },
  'document-unreadable': { de: '„{path}“ lässt sich nicht lesen.', en: "'{path}' cannot be read." },
  'document-unsearchable': {
    de: 'In „{path}“ lässt sich nicht suchen: Die Datei ist dafür zu tief verschachtelt oder zu groß.',
    en: "'{path}' cannot be searched: the file is nested too deeply or too large for that.",
  },
  crashed: {
    de: 'Die Prüfart „{kind}“ ist abgestürzt; das ist ein Fehler von vorgaben.',
    en: "The check kind '{kind}' crashed; this is a bug in vorgaben.",
  },
  'time-limit': {
    de: 'Nicht fertig geworden: Der Prüflauf hat {seconds} {seconds|Sekunde|Sekunden} für alle Dienste zusammen. --time-limit gibt ihm mehr.',
    en: 'Not finished: the run has {seconds} {seconds|second|seconds} for all services together. --time-limit gives it more.',
  },
  more: { de: 'und {count} {count|weiterer|weitere}', en: 'and {count} more' },
} satisfies Readonly<Record<string, Text>>;

/** Why a step of a standard gave no verdict. */
export const STEP_REASONS: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(
    Object.entries(SCH_FAULTS).map(([code, { de, en }]) => [
      code,
      { de: `Schematron {file}{line?, Zeile {line}}: ${de}`, en: `Schematron {file}{line?, line {line}}: ${en}` },
    ]),
  ),
  'own-standard': {
    de: 'Das Schemapaket „{standard}“ liegt im Ordner des Dienstes; wer die Abnahme durchführt, hat es nicht vorgegeben. Geben Sie es mit --standard an, installieren Sie es mit „vorgaben standards add“, oder legen Sie es in einer eigenen vorgaben.lock außerhalb des Dienstes fest.',
    en: "The schema package '{standard}' lies in the folder of the service; whoever carries out the Abnahme has not given it. Give it with --standard, install it with 'vorgaben standards add', or name it in a vorgaben.lock of your own outside of the service.",
  },
  'schema-missing': {
    de: 'Die Schemadatei {file} fehlt im Paket.',
    en: 'The schema file {file} is missing in the package.',
  },
  'schema-import': {
    de: 'Das Schema {file} verweist auf {location}; diese Datei fehlt im Paket.',
    en: 'The schema {file} refers to {location}; this file is missing in the package.',
  },
  'schema-twice': {
    de: 'Mehrere Schemadateien haben denselben Namensraum „{namespace}“ ({files}) und lassen sich nicht zusammen lesen. Das Prüfwerkzeug nimmt für jeden Namensraum nur eine Datei; fassen Sie sie in einer zusammen, die die anderen mit xs:include einbindet.',
    en: "Several schema files have the same namespace '{namespace}' ({files}) and cannot be read together. The engine takes one file for each namespace only; bring them together in one that includes the others by xs:include.",
  },
  'schema-broken': {
    de: 'Das Schema {file} ist selbst fehlerhaft (Zeile {line}).',
    en: 'The schema {file} is itself faulty (line {line}).',
  },
  'schema-costly': {
    de: 'Das Schema {file} ist so gebaut, dass es sich in {seconds} {seconds|Sekunde|Sekunden} nicht übersetzen lässt.',
    en: 'The schema {file} is built so that it cannot be compiled within {seconds} {seconds|second|seconds}.',
  },
  'validation-costly': {
    de: 'Die Prüfung gegen das Schema wurde nach {seconds} {seconds|Sekunde|Sekunden} abgebrochen. --time-limit gibt ihr mehr.',
    en: 'The validation against the schema was stopped after {seconds} {seconds|second|seconds}. --time-limit gives it more.',
  },
  'xsd-reference': {
    de: 'Das Dokument enthält einen Wert, den das Schema als Verweis (xs:IDREF, xs:ENTITY) oder als etwas anderes lesen lässt; was gemeint ist, ist hier nicht zu entscheiden.',
    en: 'The document has a value that the schema lets be read as a reference (xs:IDREF, xs:ENTITY) or as something else; what is meant cannot be decided here.',
  },
  'xsd-incomplete': {
    de: 'Das Schema verwendet Kennungen und Verweise (xs:ID, xs:IDREF), eine seiner Dateien ließ sich dafür aber nicht lesen.',
    en: 'The schema uses identifiers and references (xs:ID, xs:IDREF), but one of its files could not be read for that.',
  },
  'xsd-keyref-scope': {
    de: 'Das Schema lässt Verweise (xs:keyref) auf Schlüssel zeigen, die weiter innen vereinbart sind; das lesen Prüfprogramme verschieden.',
    en: 'The schema lets references (xs:keyref) point to keys that are declared further inside; validators read this differently.',
  },
  'xsd-nillable-key': {
    de: 'Im Schema gehört ein Element, das leer bleiben darf (nillable), zu einem Schlüssel; das beurteilt die XML-Bibliothek anders als XML Schema.',
    en: 'In the schema an element that may be left empty (nillable) is part of a key; the XML library judges this otherwise than XML Schema.',
  },
  'xsd-fixed-mixed': {
    de: 'Das Schema legt den Wert eines Elements fest, in dem auch Elemente stehen dürfen; das beurteilt die XML-Bibliothek anders als XML Schema.',
    en: 'The schema fixes the value of an element that may hold elements too; the XML library judges this otherwise than XML Schema.',
  },
  'xsd-fixed': {
    de: 'Ein Wert ist anders geschrieben als der, den das Schema festlegt, und kann doch derselbe sein (etwa 03 und 3); die XML-Bibliothek vergleicht nur die Schreibweise.',
    en: 'A value is written otherwise than the one the schema fixes and may still be the same (such as 03 and 3); the XML library compares the spelling only.',
  },
  'xsd-zero-key': {
    de: 'Das Dokument enthält die Zahl -0, und das Schema vergleicht Zahlen in Schlüsseln; ob 0 und -0 dasselbe sind, lesen Prüfprogramme verschieden.',
    en: 'The document has the number -0, and the schema compares numbers in keys; validators read differently whether 0 and -0 are the same.',
  },
  'xsd-incomparable': {
    de: 'Ein Wert lässt sich mit der Grenze, die das Schema setzt, nicht sicher vergleichen (eine Zeitzone steht nur auf einer Seite, oder es ist NaN).',
    en: 'A value cannot be compared for certain with the limit the schema sets (a time zone stands on one side only, or it is NaN).',
  },
  'xsd-pattern': {
    de: 'Ein Muster des Schemas fragt nach der Art von Zeichen (etwa \\p{L}), und das Dokument enthält Zeichen, deren Art die XML-Bibliothek nicht sicher kennt.',
    en: 'A pattern of the schema asks for kinds of characters (such as \\p{L}), and the document has characters whose kind the XML library does not know for certain.',
  },
  'xsd-value': {
    de: 'Einen Wert weist die XML-Bibliothek ab, den XML Schema in dieser Schreibweise zulässt oder zulassen kann.',
    en: 'The XML library rejects a value that XML Schema allows, or may allow, in this spelling.',
  },
  'xsd-notation': {
    de: 'Das Schema verwendet xs:NOTATION; Werte davon kann die XML-Bibliothek nicht beurteilen.',
    en: 'The schema uses xs:NOTATION; the XML library cannot judge values of it.',
  },
  'xsd-type': {
    de: 'Ein Element, das das Schema nicht kennt, nennt seinen Datentyp selbst (xsi:type); danach kann die XML-Bibliothek hier nicht prüfen.',
    en: 'An element that the schema does not know names its data type itself (xsi:type); the XML library cannot check by it here.',
  },
  'xsd-blank': {
    de: 'Ein CDATA-Abschnitt ohne Text steht, wo kein Text vorgesehen ist; das beurteilt die XML-Bibliothek anders als XML Schema.',
    en: 'A CDATA section without text stands where no text is provided for; the XML library judges this otherwise than XML Schema.',
  },
  'xsd-location': {
    de: 'Die Adresse in xsi:schemaLocation ist keine gültige (%); geprüft wird sie hier nicht. Löschen Sie die Angabe.',
    en: 'The address in xsi:schemaLocation is not a valid one (%); it is not checked here. Delete it.',
  },
  engine: { de: 'Die XML-Bibliothek hat die Prüfung abgebrochen.', en: 'The XML library broke off the validation.' },
  'schematron-missing': {
    de: 'Die Schematron-Datei {location} fehlt im Paket.',
    en: 'The Schematron file {location} is missing in the package.',
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
  'step-open': {
    de: 'Ein Prüfschritt davor kam zu keinem Ergebnis.',
    en: 'A step before it came to no result.',
  },
  'accept-match': {
    de: 'Die Annahmebedingung der Konfiguration (acceptMatch) fragt nach einem eigenen Bericht, den es hier nicht gibt.',
    en: "The configuration's condition of acceptance (acceptMatch) asks for a report of its own, which does not exist here.",
  },
  'no-codes': {
    de: 'Die Nachricht enthält keine Codes.',
    en: 'The message contains no codes.',
  },
  'own-lists': {
    de: 'Diese Codelisten liegen nur im Ordner des Dienstes: {lists}{more? und {more} weitere}; ob sie die amtlichen sind, ist nicht bestätigt.',
    en: 'These code lists lie in the folder of the service only: {lists}{more? and {more} more}; whether they are the official ones is not confirmed.',
  },
  'lists-missing': {
    de: 'Nicht nachgeschlagen, weil die Codeliste nicht vorliegt: {lists}{more? und {more} weitere}.',
    en: 'Not looked up because the code list is not at hand: {lists}{more? and {more} more}.',
  },
  'codes-open': {
    de: 'Bei {count} {count|Code|Codes} nennt nur das XML-Schema die Codeliste, und dieses liegt nicht vor.',
    en: 'For {count} {count|code|codes} only the XML Schema names the code list, and it is not at hand.',
  },
  'instance-gap': {
    de: 'Nicht alle XÖV-Regeln für Nachrichten ließen sich prüfen: {rules}.',
    en: 'Not all XÖV rules on messages could be checked: {rules}.',
  },
  'instance-none': {
    de: 'Keine XÖV-Regel für Nachrichten betrifft diese Nachricht.',
    en: 'No XÖV rule on messages concerns this message.',
  },
};

/** Why a standard or scenario does not claim a document. */
export const CLAIM_REASONS: Readonly<Record<string, Text>> = {
  matched: { de: 'zuständig', en: 'claims the document' },
  'other-namespace': { de: 'anderer Namensraum', en: 'another namespace' },
  'other-root': { de: 'anderes Wurzelelement', en: 'another root element' },
  'other-version': { de: 'andere Version', en: 'another version' },
  'not-declared': { de: 'nicht der Standard des Steckbriefs', en: 'not the standard of the Steckbrief' },
  'brought-by-service': {
    de: 'liegt beim Dienst; es gilt der Standard, der vorgegeben oder installiert ist',
    en: 'lies with the service; the standard counts that was given or is installed',
  },
  'same-again': { de: 'derselbe Standard noch einmal', en: 'the same standard once more' },
  'schemas-only': {
    de: 'nur Schemas; eine Prüfkonfiguration ist zuständig',
    en: 'schemas only; a validator configuration claims the document',
  },
  'no-match': { de: 'Bedingung (match) trifft nicht zu', en: 'its condition (match) does not hold' },
  'match-too-large': {
    de: 'Bedingung (match) nicht prüfbar, das Dokument ist zu groß',
    en: 'its condition (match) cannot be evaluated, the document is too large',
  },
  'match-too-slow': {
    de: 'Bedingung (match) nicht prüfbar, sie rechnet zu lange',
    en: 'its condition (match) cannot be evaluated, it takes too long',
  },
  'match-unsupported': { de: 'Bedingung (match) nicht auswertbar', en: 'its condition (match) cannot be evaluated' },
};
