import type { Text } from '../base/nouns.ts';

/** Why a file was not read although nothing may be wrong with it: one sentence per limit of ours. */
export const UNREAD: Readonly<Record<string, Text>> = {
  'too-large': {
    de: 'Nicht gelesen: „{path}“ ist {megabytes} MB groß; gelesen werden höchstens {limit} MB. --max-file-size hebt die Grenze an.',
    en: "Not read: '{path}' has {megabytes} MB; at most {limit} MB are read. --max-file-size raises the limit.",
  },
  'yaml-too-large': {
    de: 'Nicht gelesen: „{path}“ ist {megabytes} MB groß; YAML wird bis {limit} MB gelesen, größere Datenbestände als JSON.',
    en: "Not read: '{path}' has {megabytes} MB; YAML of up to {limit} MB is read, larger sets of data as JSON.",
  },
  'html-too-large': {
    de: 'Nicht gelesen: Die Seite „{path}“ ist {megabytes} MB groß; gelesen werden Seiten bis {limit} MB.',
    en: "Not read: the page '{path}' has {megabytes} MB; pages of up to {limit} MB are read.",
  },
  depth: {
    de: 'Nicht gelesen: „{path}“ ist ab Zeile {line} tiefer als {limit} {limit|Ebene|Ebenen} verschachtelt; so tief liest vorgaben nicht.',
    en: "Not read: from line {line} on '{path}' is nested deeper than {limit} {limit|level|levels}; vorgaben does not read that deep.",
  },
  attributes: {
    de: 'Nicht gelesen: Ein Element in Zeile {line} von „{path}“ hat mehr als {limit} {limit|Attribut|Attribute}; so viele liest vorgaben nicht.',
    en: "Not read: an element on line {line} of '{path}' has more than {limit} {limit|attribute|attributes}; vorgaben does not read so many.",
  },
  'alias-bomb': {
    de: 'Nicht gelesen: „{path}“ vervielfacht Inhalte über Aliase (*name, Zeile {line}) so oft, dass vorgaben sie nicht auflöst. Ausgeschrieben werden die Inhalte gelesen.',
    en: "Not read: '{path}' multiplies its content through aliases (*name, line {line}) so often that vorgaben does not resolve them. Written out the content is read.",
  },
  'service-too-large': {
    de: 'Nicht gelesen: Mit „{path}“ wären die Dateien des Dienstes zusammen größer als {limit} MB, die gemeinsam gelesen werden. --max-file-size hebt die Grenze an (das Dreifache seines Wertes).',
    en: "Not read: with '{path}' the files of the service would together exceed the {limit} MB that are read at once. --max-file-size raises the limit (three times its value).",
  },
  'too-many-parts': {
    de: 'Nicht gelesen: „{path}“ hat, mit den Dateien des Dienstes davor, mehr als {limit} {limit|Teil|Teile} (Elemente, Attribute und Werte); so viele hält vorgaben nicht im Speicher.',
    en: "Not read: '{path}' has, together with the files of the service before it, more than {limit} {limit|part|parts} (elements, attributes and values); vorgaben does not keep so many in memory.",
  },
  'xml-engine': {
    de: 'Nicht gelesen: Die XML-Bibliothek hat das Lesen von „{path}“ in Zeile {line} abgebrochen, ohne einen Fehler der Datei zu nennen.',
    en: "Not read: the XML library broke off reading '{path}' on line {line} without naming a fault of the file.",
  },
  'out-of-memory': {
    de: 'Nicht gelesen: Mit „{path}“ brauchte vorgaben mehr als die {limit} MB Arbeitsspeicher, die der Prüflauf nehmen darf.{own? VORGABEN_MEMORY=<MB> hebt die Grenze an, wo der Rechner mehr hat.}{heap? NODE_OPTIONS=--max-old-space-size=<MB> hebt die Grenze an, wo der Rechner mehr hat.}',
    en: "Not read: with '{path}' vorgaben would need more than the {limit} MB of memory that the run may take.{own? VORGABEN_MEMORY=<MB> raises the limit where the machine has more.}{heap? NODE_OPTIONS=--max-old-space-size=<MB> raises the limit where the machine has more.}",
  },
  'out-of-time': {
    de: 'Nicht geprüft: Als „{path}“ an der Reihe war, war die Zeit um; der Prüflauf hat {seconds} {seconds|Sekunde|Sekunden} für alle Dienste zusammen. --time-limit gibt ihm mehr.',
    en: "Not checked: when it was the turn of '{path}', time was up; the run has {seconds} {seconds|second|seconds} for all services together. --time-limit gives it more.",
  },
};
