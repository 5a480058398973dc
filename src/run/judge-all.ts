import { judgeAnswers } from '../decisions/answers.ts';
import { answered, waived } from '../decisions/apply.ts';
import { settingsOf } from '../decisions/settings.ts';
import { judgeWaivers } from '../decisions/waivers.ts';
import { memoryArgs } from '../documents/allowance.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { Applicability, levelIn } from '../engine/applicability.ts';
import { type Judged, judge } from '../engine/judge.ts';
import type { Places } from '../engine/places.ts';
import { isAboutAll, planOf } from '../engine/plan.ts';
import type { Rule } from '../rulesets/types.ts';
import { REASONS } from '../words/engine/index.ts';
import { contextOf } from './check-context.ts';
import type { CheckOptions, OwnChoice } from './check-options.ts';
import { inTime } from './in-time.ts';

/** Every ruleset has it: the shape of the Steckbrief, which is where a service names its ruleset. */
const SHAPE = 'OZG1002';

/** Every rule judged, stage by stage, with what people have decided about it. */
export function judgeAll(
  service: Service,
  options: CheckOptions,
  examined: Set<Document>,
  places: Places,
): ReadonlyMap<Rule, Judged> {
  const { ruleset, asOf, phase } = options;
  const { judging, later } = planOf(ruleset);
  const context = contextOf(service, options, examined);
  const applicability = new Applicability(context, asOf);
  const judged = new Map<Rule, Judged>();
  const one = (rule: Rule) => {
    const found = judge(rule, context, places, { phase, applicability });
    if (!isAboutAll(rule)) for (const document of found.run?.documents ?? []) examined.add(document);
    if (found.run) options.trace?.(rule, found.run);
    judged.set(rule, found);
  };
  const settings = settingsOf(ruleset);
  const decided = service.steckbrief ? { service, settings, judged, asOf } : null;
  const hearAnswers: Turn = () => {
    const answers = decided && settings.answers ? judgeAnswers(decided) : null;
    const changed = (answers?.holding ?? []).flatMap((answer) => {
      const asked = judged.get(answer.rule);
      return asked?.conclusion.outcome === 'needs-review'
        ? [[answer.rule, answered(asked, answer, places)] as const]
        : [];
    });
    for (const [rule, now] of changed) judged.set(rule, now);
    context.decisions = { answers, waivers: null };
  };
  const hearWaivers: Turn = () => {
    const waivers = decided && settings.waivers ? judgeWaivers(decided) : null;
    if (waivers && waivers.covering.size > 0 && options.waivers !== false) {
      const changed = [...judged].map(([rule, now]) => [rule, waived(now, waivers.covering, places)] as const);
      for (const [rule, now] of changed) judged.set(rule, now);
    }
    context.decisions = { ...context.decisions, waivers };
  };
  // One row, because each row that is watched costs a thread.
  const row: readonly (Rule | Turn)[] = [
    ...judging,
    hearAnswers,
    ...later.review,
    ...later.last,
    hearWaivers,
    ...later.closing,
  ];
  const isTurn = (step: Rule | Turn): step is Turn => typeof step === 'function';
  inTime(
    row,
    options.time,
    (step) => (isTurn(step) ? step() : one(step)),
    (step) => (isTurn(step) ? step() : judged.set(step, unfinished(step, options))),
  );
  if (options.ownChoice) doubt(judged, options.ownChoice);
  return judged;
}

/** What is done between two stages; done anew where it was stopped, so it changes nothing before its end. */
type Turn = () => void;

/** A rule that did not come to an end, or was not begun any more. */
function unfinished(rule: Rule, { phase, time }: CheckOptions): Judged {
  const { memory, seconds = 0 } = time ?? {};
  const why = memory?.spent
    ? [{ text: REASONS['memory-limit'], args: memoryArgs(memory) }]
    : [{ text: REASONS['time-limit'], args: { seconds } }];
  const level = levelIn(rule, phase);
  const outcome = level === null ? 'not-applicable' : 'unverified';
  return { rule, run: null, drafts: [], conclusion: { level, outcome, why, examined: 0 } };
}

/** A service that chose what it is measured by: what it meets is its own choice, so that nothing is decided. */
function doubt(judged: Map<Rule, Judged>, choice: OwnChoice): void {
  for (const [rule, one] of judged) {
    // A ruleset of the service's own may make light of this rule, too.
    const failed = one.conclusion.outcome === 'failed' && one.conclusion.level === 'MUSS';
    if (rule.id !== SHAPE || failed) continue;
    const { vouched, ...args } = choice;
    const why = [{ text: REASONS[vouched ? 'own-ruleset' : 'unvouched-ruleset'], args }];
    judged.set(rule, { ...one, conclusion: { ...one.conclusion, level: 'MUSS', outcome: 'unverified', why } });
  }
}
