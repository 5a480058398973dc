import { memo } from '../base/memo.ts';
import type { Args, Level, Phase } from '../base/nouns.ts';
import type { CheckContext } from '../rules/define-check.ts';
import type { Rule } from '../rulesets/types.ts';
import { answerOf } from './asked.ts';
import { type Bearing, bearingOf, documentsFor, unassignedTo } from './bearing.ts';
import { statedIn } from './stated.ts';

/** Why a rule is not run: a code of `words/engine/index.ts` and its facts. */
export interface Skip {
  readonly outcome: 'not-applicable' | 'open' | 'unverified';
  readonly code:
    | 'no-steckbrief'
    | 'steckbrief-unreadable'
    | 'condition'
    | 'not-stated'
    | 'not-assigned'
    | 'not-yet'
    | 'no-longer'
    | 'phase'
    | 'no-document'
    | 'across-services';
  readonly args: Args;
}

/** Level of a rule in a phase, null where it does not bind. */
export function levelIn(rule: Rule, phase: Phase): Level | null {
  return typeof rule.level === 'string' ? rule.level : (rule.level[phase] ?? null);
}

const skip = (outcome: Skip['outcome'], code: Skip['code'], args: Args): Skip => ({ outcome, code, args });

const plain = new Map<string, Skip>();
/** One that has nothing more to tell is the same for all services. */
const plainSkip = (outcome: Skip['outcome'], code: Skip['code']): Skip =>
  memo(plain, `${outcome} ${code}`, () => skip(outcome, code, {}));

/** By what is not stated, which services have in common. */
const unstated = new WeakMap<readonly string[], Skip>();

/** Whether rules are to be run on one service, on that day. */
export class Applicability {
  private readonly context: Pick<CheckContext, 'service' | 'unfilled'>;
  private readonly asOf: string;
  private readonly answers = new Map<Bearing, Skip | 'runs'>();

  constructor(context: Pick<CheckContext, 'service' | 'unfilled'>, asOf: string) {
    this.context = context;
    this.asOf = asOf;
  }

  /** Why a rule of that level is not run; null where it is, which one that has no level in this phase never is. */
  skipped(rule: Rule, level: Level | null): Skip | null {
    const { from, until } = rule.valid ?? {};
    if (from !== undefined && this.asOf < from) return skip('not-applicable', 'not-yet', { date: from });
    if (until !== undefined && this.asOf > until) return skip('not-applicable', 'no-longer', { date: until });
    if (level === null) return plainSkip('not-applicable', 'phase');
    const bearing = bearingOf(rule);
    const answer = memo(this.answers, bearing, () => this.bears(bearing) ?? 'runs');
    return answer === 'runs' ? null : answer;
  }

  private bears(bearing: Bearing): Skip | null {
    const { service, unfilled } = this.context;
    const { steckbrief } = service;
    const { kind, when, art } = bearing;
    if (when || kind.every((one) => one === 'steckbrief')) {
      if (!steckbrief) return plainSkip('not-applicable', 'no-steckbrief');
      if (!steckbrief.root) return plainSkip('unverified', 'steckbrief-unreadable');
    }
    const answer = !when || !steckbrief?.root || answerOf(when, statedIn(steckbrief.root.value, unfilled(steckbrief)));
    // What a damaged Steckbrief seems to say excuses from nothing.
    if (when && answer !== true && steckbrief?.fault) return plainSkip('unverified', 'steckbrief-unreadable');
    if (answer === false) return plainSkip('not-applicable', 'condition');
    if (documentsFor(bearing, service).length === 0) {
      const [unassigned] = unassignedTo(bearing, service);
      const isAcross = kind.every((one) => one === 'catalogue');
      if (!unassigned) return plainSkip('not-applicable', isAcross ? 'across-services' : 'no-document');
      return skip('open', 'not-assigned', { path: unassigned.path, art });
    }
    return answer === true
      ? null
      : memo(unstated, answer, () => skip('open', 'not-stated', { keys: answer, count: answer.length }));
  }
}
