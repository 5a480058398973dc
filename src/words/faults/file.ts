import type { Text } from '../../base/nouns.ts';

/** What is wrong with a file before its syntax is looked at. */
export const FILE_FAULTS: Readonly<Record<string, Text>> = {
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
    de: 'Die Datei lässt sich nicht öffnen ({reason:system}).',
    en: 'The file cannot be opened ({reason:system}).',
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
  'alias-bomb': {
    de: 'Die Datei vervielfacht Inhalte über Aliase (*name) so oft, dass sie nicht gelesen wird. Schreiben Sie die Inhalte aus.',
    en: 'The file multiplies its content through aliases (*name) so often that it is not read. Write the content out.',
  },
  'duplicate-key': {
    de: 'Der Schlüssel „{key}“ steht hier doppelt; jeder Schlüssel darf in seinem Abschnitt nur einmal vorkommen.{despite? Die übrigen Angaben sind trotzdem geprüft; nichts davon gilt als erfüllt, bevor das berichtigt ist.}',
    en: "The key '{key}' stands here twice; each key may occur only once in its section.{despite? The rest is judged all the same; nothing of it counts as met before this is mended.}",
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
};
