import type { Text } from '../base/nouns.ts';

/** Sentences on payloads: one per code. `{field} ({id})` is the element, `{holder} ({holderId})` what it stands in. */
export const PAYLOAD = {
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
  'type-group': {
    de: '„{field}{id? ({id})}“ ist eine Datenfeldgruppe und enthält weitere Angaben { … }; hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is a group and holds further entries { … }; here is '{value}'.",
  },
  'type-text': {
    de: '„{field}{id? ({id})}“ ist ein Text; hier steht {value}. Setzen Sie den Wert in Anführungszeichen.',
    en: "'{field}{id? ({id})}' is a text; here is {value}. Put the value in quotation marks.",
  },
  'type-code': {
    de: '„{field}{id? ({id})}“ ist ein Code aus einer Liste und steht als Text; hier steht {value}. Setzen Sie den Code in Anführungszeichen.',
    en: "'{field}{id? ({id})}' is a code from a list and stands as text; here is {value}. Put the code in quotation marks.",
  },
  'type-date': {
    de: '„{field}{id? ({id})}“ ist ein Datum (JJJJ-MM-TT, zum Beispiel 2026-11-22); hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is a date (YYYY-MM-DD, for example 2026-11-22); here is '{value}'.",
  },
  'type-time': {
    de: '„{field}{id? ({id})}“ ist eine Uhrzeit (zum Beispiel 14:30:00); hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is a time (for example 14:30:00); here is '{value}'.",
  },
  'type-datetime': {
    de: '„{field}{id? ({id})}“ ist ein Zeitpunkt (zum Beispiel 2026-11-22T14:30:00Z); hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is a date with time (for example 2026-11-22T14:30:00Z); here is '{value}'.",
  },
  'type-bool': {
    de: '„{field}{id? ({id})}“ ist true oder false, ohne Anführungszeichen; hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is true or false, without quotation marks; here is '{value}'.",
  },
  'type-number': {
    de: '„{field}{id? ({id})}“ ist eine Zahl mit Punkt vor den Nachkommastellen und ohne Anführungszeichen (zum Beispiel 12.5); hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is a number with a decimal point and without quotation marks (for example 12.5); here is '{value}'.",
  },
  'type-integer': {
    de: '„{field}{id? ({id})}“ ist eine ganze Zahl ohne Anführungszeichen (zum Beispiel 12); hier steht „{value}“.',
    en: "'{field}{id? ({id})}' is an integer without quotation marks (for example 12); here is '{value}'.",
  },
  'type-file': {
    de: '„{field}{id? ({id})}“ ist eine Anlage, also ein Verweis als Text oder ein Objekt { … }; hier steht {value}.',
    en: "'{field}{id? ({id})}' is an attachment: a reference as text or an object { … }; here is {value}.",
  },
  'too-short': {
    de: '„{field}{id? ({id})}“ hat {count} Zeichen („{value}“); verlangt sind mindestens {min}.',
    en: "'{field}{id? ({id})}' has {count} {count|character|characters} ('{value}'); at least {min} are required.",
  },
  'too-long': {
    de: '„{field}{id? ({id})}“ hat {count} Zeichen („{value}“); erlaubt sind höchstens {max}.',
    en: "'{field}{id? ({id})}' has {count} {count|character|characters} ('{value}'); at most {max} are allowed.",
  },
  pattern: {
    de: 'Der Wert „{value}“ von „{field}{id? ({id})}“ passt nicht zum Muster „{pattern}“ des Datenschemas.',
    en: "The value '{value}' of '{field}{id? ({id})}' does not match the pattern '{pattern}' of the data schema.",
  },
  'too-small': {
    de: 'Der Wert „{value}“ von „{field}{id? ({id})}“ liegt unter der Untergrenze {min}.',
    en: "The value '{value}' of '{field}{id? ({id})}' is below the minimum {min}.",
  },
  'too-large': {
    de: 'Der Wert „{value}“ von „{field}{id? ({id})}“ liegt über der Obergrenze {max}.',
    en: "The value '{value}' of '{field}{id? ({id})}' is above the maximum {max}.",
  },
  code: {
    de: '„{value}“ ist kein Code von „{field}{id? ({id})}“; möglich sind: {allowed}{more? und {more} {more|weiterer|weitere}}.{meant? Eingetragen wird der Code „{meant}“, nicht sein Name.}',
    en: "'{value}' is no code of '{field}{id? ({id})}'; possible are: {allowed}{more? and {more} more}.{meant? Enter the code '{meant}', not its name.}",
  },
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
