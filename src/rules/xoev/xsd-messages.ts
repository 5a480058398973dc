import type { Text } from '../../base/nouns.ts';
import { DATE_MESSAGES } from '../../text/calendar.ts';
import { STRAY } from '../../text/strays.ts';

/** Sentences for what an XML Schema finds; none of libxml2's own words. */
export const XSD_MESSAGES: Readonly<Record<string, Text>> = {
  ...DATE_MESSAGES,
  character: STRAY,
  'unexpected-element': {
    de: '„{element}“ ist hier nicht vorgesehen{expects?; an dieser Stelle steht }{several?eines von: }{expected}{more? und {more} weiteren}{namespaces?{expected? oder }ein Element aus dem Namensraum {namespaces}}{other?{expected? oder }ein Element aus einem anderen Namensraum als „{other}“}{any?{expected? oder }irgendein Element}.{parent? Weiteres in „{parent}“ ist erst danach prüfbar.}',
    en: "'{element}' is not provided for here{expects?; what belongs here is }{several?one of: }{expected}{more? and {more} more}{namespaces?{expected? or }an element of the namespace {namespaces}}{other?{expected? or }an element of another namespace than '{other}'}{any?{expected? or }any element}.{parent? The rest of '{parent}' can be checked only after that.}",
  },
  'missing-element': {
    de: 'In „{element}“ fehlt etwas{expects?: }{several?eines von: }{expected}{more? und {more} weiteren}{namespaces?{expected? oder }ein Element aus dem Namensraum {namespaces}}{other?{expected? oder }ein Element aus einem anderen Namensraum als „{other}“}{any?{expected? oder }irgendein Element}.',
    en: "Something is missing in '{element}'{expects?: }{several?one of: }{expected}{more? and {more} more}{namespaces?{expected? or }an element of the namespace {namespaces}}{other?{expected? or }an element of another namespace than '{other}'}{any?{expected? or }any element}.",
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
    de: 'In „{element}“ fehlt eine Angabe, die zum Schlüssel{key? {key}} gehört{fields?: {fields}}; ergänzen Sie sie.',
    en: "In '{element}' a part of the key{key? {key}} is missing{fields?: {fields}}; add it.",
  },
  'several-keys': {
    de: '„{element}“ steht hier mehrfach, gehört aber zum Schlüssel{key? {key}}; dafür darf es nur einmal stehen.',
    en: "'{element}' stands here several times but belongs to the key{key? {key}}; for that it may stand only once.",
  },
  'key-not-simple': {
    de: '„{element}“ gehört zum Schlüssel{key? {key}}, enthält aber selbst Elemente; verlangt ist ein einfacher Wert.',
    en: "'{element}' belongs to the key{key? {key}} but contains elements itself; a plain value is required.",
  },
  'dangling-reference': {
    de: '„{value}“ verweist auf eine Kennung (xs:ID), die es im Dokument nicht gibt. Berichtigen Sie den Verweis, oder ergänzen Sie das Element mit dieser Kennung.',
    en: "'{value}' refers to an identifier (xs:ID) that the document does not have. Correct the reference, or add the element with this identifier.",
  },
  'second-id': {
    de: '„{element}“ hat mit „{value}“ eine zweite Kennung (xs:ID); erlaubt ist eine je Element. Entfernen Sie das Attribut „{attribute}“.',
    en: "With '{value}' the element '{element}' has a second identifier (xs:ID); one is allowed for each element. Remove the attribute '{attribute}'.",
  },
  'nilled-content': {
    de: '„{element}“ trägt xsi:nil="true" und hat doch einen Inhalt; löschen Sie das eine oder das andere.',
    en: '\'{element}\' has xsi:nil="true" and content all the same; delete one of them.',
  },
  'abstract-element': {
    de: '„{element}“ steht nur stellvertretend für andere Elemente (abstract); schreiben Sie {allowed?eines von diesen: {allowed}{more? und {more} {more|weiteres|weitere}}}{none?eines, das das Schema dafür vorsieht}.',
    en: "'{element}' only stands for other elements (abstract); write {allowed?one of these: {allowed}{more? and {more} more}}{none?one that the schema provides in its place}.",
  },
  'abstract-type': {
    de: '„{element}“ lässt mehrere Datentypen zu; geben Sie mit xsi:type an, welcher gemeint ist.{type? „{type}“ ist keiner davon, sondern steht nur stellvertretend für sie (abstract).}',
    en: "'{element}' allows several data types; say with xsi:type which one is meant.{type? '{type}' is none of them but only stands for them (abstract).}",
  },
  'underived-type': {
    de: 'Der Datentyp „{type}“ (xsi:type) ist an „{element}“ nicht erlaubt; er ist nicht von dem abgeleitet, den das Schema hier vorsieht, oder dafür gesperrt. Nehmen Sie einen abgeleiteten, oder lassen Sie xsi:type weg.',
    en: "The data type '{type}' (xsi:type) is not allowed at '{element}'; it is not derived from the one the schema provides here, or is blocked. Take a derived one, or leave out xsi:type.",
  },
  'unknown-prefix': {
    de: 'In „{value}“ steht das Präfix „{prefix}“, das hier nicht vereinbart ist. Vereinbaren Sie es mit xmlns:{prefix}="…", oder nehmen Sie eines, das es gibt.',
    en: "'{value}' has the prefix '{prefix}', which is not declared here. Declare it with xmlns:{prefix}=\"…\", or take one that is there.",
  },
  'unknown-element': {
    de: '„{element}“ ist im Schema nicht erklärt; hier sind nur Elemente erlaubt, die es kennt. Prüfen Sie Name und Namensraum.',
    en: "'{element}' is not declared in the schema; only elements it knows are allowed here. Check name and namespace.",
  },
  'unknown-type': {
    de: 'Den Datentyp „{type}“ (xsi:type) kennt das Schema nicht. Prüfen Sie Schreibweise und Präfix.',
    en: "The schema does not know the data type '{type}' (xsi:type). Check spelling and prefix.",
  },
  'nil-fixed': {
    de: '„{element}“ darf nicht mit xsi:nil leer bleiben, denn das Schema legt seinen Wert fest; entfernen Sie xsi:nil.',
    en: "'{element}' must not be left empty with xsi:nil, for the schema fixes its value; remove xsi:nil.",
  },
  'default-not-allowed': {
    de: '„{element}“ ist leer, und den Wert, den das Schema dann einsetzt, lässt der Datentyp (xsi:type) nicht zu; schreiben Sie einen Wert hinein.',
    en: "'{element}' is empty, and the data type (xsi:type) does not allow the value the schema puts in; write a value.",
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
