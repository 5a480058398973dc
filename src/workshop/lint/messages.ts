import type { RulesetFault, RulesetFolder } from '../../rulesets/read.ts';
import { shown } from '../../words/render.ts';
import type { ExampleResult } from '../examples.ts';
import { lintFault } from './fault.ts';

/** Findings of examples whose sentence still has a placeholder: the rule names one that its check kind does not have. */
export function messageFaults({ rules }: RulesetFolder, examples: readonly ExampleResult[]): RulesetFault[] {
  const files = new Map(rules.map((one) => [one.rule.id, one]));
  const seen = new Set<string>();
  return examples.flatMap(({ ruleId, result }) =>
    (result?.findings ?? []).flatMap(({ message }) => {
      const hole = /\{[A-Za-z]\w*(?:[:?|][^}]*)?\}/.exec(message)?.[0];
      const { rule, document } = files.get(ruleId)!;
      const index =
        hole === undefined
          ? -1
          : rule.checks.findIndex((check) => check.message?.de.includes(hole) || check.message?.en.includes(hole));
      if (index === -1 || seen.has(`${ruleId} ${index}`)) return [];
      seen.add(`${ruleId} ${index}`);
      const args = { check: index + 1, kind: rule.checks[index]!.kind, message: shown(message) };
      return [lintFault(document, 'open-placeholder', args, { pointer: `/checks/${index}/message` })];
    }),
  );
}
