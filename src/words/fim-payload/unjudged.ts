import type { Text } from '../../base/nouns.ts';

/** Why a payload was not judged. */
export const UNJUDGED = {
  unreadable: { de: 'Die Datei lässt sich nicht lesen.', en: 'The file cannot be read.' },
  'no-data': {
    de: 'Der Beispielantrag ist weder JSON noch XML; nur diese lassen sich gegen ein Datenschema prüfen.',
    en: 'The sample payload is neither JSON nor XML; only these can be checked against a data schema.',
  },
  'no-schema': {
    de: 'Es liegt kein Datenschema bei, gegen das sich der Beispielantrag prüfen ließe; nennen Sie es unter fim.datenschemata.',
    en: 'There is no data schema to check the sample payload against; name it under fim.datenschemata.',
  },
  'several-schemas': {
    de: 'Es liegen mehrere Datenschemata bei ({known}); der Steckbrief sagt nicht, zu welchem der Beispielantrag gehört (fim.beispiele, schema: "{first}").',
    en: 'There are several data schemas ({known}); the Steckbrief does not say to which the sample payload belongs (fim.beispiele, schema: "{first}").',
  },
  'unknown-schema': {
    de: 'Das Datenschema „{schema}“, zu dem der Beispielantrag gehört, liegt nicht bei{known?; vorhanden: {known}}.',
    en: "The data schema '{schema}' that the sample payload belongs to is not here{known?; present: {known}}.",
  },
  'other-root': {
    de: 'Das Wurzelelement „{root}“ gehört nicht erkennbar zum Datenschema {schema}; geprüft werden XML-Anträge, deren Wurzel so heißt wie das Datenschema.',
    en: "The root element '{root}' does not evidently belong to the data schema {schema}; XML payloads are checked whose root is named like the data schema.",
  },
  'patterns-costly': {
    de: 'Nicht alle Werte wurden gegen ihre Muster gehalten: Die Muster des Datenschemas machen mehr Arbeit, als vorgaben ihnen zusammen zugesteht. Einfachere Muster oder kürzere Beispielanträge lassen sich prüfen.',
    en: 'Not all values were held against their patterns: the patterns of the data schema make more work than vorgaben grants them together. Simpler patterns or shorter sample payloads can be checked.',
  },
  'no-list': {
    de: 'Die Codeliste {list} liegt nicht bei; ob die Codes des Beispielantrags darin stehen, ist nicht geprüft.',
    en: 'The code list {list} is not here; whether the codes of the sample payload are in it is not checked.',
  },
} satisfies Readonly<Record<string, Text>>;
