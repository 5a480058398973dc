import type { Text } from '../base/nouns.ts';
import { PARTY_WORDS } from './parties.ts';

/** Words of `explain` and `rules`. */
export const EXPLAIN = {
  requirement: { de: 'Vorgabe', en: 'Requirement' },
  why: { de: 'Warum', en: 'Why' },
  fix: { de: 'So wird es richtig', en: 'How to mend it' },
  question: { de: 'Frage', en: 'Question' },
  look: { de: 'Was anzusehen ist', en: 'What to look at' },
  roles: { de: 'Wer antworten darf', en: 'Who may answer' },
  anybody: { de: 'jede und jeder', en: 'anybody' },
  holds: { de: 'Wie lange eine Antwort gilt', en: 'How long an answer holds' },
  months: { de: '{n} {n|Monat|Monate}', en: '{n} {n|month|months}' },
  days: { de: '{n} {n|Tag|Tage}', en: '{n} {n|day|days}' },
  'for-ever': { de: 'bis sich das Beurteilte ändert', en: 'until what was judged changes' },
  level: { de: 'Verbindlichkeit', en: 'Level' },
  source: { de: 'Quelle', en: 'Source' },
  grade: { de: 'Beleggrad', en: 'Grade of the evidence' },
  'grade-A': { de: 'im maßgeblichen Text gelesen', en: 'read in the authoritative text' },
  'grade-B': { de: 'aus einer weiteren Quelle', en: 'from a secondary source' },
  'grade-C': { de: 'erschlossen', en: 'inferred' },
  responsible: { de: 'Wer handeln muss', en: 'Who has to act' },
  ...PARTY_WORDS,
  evidence: { de: 'Worauf sich die Prüfung stützt', en: 'What the check rests on' },
  'evidence-file': { de: 'auf die Datei selbst', en: 'the file itself' },
  'evidence-steckbrief': { de: 'auf die Angabe im Steckbrief', en: 'the statement in the Steckbrief' },
  'evidence-human': { de: 'auf das Urteil eines Menschen', en: 'the judgement of a human' },
  valid: { de: 'Geltung', en: 'Validity' },
  from: { de: 'ab {day}', en: 'from {day}' },
  until: { de: 'bis {day}', en: 'until {day}' },
  origin: { de: 'Herkunft', en: 'Origin' },
  count: {
    de: '{count} {count|Regel|Regeln} in {ruleset} ({status})',
    en: '{count} {count|rule|rules} in {ruleset} ({status})',
  },
} satisfies Readonly<Record<string, Text>>;
