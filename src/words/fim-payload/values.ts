import type { Text } from '../../base/nouns.ts';

/** Values that their field does not allow. */
export const VALUES = {
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
} satisfies Readonly<Record<string, Text>>;
