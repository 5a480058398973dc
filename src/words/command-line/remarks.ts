import type { Text } from '../../base/nouns.ts';

/** What a run tells beside its reports, and of bugs of ours. */
export const REMARKS = {
  bug: {
    de: 'Das ist ein Fehler in vorgaben, nicht in Ihren Dateien ({reason}). Bitte melden Sie ihn mit dem Aufruf und, wenn möglich, der Datei (siehe SECURITY.md und CONTRIBUTING.md).',
    en: 'This is a bug in vorgaben, not in your files ({reason}). Please report it with the command line and, if possible, the file (see SECURITY.md and CONTRIBUTING.md).',
  },
  crash: {
    de: 'Die Prüfart „{kind}“ ist bei der Regel {ruleId} abgestürzt ({reason}). Das ist ein Fehler in vorgaben; bitte melden Sie ihn.',
    en: "The check kind '{kind}' crashed at the rule {ruleId} ({reason}). This is a bug in vorgaben; please report it.",
  },
  compiling: {
    de: 'Schematron {file} wird einmalig übersetzt; das dauert einige Sekunden und wird für spätere Läufe aufgehoben.',
    en: 'Schematron {file} is compiled once; this takes some seconds and is kept for later runs.',
  },
  progress: {
    de: '{done} von {total} {total|Dienst|Diensten} geprüft',
    en: '{done} of {total} {total|service|services} checked',
  },
  strayed: {
    de: '{count} {count|Datei oder Ordner gehört|Dateien oder Ordner gehören} zu keinem Dienst oder {count|enthält|enthalten} einen privaten Schlüssel; der Bericht nennt sie. Mit --strict und in der Abnahme besteht ein solcher Lauf nicht: Legen Sie {count|ihr den Steckbrief ihres Dienstes bei|ihnen den Steckbrief ihres Dienstes bei}, oder geben Sie nur die Ordner der Dienste an; Schlüssel nehmen Sie heraus.',
    en: '{count} {count|file or folder belongs|files or folders belong} to no service or {count|holds|hold} a private key; the report names them. With --strict and in the Abnahme such a run does not pass: put the Steckbrief of their service beside them, or give the folders of the services only; take keys out.',
  },
  'only-unknown': {
    de: '„{word}“ ist weder eine Stufe (MUSS, SOLL, KANN, abnahme) noch eine Regel oder ein Kapitel dieses Regelwerks (--only).',
    en: "'{word}' is neither a level (MUSS, SOLL, KANN, abnahme) nor a rule or a chapter of this ruleset (--only).",
  },
  'own-choice': {
    de: 'Das Regelwerk {named} hat der Dienst selbst gewählt; es gilt {wanted}. Mit --strict und in der Abnahme besteht ein solcher Lauf nicht: Streichen Sie „regelwerk“ aus dem Steckbrief, oder geben Sie das Regelwerk mit --ruleset vor.',
    en: "The service has chosen the ruleset {named} itself; {wanted} applies. With --strict and in the Abnahme such a run does not pass: delete 'regelwerk' from the Steckbrief, or set the ruleset with --ruleset.",
  },
  ignored: {
    de: '{count} {count|Datei liegt|Dateien liegen} in keinem Dienst und {count|wurde|wurden} nicht betrachtet.',
    en: '{count} {count|file lies|files lie} in no service and {count|was|were} not looked at.',
  },
} satisfies Readonly<Record<string, Text>>;
