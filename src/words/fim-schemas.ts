import type { Text } from '../base/nouns.ts';

/** Words of `vorgaben fim`. */
export const FIM = {
  missing: { de: '„{path}“ gibt es nicht.', en: "'{path}' does not exist." },
  'not-a-file': { de: '„{path}“ ist keine Datei.', en: "'{path}' is not a file." },
  'not-xml': {
    de: 'Das ist keine XDatenfelder-Datei; erwartet wird XML mit dem Namensraum urn:xoev-de:fim:standard:xdatenfelder_2 oder …_3.0.0.',
    en: 'This is not an XDatenfelder file; XML with the namespace urn:xoev-de:fim:standard:xdatenfelder_2 or …_3.0.0 is expected.',
  },
  'other-namespace': {
    de: 'Das Wurzelelement „{local}“ hat den Namensraum „{namespace}“; gelesen werden urn:xoev-de:fim:standard:xdatenfelder_2 und …_3.0.0.',
    en: "The root element '{local}' has the namespace '{namespace}'; urn:xoev-de:fim:standard:xdatenfelder_2 and …_3.0.0 are read.",
  },
  'old-version': {
    de: 'Die Datei ist in XDatenfelder {version} geschrieben; gelesen werden XDatenfelder 2.0 und 3.0.0. Speichern Sie sie im FIM-Editor in einer dieser Fassungen.',
    en: 'The file is written in XDatenfelder {version}; XDatenfelder 2.0 and 3.0.0 are read. Save it in the FIM editor in one of these versions.',
  },
  'no-structure': {
    de: 'Die Nachricht „{local}“ enthält weder Datenschema noch Datenfeldgruppe noch Datenfeld.',
    en: "The message '{local}' contains no data schema, group or field.",
  },
  twin: {
    de: '{id}{name? ({name})} steht mehrmals nebeneinander; im JSON Schema heißt es einmal „{key}“, damit nichts verloren geht.',
    en: "{id}{name? ({name})} stands several times side by side; in the JSON Schema it is once called '{key}', so that nothing is lost.",
  },
  pattern: {
    de: 'Der reguläre Ausdruck „{pattern}“ von {id}{name? ({name})} lässt sich nicht lesen und fehlt im JSON Schema.',
    en: "The regular expression '{pattern}' of {id}{name? ({name})} cannot be read and is left out of the JSON Schema.",
  },
  'no-list': {
    de: 'Die Codeliste {list} von {id}{name? ({name})} liegt nicht bei; im JSON Schema ist jeder Text erlaubt. Legen Sie ihre Genericode-Datei neben das Datenschema.',
    en: 'The code list {list} of {id}{name? ({name})} is not here; the JSON Schema allows any text. Put its genericode file beside the data schema.',
  },
  written: { de: 'JSON Schema von {id} in {file} geschrieben.', en: 'JSON Schema of {id} written to {file}.' },
  counts: {
    de: '{groups} {groups|Datenfeldgruppe|Datenfeldgruppen} und {fields} {fields|Datenfeld|Datenfelder} an {places} {places|Stelle|Stellen}',
    en: '{groups} {groups|group|groups} and {fields} {fields|field|fields} in {places} {places|place|places}',
  },
  empty: { de: '(leer)', en: '(empty)' },
  nameless: { de: '(ohne Namen)', en: '(no name)' },
  anonymous: { de: '(ohne ID)', en: '(no id)' },
} satisfies Readonly<Record<string, Text>>;

/** What an element of the outline is. */
export const OUTLINE = {
  stammdatenschema: { de: 'Datenschema, XDatenfelder {standard}', en: 'data schema, XDatenfelder {standard}' },
  datenfeldgruppe: { de: 'Gruppe', en: 'group' },
  choice: { de: 'Auswahlgruppe: genau eines davon', en: 'choice: exactly one of these' },
  label: { de: 'Hinweistext', en: 'label' },
  unknown: { de: 'Datentyp „{value}“', en: "datatype '{value}'" },
  text: { de: 'Text', en: 'text' },
  text_latin: { de: 'Text (String.Latin)', en: 'text (String.Latin)' },
  date: { de: 'Datum', en: 'date' },
  time: { de: 'Uhrzeit', en: 'time' },
  datetime: { de: 'Datum und Uhrzeit', en: 'date and time' },
  bool: { de: 'Ja oder Nein', en: 'yes or no' },
  num: { de: 'Zahl', en: 'number' },
  num_int: { de: 'ganze Zahl', en: 'integer' },
  num_currency: { de: 'Geldbetrag', en: 'amount of money' },
  file: { de: 'Anlage (Datei)', en: 'attachment (file)' },
  obj: { de: 'Objekt', en: 'object' },
  select: { de: 'Auswahl', en: 'selection' },
  codes: { de: 'Auswahl aus {count} {count|Wert|Werten}', en: 'selection from {count} {count|value|values}' },
  list: { de: 'Auswahl aus {list}', en: 'selection from {list}' },
  'length-both': { de: '{min} bis {max} Zeichen', en: '{min} to {max} {max|character|characters}' },
  'length-min': { de: 'mindestens {min} Zeichen', en: 'at least {min} {min|character|characters}' },
  'length-max': { de: 'höchstens {max} Zeichen', en: 'at most {max} {max|character|characters}' },
  'length-exact': { de: '{min} Zeichen', en: '{min} {min|character|characters}' },
  'range-exact': { de: 'genau {min}', en: 'exactly {min}' },
  'range-both': { de: '{min} bis {max}', en: '{min} to {max}' },
  'range-min': { de: 'ab {min}', en: 'from {min}' },
  'range-max': { de: 'bis {max}', en: 'up to {max}' },
  pattern: { de: 'nach Muster', en: 'by pattern' },
  hidden: { de: 'verborgen', en: 'hidden' },
  locked: { de: 'gesperrt', en: 'locked' },
} satisfies Readonly<Record<string, Text>>;
