import type { Json } from '../../base/nouns.ts';
import type { Rule, Ruleset, RuleTexts } from '../../rulesets/types.ts';
import { isMust } from './phase-levels.ts';
import type { Change, Part, Reason, Step } from './types.ts';

/** A rule of one ruleset with all it says and refers to. */
export interface RuleOf {
  readonly rule: Rule;
  readonly text: RuleTexts;
  readonly ruleset: Ruleset;
}

/** The step a change asks for, and why. */
export type Difference = Pick<Change, 'step' | 'reason'>;

/** A change of what a rule asks for: by a MUSS a service may now fail, by less it cannot. */
export function difference(after: Rule, reason: Extract<Reason, 'wider' | 'stricter' | 'maybe-stricter'>): Difference {
  return isMust(after) ? { step: 'major', reason } : { step: 'minor', reason: 'soll-changed' };
}
/** Nobody who met the rule fails it now. */
export const RELAXED: Difference = { step: 'minor', reason: 'relaxed' };

/** Only what is said of the rule differs. */
export const TEXTS: Difference = { step: 'patch', reason: 'texts' };

/** A change as it is told; what is not there is null. */
export const change = (part: Part, before: unknown, after: unknown, what: Difference, at?: string): Change => ({
  part,
  ...(at === undefined ? {} : { at }),
  ...what,
  before: (before ?? null) as Json,
  after: (after ?? null) as Json,
});

const ORDER: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/** The largest of several steps. */
export function largest(steps: Iterable<Step>): Step {
  return ORDER[Math.max(0, ...[...steps].map((step) => ORDER.indexOf(step)))]!;
}
