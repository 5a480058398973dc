import type { Text } from '../../base/nouns.ts';

/** Why XML cannot be read. */
export const XML_FAULTS: Readonly<Record<string, Text>> = {
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
  'xml-namespace': {
    de: 'Der Namensraum „{namespace}“ ist keiner: Darin steht ein Leerzeichen oder ein anderes Zeichen, das dort nicht stehen darf. Schreiben Sie ihn ohne dieses Zeichen.',
    en: "The namespace '{namespace}' is none: it holds a blank or another character that may not stand there. Write it without that character.",
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
  'xml-engine': {
    de: 'Die XML-Bibliothek hat das Lesen hier abgebrochen.',
    en: 'The XML library broke off reading here.',
  },
  xml: {
    de: 'Ab hier ist die Datei kein wohlgeformtes XML.',
    en: 'From here on the file is not well-formed XML.',
  },
};
