import type { Json, Outcome } from '../../../base/nouns.ts';
import { holdsFor, isUnderstood, missingFor } from '../../../engine/condition.ts';
import type { Rule } from '../../../rulesets/types.ts';
import type { Asked } from './asks.ts';
import type { PartNeed } from './judgement.ts';

/** A rule, what it asks and what came of it. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly asked: Asked;
  readonly outcome: Outcome;
}

interface Votes {
  needed: boolean;
  idle: boolean;
  readonly open: Set<string>;
}

function vote({ rule, outcome }: JudgedRule, votes: Votes, value: Json): void {
  const { when } = rule.applies;
  if (outcome === 'open') {
    const missing = when && isUnderstood(when) ? missingFor(when, value, true) : null;
    for (const key of missing ?? []) votes.open.add(key);
  } else if (outcome !== 'not-applicable') votes.needed = true;
  // Where nothing was selected, the rule says nothing of whether the part is needed.
  else if (when && !holdsFor(when, value)) votes.idle = true;
}

/** Which parts of the Steckbrief the rules need, by what it says so far. */
export function needOf(rules: readonly JudgedRule[], value: Json): Record<string, PartNeed> {
  const votes = new Map<string, Votes>();
  for (const one of rules)
    for (const part of one.asked.parts) {
      const known = votes.get(part) ?? { needed: false, idle: false, open: new Set<string>() };
      vote(one, known, value);
      votes.set(part, known);
    }
  return Object.fromEntries(
    [...votes].map(([part, { needed, idle, open }]) => {
      const need = needed ? 'needed' : open.size > 0 ? 'depends' : idle ? 'idle' : 'free';
      return [part, { need, open: [...open].sort() }];
    }),
  );
}
