import type { Text } from '../base/nouns.ts';

/** Words of `ruleset test`: differences, coverage, summary. */
export const TEST_WORDS = {
  verdict: {
    de: 'Urteil: erwartet „{expected}“, es ist „{actual}“',
    en: "verdict: expected '{expected}', it is '{actual}'",
  },
  outcome: {
    de: '{id}: {expected?erwartet „{expected}“, }es ist „{actual}“{reason? ({reason})}',
    en: "{id}: {expected?expected '{expected}', }it is '{actual}'{reason? ({reason})}",
  },
  finding: {
    de: '{id} {finding} bei {at}{message?: {message}}',
    en: '{id} {finding} at {at}{message?: {message}}',
  },
  message: {
    de: '{id} bei {at}: erwartet „{expected}“, es heißt „{actual}“',
    en: "{id} at {at}: expected '{expected}', it says '{actual}'",
  },
  'unknown-rule': {
    de: '{id}: Diese Regel gehört nicht zu den geprüften (scope: all nimmt die aufgenommenen hinzu)',
    en: '{id}: this rule is not among those tested (scope: all adds the included ones)',
  },
  'asserts-nothing': {
    de: 'erwartet.yaml nennt keine Regel: Der Fall prüft nichts',
    en: 'erwartet.yaml names no rule: the case tests nothing',
  },
  'no-expectation': {
    de: 'In {name} fehlt erwartet.yaml; „--update“ schreibt sie aus diesem Lauf.',
    en: "erwartet.yaml is missing in {name}; '--update' writes it from this run.",
  },
  'empty-case': {
    de: 'In {name} liegt nichts zu prüfen: kein Steckbrief und keine Datei neben erwartet.yaml.',
    en: 'There is nothing to check in {name}: no Steckbrief and no file beside erwartet.yaml.',
  },
  'shows-nothing': {
    de: 'Das Beispiel hat keinen Inhalt; es prüft nichts.',
    en: 'The example has no content; it tests nothing.',
  },
  'never-passes': {
    de: 'Kein Beispiel und kein Fall erfüllt {id}.',
    en: 'No example and no case meets {id}.',
  },
  'never-fails': {
    de: 'Kein Beispiel und kein Fall verfehlt {id}.',
    en: 'No example and no case breaks {id}.',
  },
  'idle-check': {
    de: '{id}: Prüfung {number} ({kind}{select?, {select}}) ist in keinem Beispiel und keinem Fall der Grund eines Befunds.',
    en: '{id}: check {number} ({kind}{select?, {select}}) is the reason of a finding in no example and no case.',
  },
  'undecided-rule': {
    de: '{id}: Die Beispiele zeigen nur, dass die Regel nicht geprüft werden konnte.',
    en: '{id}: the examples show only that the rule could not be checked.',
  },
  failed: { de: 'Nicht wie erwartet', en: 'Not as expected' },
  coverage: { de: 'Abdeckung', en: 'Coverage' },
  updated: { de: '{path}: neu geschrieben', en: '{path}: written anew' },
  created: {
    de: '{path}: angelegt mit {rules} {rules|Vorgabe|Vorgaben}',
    en: '{path}: created with {rules} {rules|rule|rules}',
  },
  rules: {
    de: 'Regeln mit erfülltem und verfehltem Beispiel: {decided} von {rules}{manual?; {manual} weitere beurteilt nur ein Mensch}{undecided?; {undecided} {undecided|lässt|lassen} sich an Beispielen nicht entscheiden}.',
    en: 'Rules with an example that meets and one that breaks them: {decided} of {rules}{manual?; {manual} further ones only a human can judge}{undecided?; {undecided} cannot be decided by examples}.',
  },
  checks: {
    de: 'Prüfungen, die einen Befund begründen: {covered} von {checks}.',
    en: 'Checks that are the reason of a finding: {covered} of {checks}.',
  },
  summary: {
    de: '{ruleset}: {examples} {examples|Beispiel|Beispiele}, {cases} {cases|Fall|Fälle}: {failed?{failed} nicht wie erwartet}{fine?alle wie erwartet}.',
    en: '{ruleset}: {examples} {examples|example|examples}, {cases} {cases|case|cases}: {failed?{failed} not as expected}{fine?all as expected}.',
  },
  'nothing-ran': {
    de: 'Es ist kein Beispiel und kein Fall gelaufen{filter?: „{filter}“ trifft auf nichts zu}.',
    en: "No example and no case was run{filter?: nothing matches '{filter}'}.",
  },
  expected: { de: 'fehlt', en: 'missing' },
  extra: { de: 'zu viel', en: 'extra' },
  other: { de: 'anders', en: 'other' },
} satisfies Readonly<Record<string, Text>>;
