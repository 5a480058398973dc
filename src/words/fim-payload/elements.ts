import type { Text } from '../../base/nouns.ts';

/** Elements that are missing, too many, or stand where they do not belong. */
export const ELEMENTS = {
  missing: {
    de: 'In „{holder}{holderId? ({holderId})}“ fehlt „{field}{id? ({id})}“; die Angabe ist Pflicht (Schlüssel {key}).',
    en: "In '{holder}{holderId? ({holderId})}' '{field}{id? ({id})}' is missing; it is mandatory (key {key}).",
  },
  'too-few': {
    de: '„{field}{id? ({id})}“ kommt {count}-mal vor; verlangt sind mindestens {min}.',
    en: "'{field}{id? ({id})}' occurs {count} times; at least {min} are required.",
  },
  'too-many': {
    de: '„{field}{id? ({id})}“ kommt {count}-mal vor; erlaubt sind höchstens {max}.',
    en: "'{field}{id? ({id})}' occurs {count} times; at most {max} are allowed.",
  },
  'not-a-list': {
    de: '„{field}{id? ({id})}“ kann mehrmals vorkommen und steht deshalb in einer Liste; hier steht ein einzelner Wert. Setzen Sie ihn in eckige Klammern: [ … ].',
    en: "'{field}{id? ({id})}' may occur several times and therefore stands in a list; here is a single value. Put it in brackets: [ … ].",
  },
  'not-single': {
    de: '„{field}{id? ({id})}“ kommt höchstens einmal vor und steht ohne Liste; hier steht eine Liste mit {count} {count|Eintrag|Einträgen}.',
    en: "'{field}{id? ({id})}' occurs at most once and stands without a list; here is a list with {count} {count|entry|entries}.",
  },
  unknown: {
    de: '„{key}“ kennt das Datenschema nicht; in „{holder}{holderId? ({holderId})}“ ist es nicht vorgesehen.',
    en: "The data schema does not know '{key}'; it has no place in '{holder}{holderId? ({holderId})}'.",
  },
  misplaced: {
    de: '„{field}{id? ({id})}“ gehört nicht in „{holder}{holderId? ({holderId})}“, sondern in „{wanted}{wantedId? ({wantedId})}“.',
    en: "'{field}{id? ({id})}' does not belong in '{holder}{holderId? ({holderId})}' but in '{wanted}{wantedId? ({wantedId})}'.",
  },
  label: {
    de: '„{field}{id? ({id})}“ ist ein Hinweistext (label) und wird nicht übermittelt. Lassen Sie „{key}“ weg.',
    en: "'{field}{id? ({id})}' is a label and is not transmitted. Leave out '{key}'.",
  },
  never: {
    de: '„{field}{id? ({id})}“ darf in „{holder}{holderId? ({holderId})}“ nicht vorkommen (Anzahl 0:0).',
    en: "'{field}{id? ({id})}' must not occur in '{holder}{holderId? ({holderId})}' (multiplicity 0:0).",
  },
  'other-version': {
    de: '„{key}“ nennt die Version {seen}; das Datenschema enthält „{field}{id? ({id})}“{wanted? in der Version {wanted}}.',
    en: "'{key}' names the version {seen}; the data schema contains '{field}{id? ({id})}'{wanted? in the version {wanted}}.",
  },
  twice: {
    de: '„{field}{id? ({id})}“ steht hier zweimal: als „{other}“ und als „{key}“. Behalten Sie eine Schreibweise.',
    en: "'{field}{id? ({id})}' stands here twice: as '{other}' and as '{key}'. Keep one spelling.",
  },
  'choice-none': {
    de: 'In der Auswahlgruppe „{holder}{holderId? ({holderId})}“ ist nichts ausgefüllt; genau eines wird gebraucht: {choices}.',
    en: "In the choice '{holder}{holderId? ({holderId})}' nothing is filled in; exactly one is needed: {choices}.",
  },
  'choice-many': {
    de: 'In der Auswahlgruppe „{holder}{holderId? ({holderId})}“ ist mehr als eines ausgefüllt: {choices}. Genau eines darf es sein.',
    en: "In the choice '{holder}{holderId? ({holderId})}' more than one is filled in: {choices}. Exactly one is allowed.",
  },
  null: {
    de: '„{field}{id? ({id})}“ hat keinen Wert (null). Tragen Sie einen ein, oder lassen Sie die Angabe weg, wenn sie freiwillig ist.',
    en: "'{field}{id? ({id})}' has no value (null). Give one, or leave the entry out if it is optional.",
  },
  'top-object': {
    de: 'Der Antrag zu „{field}{id? ({id})}“ ist ein Objekt { … } mit den Angaben des Datenschemas; hier steht „{value}“.',
    en: "The payload for '{field}{id? ({id})}' is an object { … } with the entries of the data schema; here is '{value}'.",
  },
} satisfies Readonly<Record<string, Text>>;
