import { factsForMessage } from '../../rules/facts.ts';
import { checkKind } from '../../rules/index.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import { nearest } from '../../text/nearest.ts';
import { placeholders, shown } from '../../words/render.ts';
import type { ExampleResult } from '../examples.ts';
import { lintFault } from './fault.ts';

/** Placeholders of a rule's own messages that none of the findings they speak of can fill. */
export function placeholderFaults({ rule, document }: RuleFile): RulesetFault[] {
  return rule.checks.flatMap(({ kind: name, with: params, message }, index) => {
    const kind = checkKind(name);
    if (!message || !kind) return [];
    const known = factsForMessage(kind, params ?? {});
    const used = [...new Set([...placeholders(message.de), ...placeholders(message.en)])];
    const pointer = `/checks/${index}/message`;
    return used
      .filter((one) => !known.includes(one))
      .map((one) => {
        const args = {
          name: one,
          check: index + 1,
          kind: name,
          known,
          none: known.length === 0,
          nearest: nearest(one, known),
        };
        return lintFault(document, 'unknown-placeholder', args, { pointer });
      });
  });
}

/** Findings of examples whose sentence still has a placeholder: the rule names one that its check kind has, but not for this finding. */
export function messageFaults({ rules }: RulesetFolder, examples: readonly ExampleResult[]): RulesetFault[] {
  const files = new Map(rules.map((one) => [one.rule.id, one]));
  const seen = new Set<string>();
  return examples.flatMap(({ ruleId, result }) =>
    (result?.findings ?? []).flatMap(({ message }) => {
      const hole = /\{[A-Za-z]\w*(?:[:?|][^{}]*)?\}/.exec(message)?.[0];
      const { rule, document } = files.get(ruleId)!;
      const index =
        hole === undefined
          ? -1
          : rule.checks.findIndex((check) => check.message?.de.includes(hole) || check.message?.en.includes(hole));
      const told = placeholderFaults(files.get(ruleId)!).length > 0;
      if (index === -1 || told || seen.has(`${ruleId} ${index}`)) return [];
      seen.add(`${ruleId} ${index}`);
      const args = { check: index + 1, kind: rule.checks[index]!.kind, message: shown(message) };
      return [lintFault(document, 'open-placeholder', args, { pointer: `/checks/${index}/message` })];
    }),
  );
}
