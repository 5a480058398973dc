import type { Text } from '../../base/nouns.ts';

/** Sentences of the check kind `genericode`. */
export const GENERICODE_MESSAGES: Readonly<Record<string, Text>> = {
  missing: { de: 'In „{parent}“ fehlt das Element „{child}“.', en: "The element '{child}' is missing in '{parent}'." },
  unexpected: {
    de: '„{child}“ ist in „{parent}“ nicht vorgesehen.',
    en: "'{child}' is not provided for in '{parent}'.",
  },
  repeated: {
    de: '„{child}“ darf in „{parent}“ nur einmal stehen.',
    en: "'{child}' may stand only once in '{parent}'.",
  },
  'out-of-order': {
    de: '„{child}“ steht in „{parent}“ an der falschen Stelle; es gehört weiter nach vorn.',
    en: "'{child}' stands in the wrong place in '{parent}'; it belongs further up.",
  },
  'no-attribute': {
    de: 'An „{element}“ fehlt die Angabe {attribute}="…".',
    en: 'The attribute {attribute}="…" is missing on \'{element}\'.',
  },
  'wrong-use': {
    de: 'Use="{value}" gibt es nicht; eine Spalte ist „required“ oder „optional“.',
    en: "Use=\"{value}\" does not exist; a column is 'required' or 'optional'.",
  },
  qualified: {
    de: '„{element}“ steht im Namensraum der Wurzel; in genericode 1.0 hat nur die Wurzel einen Namensraum.',
    en: "'{element}' stands in the namespace of the root; in genericode 1.0 only the root has a namespace.",
  },
  'empty-key': {
    de: 'Im {row}. Eintrag ist die Schlüsselspalte „{column}“ leer; jeder Eintrag braucht einen Code.',
    en: "The key column '{column}' is empty in row {row}; each row needs a code.",
  },
  'same-key': {
    de: '„{value}“ kommt im Schlüssel „{key}“ mehrfach vor; ein Code darf nur einmal stehen.',
    en: "'{value}' occurs more than once in the key '{key}'; a code may stand only once.",
  },
  'optional-key': {
    de: 'Die Spalte „{column}“ gehört zu einem Schlüssel, ist aber nicht Use="required"; ein Schlüssel braucht Pflichtspalten.',
    en: 'The column \'{column}\' belongs to a key but is not Use="required"; a key needs required columns.',
  },
  'no-column': {
    de: 'Der {row}. Eintrag nennt die Spalte „{value}“; die Liste hat keine Spalte dieses Namens.',
    en: "Row {row} names the column '{value}'; the list has no column of that name.",
  },
  'no-next-column': {
    de: 'Der {row}. Eintrag hat mehr Werte, als die Liste Spalten hat.',
    en: 'Row {row} has more values than the list has columns.',
  },
  'same-column': {
    de: 'Im {row}. Eintrag stehen zwei Werte für die Spalte „{column}“.',
    en: "Row {row} has two values for the column '{column}'.",
  },
  'no-value': {
    de: 'Im {row}. Eintrag fehlt ein Wert für die Pflichtspalte „{column}“.',
    en: "Row {row} has no value for the required column '{column}'.",
  },
  'other-file': {
    de: 'Die Datei heißt „{file}“, die Liste nennt aber die Version „{value}“.',
    en: "The file is called '{file}', but the list names the version '{value}'.",
  },
  unreadable: { de: 'Das Dokument ist nicht lesbar.', en: 'The document cannot be read.' },
  'no-list': {
    de: 'Das Dokument ist keine Codeliste in genericode 1.0.',
    en: 'The document is no code list in genericode 1.0.',
  },
  'no-rows': { de: 'Die Liste hat keine Einträge.', en: 'The list has no rows.' },
  'no-version': {
    de: 'Der Dateiname nennt keine Version.',
    en: 'The file name names no version.',
  },
  external: {
    de: 'Spalten oder Schlüssel stehen in einer anderen Datei; sie werden nicht nachgeladen.',
    en: 'Columns or keys stand in another file; it is not fetched.',
  },
};
