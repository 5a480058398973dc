import { nearest } from '../../rules/nearest.ts';
import type { RulesetFault, RulesetFolder } from '../read.ts';
import type { Ruleset } from '../types.ts';
import { lintFault } from './fault.ts';

/** `replacedBy` that leads nowhere, or back to where it began. */
export function successorFaults({ rules }: RulesetFolder, ruleset: Ruleset): RulesetFault[] {
  const texts = ruleset.texts();
  const next = (id: string): string | undefined => texts.get(id)?.replacedBy;
  return rules.flatMap(({ rule: { id, replacedBy: target }, document }) => {
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
}
