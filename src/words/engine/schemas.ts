import type { Text } from '../../base/nouns.ts';

/** Why a schema gave no verdict. */
export const SCHEMA_REASONS: Readonly<Record<string, Text>> = {
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
};
