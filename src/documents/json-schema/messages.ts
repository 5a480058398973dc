import type { Text } from '../../base/nouns.ts';
import { FORMAT_MESSAGES } from '../../text/format-messages.ts';

/** Sentences for what a JSON Schema finds, in the words of the people who fill in a Steckbrief. */
export const SCHEMA_MESSAGES: Readonly<Record<string, Text>> = {
  ...FORMAT_MESSAGES,
  'missing-member': {
    de: 'Die Angabe „{member}“{hint? ({hint})} fehlt{entry? im {entry}. Eintrag}{parent? unter „{parent}“}.{because? Sie gehört dazu, wenn „{because}“ angegeben ist.}',
    en: "'{member}'{hint? ({hint})} is missing{entry? in entry {entry}}{parent? under '{parent}'}.{because? It is needed where '{because}' is given.}",
  },
  'none-of': {
    de: 'Eine Angabe fehlt{entry? im {entry}. Eintrag}{parent? unter „{parent}“}; nötig ist mindestens eine von: {members}.',
    en: "Something is missing{entry? in entry {entry}}{parent? under '{parent}'}; at least one is needed of: {members}.",
  },
  'unknown-member': {
    de: 'Die Angabe „{member}“ ist{parent? unter „{parent}“} nicht vorgesehen.{nearest? Gemeint ist wohl „{nearest}“.}{known? Vorgesehen: }{known}{known?.}',
    en: "'{member}' is not provided for{parent? under '{parent}'}.{nearest? Probably '{nearest}' is meant.}{known? Provided for: }{known}{known?.}",
  },
  'merge-key': {
    de: '„<<“ fügt in YAML 1.2 nichts ein{parent? (unter „{parent}“)}; diesen Merge-Schlüssel gab es nur in älteren Fassungen. Schreiben Sie die Angaben aus; ein Alias (*name) für einen ganzen Wert ist möglich.',
    en: "'<<' inserts nothing in YAML 1.2{parent? (under '{parent}')}; this merge key existed in older versions only. Write the members out; an alias (*name) for a whole value is possible.",
  },
  'look-alike-blank': {
    de: 'In der Angabe „{member}“ steht ein Zeichen, das nur wie ein Leerzeichen aussieht oder unsichtbar ist ({seen}; U+00A0 ist das geschützte Leerzeichen). Schreiben Sie „{plain}“.',
    en: "The name '{member}' has a character that only looks like a space or is invisible ({seen}; U+00A0 is the no-break space). Write '{plain}'.",
  },
  'look-alike-letter': {
    de: 'In der Angabe „{member}“ steht ein Zeichen, das nur wie ein anderes aussieht ({seen}). Schreiben Sie „{plain}“.',
    en: "The name '{member}' has a character that only looks like another one ({seen}). Write '{plain}'.",
  },
  'look-alike-quotes': {
    de: 'Die Angabe {member} steht in typografischen Anführungszeichen ({seen}); YAML kennt nur " und \'. Schreiben Sie „{plain}“ ohne sie.',
    en: "The name {member} stands in typographic quotation marks ({seen}); YAML knows only \" and '. Write '{plain}' without them.",
  },
  'wrong-type': {
    de: '{name?Bei „{name}“}{unnamed?Hier}{entry?, {entry}. Eintrag,} steht {value?„{value}“}{gotList?eine Liste}{gotGroup?eine Gruppe von Angaben}{gotNothing?nichts}; vorgesehen ist {string?Text, }{number?eine Zahl, }{integer?eine ganze Zahl, }{boolean?true oder false, }{array?eine Liste, }{object?eine Gruppe von Angaben, }nichts anderes.',
    en: "{name?At '{name}'}{unnamed?Here}{entry?, entry {entry},} stands {value?'{value}'}{gotList?a list}{gotGroup?a group of members}{gotNothing?nothing}; provided for is {string?text, }{number?a number, }{integer?a whole number, }{boolean?true or false, }{array?a list, }{object?a group of members, }nothing else.",
  },
  'lost-leading-zero': {
    de: 'Der Wert {value}{name? ({name})} hat seine führende Null verloren. In Anführungszeichen schreiben: "{quoted}".',
    en: 'The value {value}{name? ({name})} has lost its leading zero. Write it in quotation marks: "{quoted}".',
  },
  'needs-quotes': {
    de: 'Der Wert {value}{name? ({name})} ist hier ein Text. In Anführungszeichen schreiben: "{quoted}".',
    en: 'The value {value}{name? ({name})} is a text here. Write it in quotation marks: "{quoted}".',
  },
  'needs-no-quotes': {
    de: 'Der Wert „{value}“{name? ({name})} ist hier kein Text. Ohne Anführungszeichen schreiben: {value}.',
    en: "The value '{value}'{name? ({name})} is not a text here. Write it without quotation marks: {value}.",
  },
  'not-listed': {
    de: '„{value}“{name? ({name})} steht nicht zur Wahl; erlaubt: {allowed}{more? und {more} {more|weiterer|weitere}}.{nearest? Gemeint ist wohl „{nearest}“.}',
    en: "'{value}'{name? ({name})} is not a choice; allowed: {allowed}{more? and {more} more}.{nearest? Probably '{nearest}' is meant.}",
  },
  pattern: {
    de: '„{value}“{name? ({name})} hat nicht die verlangte Form{hint?: {hint}}.',
    en: "'{value}'{name? ({name})} does not have the required form{hint?: {hint}}.",
  },
  format: {
    de: '„{value}“{name? ({name})} hat nicht die verlangte Form ({format}).',
    en: "'{value}'{name? ({name})} does not have the required form ({format}).",
  },
  'no-variant': {
    de: '{value?„{value}“}{unseen?Die Angabe}{name? ({name})} passt zu keiner der vorgesehenen Formen{hint?: {hint}}.',
    en: "{value?'{value}'}{unseen?This}{name? ({name})} fits none of the forms provided for{hint?: {hint}}.",
  },
  ambiguous: {
    de: 'Die Angaben{name? unter „{name}“} passen zu mehreren Formen zugleich; nur eine davon ist erlaubt{hint?: {hint}}.',
    en: "What stands here{name? under '{name}'} fits several forms at once; only one of them is allowed{hint?: {hint}}.",
  },
  empty: {
    de: 'Die Angabe{name? „{name}“} ist leer; tragen Sie einen Wert ein.',
    en: "{name?'{name}'}{unnamed?This} is empty; enter a value.",
  },
  'too-short': {
    de: '„{value}“{name? ({name})} ist zu kurz; verlangt: mindestens {limit} Zeichen.',
    en: "'{value}'{name? ({name})} is too short; required: at least {limit} {limit|character|characters}.",
  },
  'too-long': {
    de: '„{value}“{name? ({name})} ist zu lang; erlaubt: höchstens {limit} Zeichen.',
    en: "'{value}'{name? ({name})} is too long; allowed: at most {limit} {limit|character|characters}.",
  },
  'too-few': {
    de: '{name?Unter „{name}“}{unnamed?Hier} stehen zu wenige Angaben ({count}); verlangt: mindestens {limit}.',
    en: "There are too few parts {name?under '{name}'}{unnamed?here} ({count}); required: at least {limit}.",
  },
  'too-many': {
    de: '{name?Unter „{name}“}{unnamed?Hier} stehen zu viele Angaben ({count}); erlaubt: höchstens {limit}.',
    en: "There are too many parts {name?under '{name}'}{unnamed?here} ({count}); allowed: at most {limit}.",
  },
  'too-small': {
    de: 'Der Wert {value}{name? ({name})} ist zu klein; verlangt: {exclusive?mehr als}{inclusive?mindestens} {limit}.',
    en: 'The value {value}{name? ({name})} is too small; required: {exclusive?more than}{inclusive?at least} {limit}.',
  },
  'too-large': {
    de: 'Der Wert {value}{name? ({name})} ist zu groß; erlaubt: {exclusive?weniger als}{inclusive?höchstens} {limit}.',
    en: 'The value {value}{name? ({name})} is too large; allowed: {exclusive?less than}{inclusive?at most} {limit}.',
  },
  'not-multiple': {
    de: 'Der Wert {value}{name? ({name})} ist kein Vielfaches von {limit}.',
    en: 'The value {value}{name? ({name})} is not a multiple of {limit}.',
  },
  duplicate: {
    de: 'Der {second}. Eintrag{name? unter „{name}“} wiederholt den {first}.; jeder darf nur einmal stehen.',
    en: "Entry {second}{name? under '{name}'} repeats entry {first}; each may stand only once.",
  },
  'member-name': {
    de: 'So darf eine Angabe{parent? unter „{parent}“} nicht heißen: „{member}“.',
    en: "A member{parent? under '{parent}'} must not be called '{member}'.",
  },
  'none-matching': {
    de: '{name?Unter „{name}“}{unnamed?Hier} fehlt ein Eintrag der verlangten Art{hint?: {hint}}.',
    en: "An entry of the required sort is missing {name?under '{name}'}{unnamed?here}{hint?: {hint}}.",
  },
  'not-allowed': {
    de: '{name?„{name}“}{unnamed?Die Angabe} darf hier so nicht stehen{hint?: {hint}}.',
    en: "{name?'{name}'}{unnamed?This} must not stand here as it does{hint?: {hint}}.",
  },
};
