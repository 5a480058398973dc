import { firstCases } from './first/cases.ts';
import type { NewRuleset } from './first/facts.ts';
import { firstReadme } from './first/readme.ts';
import { firstRule } from './first/rule.ts';
import { firstRulesetFile } from './first/ruleset-file.ts';

/** Letters for rule ids: initials of a name of several words, else its first letters. Those of our rulesets are taken. */
export function prefixFor(id: string): string {
  const words = id.split('-').filter((word) => /[a-z]/.test(word));
  const letters = (words.length > 1 ? words.map((word) => word.replace(/[^a-z]/g, '')[0]).join('') : words.join(''))
    .replace(/[^a-z]/g, '')
    .toUpperCase()
    .slice(0, 4)
    .padEnd(2, 'X');
  return ['OZG', 'FIM', 'XOEV'].includes(letters) ? `${letters.slice(0, 3)}Y` : letters;
}
/** Files of a new ruleset by relative path, without the expectations of its cases: those come from a run. */
export function newRuleset(facts: NewRuleset): Record<string, string> {
  const rule = `${facts.prefix}1001`;
  return {
    'ruleset.yaml': firstRulesetFile(facts),
    [`rules/betrieb/${rule}-authority-reachable.yaml`]: firstRule(rule),
    ...firstCases(facts.today),
    'README.md': firstReadme(facts),
  };
}
