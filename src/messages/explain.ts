import type { Text } from '../types.ts';

/** Words of `explain` and `rules`. */
export const EXPLAIN = {
  requirement: { de: 'Vorgabe', en: 'Requirement' },
  why: { de: 'Warum', en: 'Why' },
  fix: { de: 'So wird es richtig', en: 'How to mend it' },
  level: { de: 'Verbindlichkeit', en: 'Level' },
  source: { de: 'Quelle', en: 'Source' },
  grade: { de: 'Beleggrad', en: 'Grade of the evidence' },
  'grade-A': { de: 'im maßgeblichen Text gelesen', en: 'read in the authoritative text' },
  'grade-B': { de: 'aus einer weiteren Quelle', en: 'from a secondary source' },
  'grade-C': { de: 'erschlossen', en: 'inferred' },
  evidence: { de: 'Worauf sich die Prüfung stützt', en: 'What the check rests on' },
  'evidence-file': { de: 'auf die Datei selbst', en: 'the file itself' },
  'evidence-steckbrief': { de: 'auf die Angabe im Steckbrief', en: 'the statement in the Steckbrief' },
  'evidence-human': { de: 'auf das Urteil eines Menschen', en: 'the judgement of a human' },
  valid: { de: 'Geltung', en: 'Validity' },
  from: { de: 'ab {day}', en: 'from {day}' },
  until: { de: 'bis {day}', en: 'until {day}' },
  origin: { de: 'Herkunft', en: 'Origin' },
  count: { de: '{count} Regeln in {ruleset} ({status})', en: '{count} rules in {ruleset} ({status})' },
} satisfies Readonly<Record<string, Text>>;
