import type { RulesetFault } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { nearest } from '../../text/nearest.ts';
import { lintFault } from './fault.ts';

/** `replacedBy` that leads nowhere, or back to where it began. */
export function successorFaults({ rules, document: head, manifest }: RulesetFolder, ruleset: Ruleset): RulesetFault[] {
  const texts = ruleset.texts();
  const withdrawn = Object.entries(manifest.withdrawn ?? {}).flatMap(([id, { replacedBy: target }]) => {
    const pointer = `/withdrawn/${id}`;
    if (texts.has(id)) return [lintFault(head, 'withdrawn-here', { id }, { pointer, part: 'key' })];
    if (target === undefined || texts.has(target)) return [];
    const near = nearest(target, [...texts.keys()]);
    const args = { id, target, nearest: near };
    return [lintFault(head, 'replaced-by-nothing', args, { pointer: `${pointer}/replacedBy` })];
  });
  const next = (id: string): string | undefined => texts.get(id)?.replacedBy;
  const chains = rules.flatMap(({ rule: { id, replacedBy: target }, document }) => {
    if (target === undefined) return [];
    const place = { pointer: '/replacedBy' };
    if (!texts.has(target)) {
      const near = nearest(target, [...texts.keys()]);
      return [lintFault(document, 'replaced-by-nothing', { id, target, nearest: near }, place)];
    }
    const chain = [id];
    for (let at = next(id); at !== undefined && chain.length <= texts.size; at = next(at)) {
      chain.push(at);
      if (at === id) return [lintFault(document, 'replaced-by-itself', { id, chain: chain.join(' → ') }, place)];
      if (chain.indexOf(at) < chain.length - 1) break;
    }
    return [];
  });
  return [...withdrawn, ...chains];
}
