import type { LintWord } from './lint-word.ts';

/** An XPath asks for what no XML file of its kind has. */
export const XML_NAMES = {
  'xml-namespace': {
    says: {
      de: '„{name}“ kann in Dateien der Art {kind} nicht vorkommen: Der Namensraum „{namespace}“ gehört nicht dazu.',
      en: "'{name}' cannot occur in files of kind {kind}: the namespace '{namespace}' is not part of it.",
    },
    fix: {
      de: 'Wählen Sie ein Präfix mit einem dieser Namensräume: {known}.',
      en: 'Choose a prefix with one of these namespaces: {known}.',
    },
  },
  'xml-element': {
    says: {
      de: '„{name}“ kommt in Dateien der Art {kind} nie vor: Das Schema kennt dieses Element nicht.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{name}' never occurs in files of kind {kind}: the schema has no such element.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: {
      de: 'Schreiben Sie den Namen des Elements so, wie ihn der Standard führt.',
      en: 'Write the name of the element as the standard has it.',
    },
  },
  'xml-no-prefix': {
    says: {
      de: '„{name}“ ohne Präfix findet in Dateien der Art {kind} nie etwas: Deren Elemente stehen in einem Namensraum.',
      en: "'{name}' without a prefix never finds anything in files of kind {kind}: their elements are in a namespace.",
    },
    fix: {
      de: 'Setzen Sie ein Präfix davor, das in der ruleset.yaml unter prefixes steht{prefix?, zum Beispiel {prefix}:{name}}; oder schreiben Sie {local}.',
      en: 'Put a prefix before it that stands in ruleset.yaml under prefixes{prefix?, for example {prefix}:{name}}; or write {local}.',
    },
  },
  'xml-root': {
    says: {
      de: '„{name}“ kann nicht das oberste Element einer Datei der Art {kind} sein.',
      en: "'{name}' cannot be the topmost element of a file of kind {kind}.",
    },
    fix: {
      de: 'Beginnen Sie mit // statt mit /, oder wählen Sie unter applies eine andere Dateiart.',
      en: 'Begin with // instead of /, or choose another document kind under applies.',
    },
  },
} satisfies Readonly<Record<string, LintWord>>;
