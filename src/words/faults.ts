import type { Text } from '../base/nouns.ts';

/** Why a file cannot be read: one sentence per code of a Fault, whatever parser met it. */
export const FAULTS: Readonly<Record<string, Text>> = {
  empty: {
    de: 'Die Datei ist leer. Es gibt in ihr nichts zu prüfen.',
    en: 'The file is empty. There is nothing in it to check.',
  },
  'too-large': {
    de: 'Die Datei ist {megabytes} MB groß; gelesen werden höchstens {limit} MB (--max-file-size).',
    en: 'The file has {megabytes} MB; at most {limit} MB are read (--max-file-size).',
  },
  'yaml-too-large': {
    de: 'Die Datei ist {megabytes} MB groß; YAML wird bis {limit} MB gelesen. Teilen Sie die Datei auf; große Datenbestände gehören in JSON.',
    en: 'The file has {megabytes} MB; YAML of up to {limit} MB is read. Split the file; large sets of data belong into JSON.',
  },
  'html-too-large': {
    de: 'Die Seite ist {megabytes} MB groß; gelesen werden Seiten bis {limit} MB.',
    en: 'The page has {megabytes} MB; pages of up to {limit} MB are read.',
  },
  'not-readable': {
    de: 'Die Datei lässt sich nicht öffnen ({reason}).',
    en: 'The file cannot be opened ({reason}).',
  },
  'utf-16': {
    de: 'Die Datei ist in UTF-16 gespeichert; verlangt ist UTF-8.',
    en: 'The file is stored in UTF-16; UTF-8 is required.',
  },
  'latin-1': {
    de: 'Die Datei ist nicht in UTF-8 gespeichert: Das Byte {byte} an Stelle {offset} sieht nach Latin-1 (ISO 8859-1, Windows-1252) aus.',
    en: 'The file is not stored in UTF-8: byte {byte} at offset {offset} looks like Latin-1 (ISO 8859-1, Windows-1252).',
  },
  'not-utf-8': {
    de: 'Die Datei ist nicht in UTF-8 gespeichert: Das Byte {byte} an Stelle {offset} kommt dort in UTF-8 nicht vor.',
    en: 'The file is not stored in UTF-8: byte {byte} at offset {offset} cannot stand there in UTF-8.',
  },
  nul: {
    de: 'An Stelle {offset} steht ein NUL-Byte (U+0000); Textdateien enthalten keine. Vielleicht ist die Datei keine Textdatei.',
    en: 'There is a NUL byte (U+0000) at offset {offset}; text files have none. Perhaps this is not a text file.',
  },
  'declared-encoding': {
    de: 'Die XML-Deklaration nennt die Zeichenkodierung „{encoding}“; verlangt ist UTF-8.',
    en: "The XML declaration names the encoding '{encoding}'; UTF-8 is required.",
  },
  doctype: {
    de: 'Die Datei enthält eine DOCTYPE-Angabe. Sie wird aus Sicherheitsgründen nicht gelesen; löschen Sie die Zeile mit <!DOCTYPE …>.',
    en: 'The file contains a DOCTYPE. For security it is not read; delete the line with <!DOCTYPE …>.',
  },
  depth: {
    de: 'Die Datei ist ab hier tiefer als {limit} {limit|Ebene|Ebenen} verschachtelt; so tief wird nicht gelesen.',
    en: 'From here on the file is nested deeper than {limit} {limit|level|levels}; it is not read that deep.',
  },
  attributes: {
    de: 'Dieses Element hat mehr als {limit} {limit|Attribut|Attribute}; so viele werden nicht gelesen.',
    en: 'This element has more than {limit} {limit|attribute|attributes}; so many are not read.',
  },
  'xml-limit': {
    de: 'Hier überschreitet die Datei eine Grenze der XML-Bibliothek (etwa Namen über 10 MB oder der verfügbare Speicher); weiter wird sie nicht gelesen. Über die Datei selbst sagt das nichts.',
    en: 'Here the file exceeds a limit of the XML library (such as names of more than 10 MB, or the memory at hand); it is not read any further. This says nothing of the file itself.',
  },
  'alias-bomb': {
    de: 'Die Datei vervielfacht Inhalte über Aliase (*name) so oft, dass sie nicht gelesen wird. Schreiben Sie die Inhalte aus.',
    en: 'The file multiplies its content through aliases (*name) so often that it is not read. Write the content out.',
  },
  'duplicate-key': {
    de: 'Der Schlüssel „{key}“ steht hier doppelt; jeder Schlüssel darf in seinem Abschnitt nur einmal vorkommen.',
    en: "The key '{key}' stands here twice; each key may occur only once in its section.",
  },
  'no-certificate': {
    de: 'Die Datei enthält kein lesbares Zertifikat (X.509 als DER oder PEM). Legen Sie das Zertifikat selbst ab, ohne privaten Schlüssel.',
    en: 'The file contains no readable certificate (X.509 as DER or PEM). Put in the certificate itself, without a private key.',
  },
  'other-syntax': {
    de: 'Der Steckbrief führt diese Datei als „{kind}“. Sie ist {syntax}; eine Datei dieser Art ist {wanted}.',
    en: "The Steckbrief lists this file as '{kind}'. It is {syntax}; a file of this kind is {wanted}.",
  },
  base64: {
    de: 'Die Datei ist Base64-kodiert; verlangt ist das XML selbst. Dekodieren Sie die Datei und legen Sie das XML ab.',
    en: 'The file is encoded as Base64; the XML itself is required. Decode the file and put in the XML.',
  },
  tab: {
    de: 'Hier ist mit einem Tabulator eingerückt; YAML verlangt Leerzeichen.',
    en: 'This line is indented with a tab; YAML requires spaces.',
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
    de: 'Die Einrückung passt hier nicht zu den Zeilen davor.',
    en: 'The indentation does not fit the lines before.',
  },
  'yaml-tag': {
    de: 'Die Kennzeichnung „{tag}“ wird nicht gelesen; erlaubt sind die Typen von YAML 1.2 (core).',
    en: "The tag '{tag}' is not read; the types of YAML 1.2 (core) are allowed.",
  },
  'yaml-blank': {
    de: 'Hier steht ein Zeichen, das nur wie ein Leerzeichen aussieht ({seen}; U+00A0 ist das geschützte Leerzeichen). Schreiben Sie ein gewöhnliches Leerzeichen.',
    en: 'There is a character here that only looks like a space ({seen}; U+00A0 is the no-break space). Write an ordinary space.',
  },
  'yaml-escape': {
    de: 'Die Zeichenfolge „{escape}“ bedeutet in doppelten Anführungszeichen nichts. Schreiben Sie in Pfaden / statt \\, sonst \\\\ oder einfache Anführungszeichen.',
    en: "The sequence '{escape}' means nothing in double quotation marks. In paths write / instead of \\, otherwise \\\\ or single quotation marks.",
  },
  'yaml-documents': {
    de: 'Die Datei enthält mehrere YAML-Dokumente (---); gelesen wird genau eines.',
    en: 'The file contains several YAML documents (---); exactly one is read.',
  },
  'unknown-alias': {
    de: 'Der Alias *{alias} verweist auf nichts; einen Anker &{alias} gibt es davor nicht.',
    en: 'The alias *{alias} refers to nothing; there is no anchor &{alias} before it.',
  },
  yaml: {
    de: 'Ab hier ist die Datei kein YAML mehr. Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile.',
    en: 'From here on the file is not YAML. Check indentation, colons and quotation marks of this line.',
  },
  json: {
    de: 'Ab hier ist die Datei kein JSON mehr. Prüfen Sie Kommas, Klammern und Anführungszeichen dieser Stelle.',
    en: 'From here on the file is not JSON. Check commas, brackets and quotation marks here.',
  },
  'json-end': {
    de: 'Die Datei endet, bevor das JSON vollständig ist: Eine Klammer oder ein Anführungszeichen fehlt.',
    en: 'The file ends before the JSON is complete: a bracket or quotation mark is missing.',
  },
  'xml-unclosed': {
    de: 'Das Element „{element}“ wird nicht geschlossen: Die Datei endet vor seinem Ende-Tag.',
    en: "The element '{element}' is not closed: the file ends before its end tag.",
  },
  'xml-mismatch': {
    de: 'Das Ende-Tag „{found}“ passt nicht: Zu schließen ist hier „{expected}“.',
    en: "The end tag '{found}' does not fit: '{expected}' is to be closed here.",
  },
  'xml-entity': {
    de: 'Die Entität „&{entity};“ gibt es in XML nicht. Schreiben Sie das Zeichen selbst.',
    en: "The entity '&{entity};' does not exist in XML. Write the character itself.",
  },
  'xml-ampersand': {
    de: 'Hier steht ein einzelnes &; in XML schreibt man dafür &amp;.',
    en: 'There is a single & here; in XML it is written &amp;.',
  },
  'xml-duplicate-attribute': {
    de: 'Das Attribut „{attribute}“ steht an diesem Element doppelt.',
    en: "The attribute '{attribute}' stands twice at this element.",
  },
  'xml-prefix': {
    de: 'Das Präfix „{prefix}“ ist keinem Namensraum zugeordnet (xmlns:{prefix} fehlt).',
    en: "The prefix '{prefix}' is bound to no namespace (xmlns:{prefix} is missing).",
  },
  'xml-character': {
    de: 'Hier steht ein Zeichen (Code {value}), das in XML nicht vorkommen darf.',
    en: 'There is a character here (code {value}) that XML does not allow.',
  },
  'xml-start': {
    de: 'Die Datei ist kein XML: Sie beginnt nicht mit einem Start-Tag.',
    en: 'The file is not XML: it does not begin with a start tag.',
  },
  'xml-extra': {
    de: 'Nach dem Ende des Wurzelelements steht noch etwas; dort darf nichts mehr folgen.',
    en: 'There is something after the end of the root element; nothing may follow there.',
  },
  'xml-tag': {
    de: 'Dieses Tag ist nicht richtig geschrieben: Es endet nicht mit > oder ein Attribut hat keine Anführungszeichen.',
    en: 'This tag is not written correctly: it does not end with > or an attribute has no quotation marks.',
  },
  'xml-comment': {
    de: 'Ein Kommentar ist nicht richtig geschrieben: Er wird nicht geschlossen oder enthält --.',
    en: 'A comment is not written correctly: it is not closed or contains --.',
  },
  'xml-cdata': {
    de: 'Ein CDATA-Abschnitt ist nicht richtig geschrieben: Ihm fehlt ]]>, oder ]]> steht außerhalb eines Abschnitts.',
    en: 'A CDATA section is not written correctly: it lacks ]]>, or ]]> stands outside a section.',
  },
  'xml-declaration': {
    de: 'Die XML-Deklaration (<?xml …?>) ist falsch geschrieben oder steht nicht ganz am Anfang der Datei.',
    en: 'The XML declaration (<?xml …?>) is misspelt or does not stand at the very beginning of the file.',
  },
  xml: {
    de: 'Ab hier ist die Datei kein wohlgeformtes XML.',
    en: 'From here on the file is not well-formed XML.',
  },
};

/** What keeps us from reading a file without anything being wrong with it: no rule on files is broken by it. */
export const OWN_LIMITS: ReadonlySet<string> = new Set(['xml-limit']);
