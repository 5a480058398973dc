import type { Text } from '../base/nouns.ts';

/** Comments in the skeleton that `ruleset new-rule` writes, in the language of the run. */
export const RULE_COMMENTS = {
  fill: {
    de: '# Ersetzen Sie jedes AUSFÜLLEN; „vorgaben ruleset lint“ zählt auf, was noch fehlt.',
    en: "# Replace every AUSFÜLLEN (fill in); 'vorgaben ruleset lint' lists what is still missing.",
  },
  chapters: { de: '# Eines von: {chapters}', en: '# One of: {chapters}' },
  level: {
    de: '# MUSS, SOLL oder KANN; mit grade C höchstens SOLL.',
    en: '# MUSS, SOLL or KANN; with grade C SOLL at most.',
  },
  grade: {
    de: '# A im maßgeblichen Text gelesen, B aus zweiter Hand, C erschlossen',
    en: '# A read in the authoritative text, B at second hand, C inferred',
  },
  check: { de: '# Prüfart {check}: {summary}', en: '# Check kind {check}: {summary}' },
  open: {
    de: '# Noch ohne Aussage: Schreiben Sie ein Dokument, das die Regel erfüllt, und eines, das sie verfehlt.',
    en: '# Still without a statement: write a document that meets the rule, and one that breaks it.',
  },
} satisfies Readonly<Record<string, Text>>;
