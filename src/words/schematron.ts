import type { Text } from '../base/nouns.ts';

/** Why a Schematron file is not compiled, by code of its `SchFault`; file and line stand beside the sentence. */
export const SCH_FAULTS: Readonly<Record<string, Text>> = {
  'sch-missing': {
    de: 'Die Datei „{name}“ fehlt im Paket.',
    en: "The file '{name}' is missing in the package.",
  },
  'sch-not-wellformed': { de: 'Die Datei ist kein wohlgeformtes XML.', en: 'The file is not well-formed XML.' },
  'sch-doctype': {
    de: 'Die Datei enthält eine DOCTYPE-Angabe; aus Sicherheitsgründen wird sie nicht gelesen.',
    en: 'The file contains a DOCTYPE; for security it is not read.',
  },
  'sch-unreadable': {
    de: 'Die Datei lässt sich nicht als XML in UTF-8 lesen.',
    en: 'The file cannot be read as XML in UTF-8.',
  },
  'sch-not-schematron': {
    de: 'Das Wurzelelement „{name}“ im Namensraum „{namespace}“ ist kein Schematron nach ISO/IEC 19757-3.',
    en: "The root element '{name}' in the namespace '{namespace}' is no Schematron of ISO/IEC 19757-3.",
  },
  'sch-unknown-element': {
    de: 'Das Element „{name}“ ist in „{parent}“ nicht vorgesehen; es bliebe unbeachtet.',
    en: "The element '{name}' has no place in '{parent}'; it would be left out.",
  },
  'sch-unknown-attribute': {
    de: 'Das Attribut „{name}“ ist bei „{element}“ hier nicht vorgesehen; es bliebe unbeachtet.',
    en: "The attribute '{name}' has no place at '{element}' here; it would be left out.",
  },
  'sch-missing-attribute': {
    de: 'Bei „{element}“ fehlt das Attribut „{name}“.',
    en: "'{element}' lacks the attribute '{name}'.",
  },
  'sch-text': {
    de: 'In „{element}“ steht Text, der dort nicht vorgesehen ist: „{text}“.',
    en: "In '{element}' there is text that has no place there: '{text}'.",
  },
  'sch-value': {
    de: 'Der Wert „{value}“ des Attributs „{name}“ von „{element}“ ist dort nicht möglich.',
    en: "The value '{value}' of the attribute '{name}' of '{element}' is not possible there.",
  },
  'sch-query-binding': {
    de: 'Die Abfragesprache „{name}“ (queryBinding) wird nicht unterstützt; möglich sind {known}.',
    en: "The query language '{name}' (queryBinding) is not supported; possible are {known}.",
  },
  'sch-foreign-xsl': {
    de: 'Die XSLT-Anweisung „{name}“ ist in „{parent}“ nicht erlaubt; möglich sind xsl:function und xsl:key, die nur rechnen.',
    en: "The XSLT instruction '{name}' is not allowed in '{parent}'; possible are xsl:function and xsl:key that only compute.",
  },
  'sch-foreign-attribute': {
    de: 'Das Attribut „{name}“ der XSLT-Anweisung „{element}“ ist nicht erlaubt.',
    en: "The attribute '{name}' of the XSLT instruction '{element}' is not allowed.",
  },
  'sch-include-remote': {
    de: 'Der Verweis „{name}“ führt aus dem Paket heraus; eingebunden werden nur Dateien des Pakets.',
    en: "The reference '{name}' leads out of the package; only files of the package are included.",
  },
  'sch-include-loop': {
    de: 'Der Verweis „{name}“ bindet eine Datei in sich selbst ein.',
    en: "The reference '{name}' includes a file in itself.",
  },
  'sch-include-fragment': {
    de: 'Der Verweis „{name}“ nennt ein Element, das es in der Datei nicht gibt.',
    en: "The reference '{name}' names an element that the file does not have.",
  },
  'sch-xml-base': {
    de: 'Ein Verweis unter „xml:base“ wird nicht aufgelöst; schreiben Sie ihn bezogen auf die Datei.',
    en: "A reference below 'xml:base' is not resolved; write it relative to the file.",
  },
  'sch-extends-mismatch': {
    de: 'Der Verweis „{name}“ führt zu „{found}“; „extends“ braucht hier „{expected}“.',
    en: "The reference '{name}' leads to '{found}'; 'extends' needs '{expected}' here.",
  },
  'sch-undefined-abstract': {
    de: 'Ein abstraktes Element „{element}“ mit der id „{name}“ gibt es nicht.',
    en: "There is no abstract element '{element}' with the id '{name}'.",
  },
  'sch-extends-loop': {
    de: 'Die abstrakte Regel „{name}“ erweitert sich selbst.',
    en: "The abstract rule '{name}' extends itself.",
  },
  'sch-undefined-phase': { de: 'Eine Phase „{name}“ gibt es nicht.', en: "There is no phase '{name}'." },
  'sch-undefined-pattern': {
    de: 'Ein Muster (pattern) „{name}“, das laufen könnte, gibt es nicht.',
    en: "There is no pattern '{name}' that could run.",
  },
  'sch-undefined-diagnostic': {
    de: 'Ein „diagnostic“ „{name}“ gibt es nicht.',
    en: "There is no diagnostic '{name}'.",
  },
  'sch-undefined-property': { de: 'Ein „property“ „{name}“ gibt es nicht.', en: "There is no property '{name}'." },
  'sch-duplicate-id': {
    de: 'Die id „{name}“ gibt es bei „{element}“ mehrmals; ein Verweis auf sie wäre mehrdeutig.',
    en: "The id '{name}' stands at '{element}' more than once; a reference to it would be ambiguous.",
  },
  'sch-duplicate-let': {
    de: 'Die Variable „{name}“ ist mehrmals festgelegt.',
    en: "The variable '{name}' is defined more than once.",
  },
  'sch-duplicate-param': {
    de: 'Der Parameter „{name}“ hat zwei verschiedene Werte; welcher gilt, ist nicht festgelegt.',
    en: "The parameter '{name}' has two different values; which one counts is not laid down.",
  },
  'sch-duplicate-prefix': {
    de: 'Das Präfix „{name}“ steht für zwei verschiedene Namensräume.',
    en: "The prefix '{name}' stands for two different namespaces.",
  },
  'sch-let-twice': {
    de: 'Die Variable „{name}“ hat ein Attribut „value“ und zugleich einen Inhalt.',
    en: "The variable '{name}' has an attribute 'value' and content as well.",
  },
  'sch-documents': {
    de: 'Ein Muster prüft andere Dokumente (documents); geprüft wird immer nur die eine Nachricht.',
    en: 'A pattern checks other documents (documents); only the one message is ever checked.',
  },
  'sch-too-large': {
    de: 'Aufgelöst wird das Schematron größer als {limit} Zeichen.',
    en: 'Resolved, the Schematron grows beyond {limit} {limit|character|characters}.',
  },
  'sch-too-deep': {
    de: 'Einbindungen, abstrakte Regeln oder Elemente sind tiefer als {limit} {limit|Ebene|Ebenen} geschachtelt.',
    en: 'Includes, abstract rules or elements are nested deeper than {limit} {limit|level|levels}.',
  },
};
