import type { Attestation, Waiver } from '../base/decisions.ts';
import { reaches } from '../base/levels.ts';
import { memo } from '../base/memo.ts';
import type { Args, Level, Outcome, Phase } from '../base/nouns.ts';
import type { CheckContext, Gap } from '../rules/define-check.ts';
import type { Rule } from '../rulesets/types.ts';
import { REASONS, STEP_REASONS } from '../words/engine/index.ts';
import { shownArgs } from '../words/render.ts';
import { type Applicability, levelIn, type Skip } from './applicability.ts';
import { type Draft, distinct, draft } from './drafts.ts';
import type { Places } from './places.ts';
import type { Sentence } from './reasons.ts';
import type { Conclusion } from './results.ts';
import type { RuleRun, Yielded } from './rule-work.ts';
import { runRule } from './run-rule.ts';

/** What is known of a rule before places are resolved. */
export interface Judged {
  readonly rule: Rule;
  readonly run: RuleRun | null;
  readonly drafts: readonly Draft[];
  readonly conclusion: Conclusion;
  /** Why the rule was not run at all. */
  readonly skip?: Skip['code'];
  /** Waivers that cover drafts of this rule, which name them by index. */
  readonly waivers?: readonly (() => Waiver)[];
  /** The answer of a human that settled the rule. */
  readonly attestation?: () => Attestation;
}

/** A gap as a sentence; what kept a standard's step from judging says more than that it did not. */
function gapReason({ what: { args = {}, code, because }, text }: Yielded<Gap>): Sentence {
  const cause = because && STEP_REASONS[because.code];
  return cause ? { text: cause, args: shownArgs(because.args) } : { text, args: { ...shownArgs(args), code } };
}

/** What a run and the findings that count come to. */
export function outcomeOf(run: RuleRun, drafts: readonly Pick<Draft, 'level'>[], level: Level): Outcome {
  if (drafts.some((one) => reaches(one.level, level))) return 'failed';
  const gaps = run.gaps.map((gap) => gap.what.gap);
  if (run.crashes.length > 0 || run.unreadable.length > 0 || gaps.includes('unverified')) return 'unverified';
  if (gaps.includes('needs-review')) return 'needs-review';
  // What a placeholder stands for may be right or wrong, once it is stated.
  if (run.unfilled.faulty || (run.examined === 0 && run.unfilled.places.length > 0)) return 'open';
  return run.examined > 0 ? 'passed' : 'not-applicable';
}

const reason = (code: keyof typeof REASONS, args: Args = {}): Sentence => ({
  text: REASONS[code],
  args: shownArgs(args),
});

/** Why a rule has the outcome it has; nothing where a pass needs no explanation. */
export function whyOf(run: RuleRun, outcome: Outcome): Sentence[] {
  if (outcome === 'passed') return [];
  if (outcome === 'open')
    return [reason('not-filled', { places: run.unfilled.places, count: run.unfilled.places.length })];
  // That another document had nothing to look at explains no failure.
  const gaps = run.gaps.filter(({ what }) => outcome === 'not-applicable' || what.gap !== 'not-applicable');
  const why = [
    ...gaps.map(gapReason),
    ...run.unreadable.map((document) =>
      reason(document.root ? 'document-damaged' : 'document-unreadable', { path: document.path }),
    ),
    ...run.crashes.map((crash) => reason('crashed', { kind: crash.kind })),
  ];
  return why.length === 0 && outcome === 'not-applicable' ? [reason('nothing-selected')] : why;
}

const alike = new WeakMap<Skip, Map<Rule, Judged>>();

/** A rule that was not run: the same for all services that it was not run on for the same reason. */
function notRun(rule: Rule, level: Level | null, skip: Skip): Judged {
  const { outcome, code, args } = skip;
  const known = memo(alike, skip, () => new Map<Rule, Judged>());
  const before = known.get(rule);
  // Its level hangs on the phase.
  if (before?.conclusion.level === level) return before;
  const why = [reason(code, args)];
  const made: Judged = { rule, run: null, drafts: [], conclusion: { level, outcome, why, examined: 0 }, skip: code };
  known.set(rule, made);
  return made;
}

const passing = new WeakMap<Rule, Conclusion[]>();

/** What a rule comes to that needs no explanation: the same for all services in which it looked at as much. */
function passed(rule: Rule, level: Level, examined: number): Conclusion {
  const known = memo(passing, rule, () => []);
  const before = known.find((one) => one.examined === examined && one.level === level);
  if (before) return before;
  const made: Conclusion = { level, outcome: 'passed', why: [], examined };
  known.push(made);
  return made;
}

/** Applies one rule to a service: whether it binds, what it finds, what that comes to. */
export function judge(
  rule: Rule,
  context: CheckContext,
  places: Places,
  { phase, applicability }: { readonly phase: Phase; readonly applicability: Applicability },
): Judged {
  const inPhase = levelIn(rule, phase);
  const skip = applicability.skipped(rule, inPhase);
  if (skip) return notRun(rule, inPhase, skip);
  const level = inPhase!;
  const run = runRule(rule, context);
  const drafts =
    run.problems.length === 0 ? [] : distinct(run.problems.map((problem) => draft(problem, level, places)));
  const outcome = outcomeOf(run, drafts, level);
  const conclusion =
    outcome === 'passed'
      ? passed(rule, level, run.examined)
      : { level, outcome, why: whyOf(run, outcome), examined: run.examined };
  return { rule, run, drafts, conclusion };
}
