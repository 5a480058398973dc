import type { Text } from '../../base/nouns.ts';
import { DATE_MESSAGES } from '../../text/calendar.ts';
import { STRAY } from '../../text/strays.ts';

/** Sentences for what an XML Schema finds; none of libxml2's own words. */
export const XSD_MESSAGES: Readonly<Record<string, Text>> = {
  ...DATE_MESSAGES,
  character: STRAY,
  'unexpected-element': {
    de: '„{element}“ ist hier nicht vorgesehen{expected?; an dieser Stelle steht }{several?eines von: }{expected}{more? und {more} weiteren}.{parent? Weiteres in „{parent}“ ist erst danach prüfbar.}',
    en: "'{element}' is not provided for here{expected?; what belongs here is }{several?one of: }{expected}{more? and {more} more}.{parent? The rest of '{parent}' can be checked only after that.}",
  },
  'missing-element': {
    de: 'In „{element}“ fehlt etwas{expected?: }{several?eines von: }{expected}{more? und {more} weiteren}.',
    en: "Something is missing in '{element}'{expected?: }{several?one of: }{expected}{more? and {more} more}.",
  },
  'unexpected-attribute': {
    de: 'Das Attribut „{attribute}“ ist an „{element}“ nicht vorgesehen; entfernen Sie es.',
    en: "The attribute '{attribute}' is not provided for at '{element}'; remove it.",
  },
  'missing-attribute': {
    de: 'An „{element}“ fehlt das Attribut „{attribute}“.',
    en: "The attribute '{attribute}' is missing at '{element}'.",
  },
  'wrong-type': {
    de: '„{value}“ passt nicht zum Datentyp{type? „{type}“} des Schemas.',
    en: "'{value}' does not fit the data type{type? '{type}'} of the schema.",
  },
  pattern: {
    de: '„{value}“ hat nicht die Form, die das Schema verlangt{pattern? (Muster {pattern})}.',
    en: "'{value}' does not have the form the schema requires{pattern? (pattern {pattern})}.",
  },
  'not-listed': {
    de: '„{value}“ steht nicht zur Wahl; erlaubt: {allowed}{more? und {more} {more|weiterer|weitere}}.',
    en: "'{value}' is not a choice; allowed: {allowed}{more? and {more} more}.",
  },
  'too-short': {
    de: '„{value}“ ist mit {length} Zeichen zu kurz; verlangt: mindestens {limit}.',
    en: "'{value}' is too short with {length} {length|character|characters}; required: at least {limit}.",
  },
  'too-long': {
    de: '„{value}“ ist mit {length} Zeichen zu lang; erlaubt: höchstens {limit}.',
    en: "'{value}' is too long with {length} {length|character|characters}; allowed: at most {limit}.",
  },
  'too-small': {
    de: 'Der Wert {value} ist zu klein; die Grenze ist {limit}.',
    en: 'The value {value} is too small; the limit is {limit}.',
  },
  'too-large': {
    de: 'Der Wert {value} ist zu groß; die Grenze ist {limit}.',
    en: 'The value {value} is too large; the limit is {limit}.',
  },
  'too-many-digits': {
    de: 'Der Wert {value} hat zu viele Stellen; erlaubt: höchstens {limit}.',
    en: 'The value {value} has too many digits; allowed: at most {limit}.',
  },
  'fixed-value': {
    de: 'Hier steht „{value}“; das Schema legt „{expected}“ fest.',
    en: "Here stands '{value}'; the schema fixes '{expected}'.",
  },
  'empty-value': {
    de: '„{element}“ ist leer; verlangt ist ein Wert{type? vom Datentyp „{type}“}.',
    en: "'{element}' is empty; a value{type? of the data type '{type}'} is required.",
  },
  'text-not-allowed': {
    de: 'In „{element}“ steht Text; dort sind nur Elemente vorgesehen.',
    en: "There is text in '{element}'; only elements are provided for there.",
  },
  'element-not-allowed': {
    de: 'In „{element}“ stehen Elemente; dort ist nur ein einfacher Wert vorgesehen.',
    en: "There are elements in '{element}'; only a plain value is provided for there.",
  },
  'unknown-root': {
    de: 'Das Schema kennt „{element}“ nicht als Wurzel eines Dokuments. Prüfen Sie Name und Namensraum.',
    en: "The schema does not know '{element}' as the root of a document. Check name and namespace.",
  },
  'duplicate-key': {
    de: 'Der Schlüssel „{value}“ kommt mehrfach vor; er muss eindeutig sein{key? ({key})}.',
    en: "The key '{value}' occurs several times; it must be unique{key? ({key})}.",
  },
  'unknown-key': {
    de: 'Zu „{value}“ gibt es im Dokument keinen Eintrag, auf den verwiesen werden könnte{key? ({key})}.',
    en: "There is no entry in the document that '{value}' could refer to{key? ({key})}.",
  },
  'duplicate-id': {
    de: 'Die Kennung „{value}“ kommt im Dokument mehrfach vor; jede (xs:ID) darf nur einmal stehen.',
    en: "The identifier '{value}' occurs several times in the document; each (xs:ID) may stand only once.",
  },
  'missing-key': {
    de: 'In „{element}“ fehlt eine Angabe, die zum Schlüssel{key? {key}} gehört; ergänzen Sie sie.',
    en: "In '{element}' a part of the key{key? {key}} is missing; add it.",
  },
  'nilled-content': {
    de: '„{element}“ trägt xsi:nil="true" und hat doch einen Inhalt; löschen Sie das eine oder das andere.',
    en: '\'{element}\' has xsi:nil="true" and content all the same; delete one of them.',
  },
  'abstract-element': {
    de: '„{element}“ steht nur stellvertretend für andere Elemente (abstract); schreiben Sie eines, das das Schema dafür vorsieht.',
    en: "'{element}' only stands for other elements (abstract); write one that the schema provides in its place.",
  },
  'abstract-type': {
    de: '„{element}“ lässt mehrere Datentypen zu; geben Sie mit xsi:type an, welcher gemeint ist.',
    en: "'{element}' allows several data types; say with xsi:type which one is meant.",
  },
  'unknown-type': {
    de: 'Den Datentyp „{type}“ (xsi:type) kennt das Schema nicht.',
    en: "The schema does not know the data type '{type}' (xsi:type).",
  },
  'not-nillable': {
    de: '„{element}“ darf nicht mit xsi:nil leer bleiben; verlangt ist ein Inhalt.',
    en: "'{element}' must not be left empty with xsi:nil; content is required.",
  },
  'schema-violation': {
    de: '„{element}“ entspricht hier nicht dem Schema.',
    en: "'{element}' does not comply with the schema here.",
  },
};
