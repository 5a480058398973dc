import type { Text } from '../../base/nouns.ts';

/** Help of the commands that show or lint rules. */
export const RULES_HELP = {
  explain: {
    de: 'erklärt eine Regel: was, warum, woher, wie es richtig wird',
    en: 'explains a rule: what, why, source, how to mend',
  },
  explainRule: { de: 'Kennung oder Name, zum Beispiel OZG1011', en: 'id or name, for example OZG1011' },
  rules: { de: 'zählt die Regeln eines Regelwerks auf', en: 'lists the rules of a ruleset' },
  rulesetCommand: {
    de: 'Regelwerke schreiben, veröffentlichen und aufnehmen',
    en: 'write, publish and add rulesets',
  },
  rulesetLint: {
    de: 'prüft ein Regelwerk und führt die Beispiele seiner Regeln aus',
    en: 'checks a ruleset and runs the examples of its rules',
  },
  rulesetFolder: { de: 'Ordner mit ruleset.yaml', en: 'folder with ruleset.yaml' },
} satisfies Readonly<Record<string, Text>>;
