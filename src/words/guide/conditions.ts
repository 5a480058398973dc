import type { Text } from '../../base/nouns.ts';

/** A condition (`when`) in words. */
export const CONDITIONS = {
  'when.and': { de: ' und ', en: ' and ' },
  'when.or': { de: ' oder ', en: ' or ' },
  'when.true': { de: 'ja', en: 'yes' },
  'when.false': { de: 'nein', en: 'no' },
  'when.quoted': { de: '„{value}“', en: "'{value}'" },
  'when.given': { de: '{path} ist angegeben', en: '{path} is given' },
  'when.not-given': { de: '{path} ist nicht angegeben', en: '{path} is not given' },
  'when.is': { de: '{path} ist {value}', en: '{path} is {value}' },
  'when.is-not': { de: '{path} ist nicht {value}', en: '{path} is not {value}' },
  'when.one-of': { de: '{path} ist eines von {values}', en: '{path} is one of {values}' },
  'when.pattern': { de: '{path} passt zum Muster {pattern}', en: '{path} matches the pattern {pattern}' },
  'when.filled': { de: '{path} ist nicht leer', en: '{path} is not empty' },
  'when.empty': { de: '{path} ist leer', en: '{path} is empty' },
  'when.at-least': {
    de: '{path} hat mindestens {n} {n|Eintrag|Einträge}',
    en: '{path} has at least {n} {n|entry|entries}',
  },
  'when.names': { de: '{path} nennt {value}', en: '{path} names {value}' },
  'when.names-one': { de: '{path} nennt eines von {values}', en: '{path} names one of {values}' },
  'when.names-not': { de: '{path} nennt {value} nicht', en: '{path} does not name {value}' },
  'when.entry': { de: '{path} hat einen Eintrag, in dem gilt: {facts}', en: '{path} has an entry where {facts}' },
  'when.not': { de: 'es gilt nicht: {facts}', en: 'not so: {facts}' },
} satisfies Readonly<Record<string, Text>>;
