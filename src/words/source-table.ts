import type { Text } from '../base/nouns.ts';

/** Words of `ruleset docs --quellen`: the rules by the text they come from. */
export const SOURCES = {
  title: { de: 'Quellen der Regeln: {title} ({version})', en: 'Sources of the rules: {title} ({version})' },
  intro: {
    de: 'Wer eine Quelle kennt, kann hier alle Regeln prüfen, die sich auf sie berufen: Fundstelle, Verbindlichkeit, Geltung und Bedingung in Worten.',
    en: 'Who knows a source can examine here every rule that rests on it: section, level, validity and condition in words.',
  },
  contents: { de: 'Quellen', en: 'Sources' },
  'rule-count': { de: '{n} {n|Regel|Regeln}', en: '{n} {n|rule|rules}' },
  'column.section': { de: 'Fundstelle', en: 'Section' },
  'column.rule': { de: 'Regel', en: 'Rule' },
  'column.requirement': { de: 'Was die Regel verlangt', en: 'What the rule requires' },
  'column.level': { de: 'Verbindlichkeit', en: 'Level' },
  'column.grade': { de: 'Beleg', en: 'Grade' },
  'column.valid': { de: 'Geltung', en: 'Validity' },
  'column.binds': { de: 'Für wen', en: 'For whom' },
  unbounded: { de: 'unbefristet', en: 'without limit' },
  whole: { de: 'ganzer Text', en: 'whole text' },
  option: {
    de: 'statt des Leitfadens eine Tabelle: Quelle, Fundstelle, Regel, Verbindlichkeit, Beleggrad, Geltung, Bedingung',
    en: 'instead of the guide a table: source, section, rule, level, grade, validity, condition',
  },
} satisfies Readonly<Record<string, Text>>;
