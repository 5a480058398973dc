import type { Text } from '../base/nouns.ts';

/**
 * What is wrong with an XPath, by the code of the fault: what `text/xpath-fault.ts` sees, and what only shows when it is
 * evaluated (`documents/bad-path.ts`). `path` is the whole expression.
 */
export const XPATH_FAULTS: Readonly<Record<string, Text>> = {
  empty: { de: 'Hier fehlt ein XPath.', en: 'An XPath is missing here.' },
  'unclosed-quote': {
    de: 'In „{path}“ wird ein Anführungszeichen ({sign}) geöffnet und nicht geschlossen: „{rest}“.',
    en: "In '{path}' a quotation mark ({sign}) is opened and not closed: '{rest}'.",
  },
  unclosed: {
    de: 'In „{path}“ wird eine Klammer geöffnet ({opening}) und nicht geschlossen; am Ende fehlt „{sign}“.',
    en: "In '{path}' a bracket is opened ({opening}) and not closed; '{sign}' is missing at the end.",
  },
  unopened: {
    de: 'In „{path}“ steht „{sign}“ ohne die öffnende Klammer „{opening}“ davor.',
    en: "In '{path}' there is '{sign}' without the opening bracket '{opening}' before it.",
  },
  ends: {
    de: '„{path}“ hört{before? hinter „{before}“} mitten im Ausdruck auf; dort fehlt noch etwas, zum Beispiel ein Name.',
    en: "'{path}' ends{before? behind '{before}'} in the middle of the expression; something is missing there, for example a name.",
  },
  unexpected: {
    de: 'In „{path}“ kann „{found}“{before? hinter „{before}“} nicht stehen.',
    en: "In '{path}' there can be no '{found}'{before? behind '{before}'}.",
  },
  sign: {
    de: 'In „{path}“ steht „{sign}“; dieses Zeichen kennt XPath an dieser Stelle nicht.',
    en: "In '{path}' there is '{sign}'; XPath does not know this character at this place.",
  },
  foreign: {
    de: 'In „{path}“ steht „{found}“; in XPath heißt das „{better}“.',
    en: "In '{path}' there is '{found}'; in XPath that is written '{better}'.",
  },
  variable: {
    de: 'In „{path}“ steht die Variable „${name}“; Variablen gibt es in Regeln nicht. Ein JSONPath ($.…) gilt nur in YAML und JSON.',
    en: "In '{path}' there is the variable '${name}'; rules have no variables. A JSONPath ($.…) holds in YAML and JSON only.",
  },
  'no-function': {
    de: 'In „{path}“ steht „{name}(…)“; diese Funktion hat XPath 1.0 nicht.{nearest? Gemeint ist wohl „{nearest}(…)“.}',
    en: "In '{path}' there is '{name}(…)'; XPath 1.0 has no such function.{nearest? Probably '{nearest}(…)' is meant.}",
  },
  arguments: {
    de: 'In „{path}“ hat „{name}(…)“ {count} {count|Angabe|Angaben} in der Klammer; vorgesehen sind: {wanted}.',
    en: "In '{path}' '{name}(…)' has {count} {count|argument|arguments} in its brackets; provided are: {wanted}.",
  },
  'not-places': {
    de: 'In „{path}“ braucht „{name}“ Stellen der Datei, also einen Pfad; dort steht nur ein Wert.',
    en: "In '{path}' '{name}' needs places of the file, that is a path; there is only a value.",
  },
  'no-places': {
    de: '„{path}“ ergibt einen Wert; verlangt ist ein Pfad, der Stellen der Datei findet.',
    en: "'{path}' gives a value; what is required is a path that finds places of the file.",
  },
  'undeclared-prefix': {
    de: 'In „{path}“ steht ein Präfix, das nicht erklärt ist; es gehört in ruleset.yaml unter „prefixes“.',
    en: "In '{path}' there is a prefix that is not declared; it belongs into ruleset.yaml under 'prefixes'.",
  },
  'wrong-types': {
    de: 'In „{path}“ bekommt eine Funktion oder ein Vergleich etwas, womit nicht umzugehen ist.',
    en: "In '{path}' a function or comparison is given what it cannot deal with.",
  },
  'not-evaluated': { de: '„{path}“ lässt sich nicht auswerten.', en: "'{path}' cannot be evaluated." },
  'no-axis': {
    de: 'In „{path}“ steht „{name}::“; diese Achse hat XPath nicht.{nearest? Gemeint ist wohl „{nearest}::“.}',
    en: "In '{path}' there is '{name}::'; XPath has no such axis.{nearest? Probably '{nearest}::' is meant.}",
  },
};
