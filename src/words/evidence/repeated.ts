import type { Text } from '../../base/nouns.ts';

/** What a repeated run came to. */
export const REPEATED = {
  holds: {
    de: 'Das Nachweispaket ist in sich stimmig: {entries} {entries|Datei|Dateien}, Prüfung zum Stand {asOf:date}, Regelwerk {ruleset}, Ergebnis: {verdict}.',
    en: 'The evidence package is consistent in itself: {entries} {entries|file|files}, check as of {asOf:date}, ruleset {ruleset}, result: {verdict}.',
  },
  'other-ruleset': {
    de: 'Das Regelwerk im Paket heißt {ruleset}, ist aber nicht das, das unter diesem Namen {known|mit vorgaben kommt|in {lock} festgelegt ist} ({there} statt {wanted}). Was es bescheinigt, sagt nichts über die Vorgaben; prüfen Sie den Dienst selbst mit „vorgaben abnahme“.',
    en: 'The ruleset in the package is called {ruleset} but is not the one that {known|comes with vorgaben|is named in {lock}} under this name ({there} instead of {wanted}). What it certifies says nothing about the rules; check the service yourself with "vorgaben abnahme".',
  },
  'unknown-ruleset': {
    de: 'Das Regelwerk {ruleset} kommt nicht mit vorgaben, und keine vorgaben.lock nennt es; ob es das ist, was es zu sein vorgibt, ist nicht geprüft.',
    en: 'The ruleset {ruleset} does not come with vorgaben, and no vorgaben.lock names it; whether it is what it claims to be was not checked.',
  },
  broken: {
    de: 'Das Nachweispaket ist verändert. Abweichungen: {n}',
    en: 'The evidence package was changed. Deviations: {n}',
  },
  'not-repeated': {
    de: 'Wer Bericht, Regelwerk und Prüfsummen zusammen ändert, erhält auch ein stimmiges Paket; ob der Dienst so aussieht, ist hier nicht geprüft. Mit seinem Ordner wird die Prüfung wiederholt: vorgaben abnahme verify {zip} <Ordner>',
    en: 'Whoever changes report, ruleset and checksums together gets a consistent package as well; whether the service looks like that was not checked here. With its folder the check is repeated: vorgaben abnahme verify {zip} <folder>',
  },
  repeated: {
    de: 'Die Wiederholung mit dem Regelwerk des Pakets kommt zum selben Ergebnis. Dienste: {services}, Dateien: {files}, Befunde: {findings}',
    en: 'Repeating the check with the ruleset of the package gives the same result. Services: {services}, files: {files}, findings: {findings}',
  },
  differs: {
    de: 'Die Wiederholung kommt zu einem anderen Ergebnis. Unterschiede: {n}',
    en: 'Repeating the check gives another result. Differences: {n}',
  },
  'more-differences': { de: 'und {n} weitere', en: 'and {n} more' },
  'needs-standards': {
    de: 'Die Prüfung lief mit --standard {standards}; ohne dieselben Schemas kann die Wiederholung nicht gleich ausfallen.',
    en: 'The check ran with --standard {standards}; without the same schemas repeating it cannot give the same.',
  },
  'file-changed': { de: '{path} hat einen anderen Inhalt.', en: '{path} has another content.' },
  'file-gone': { de: '{path} gibt es nicht mehr.', en: '{path} is not there any more.' },
  'file-new': { de: '{path} ist hinzugekommen.', en: '{path} is new.' },
  verdict: {
    de: '{service}: damals {was}, jetzt {is}.',
    en: '{service}: then {was}, now {is}.',
  },
  outcome: {
    de: '{service}: {rule} war {was} und ist jetzt {is}.',
    en: '{service}: {rule} was {was} and is now {is}.',
  },
  'finding-gone': {
    de: '{service}: Befunde zu {rule}, die es jetzt nicht mehr gibt: {n}',
    en: '{service}: findings of {rule} that are not there any more: {n}',
  },
  'finding-new': {
    de: '{service}: neue Befunde zu {rule}: {n}',
    en: '{service}: new findings of {rule}: {n}',
  },
  wording: {
    de: '{service}: Wortlaut oder Stellen von {rule} sind andere.',
    en: '{service}: wording or places of {rule} are different.',
  },
  rest: {
    de: 'Auch sonst sind die Berichte nicht gleich (Regeln, Schritte der Standards oder Zählung).',
    en: 'The reports differ in other parts, too (rules, steps of standards, or counts).',
  },
} as const satisfies Readonly<Record<string, Text>>;
