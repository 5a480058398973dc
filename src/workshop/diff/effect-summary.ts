import { weightOf } from '../../base/levels.ts';
import type { Level } from '../../base/nouns.ts';
import { ascending } from '../../text/ascending.ts';
import type { Effect, EffectOnService, EffectSummary, RuleEffects } from './types.ts';

/** The effects on single services added up. */
export function effectSummary(results: readonly EffectOnService[]): EffectSummary {
  const services = { total: results.length, newlyFailing: 0, healed: 0, undecided: 0, stillFailing: 0 };
  const rules = new Map<string, { title: string; level: Level | null; services: Partial<Record<Effect, number>> }>();
  for (const { verdict, rules: effects } of results) {
    const [failed, fails] = [verdict.from === 'not-conforming', verdict.to === 'not-conforming'];
    if (fails) services[failed ? 'stillFailing' : 'newlyFailing'] += 1;
    else if (failed) services[verdict.to === 'conforming' ? 'healed' : 'undecided'] += 1;
    for (const { ruleId, title, level, effect } of effects) {
      const known = rules.get(ruleId) ?? { title, level: level.to ?? level.from, services: {} };
      rules.set(ruleId, known);
      known.services[effect] = (known.services[effect] ?? 0) + 1;
    }
  }
  const failing = (one: RuleEffects) => one.services['newly-failing'] ?? 0;
  const all = [...rules].map(([ruleId, rule]): RuleEffects => ({ ruleId, ...rule }));
  all.sort((a, b) => weightOf(b.level) - weightOf(a.level) || failing(b) - failing(a) || ascending(a.ruleId, b.ruleId));
  return { services, rules: all };
}
