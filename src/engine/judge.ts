import { reaches } from '../base/levels.ts';
import type { Args, Attestation, Lang, Level, Outcome, Phase, Waiver } from '../base/nouns.ts';
import type { CheckContext, Gap } from '../rules/define-check.ts';
import type { Rule } from '../rulesets/types.ts';
import { REASONS, STEP_REASONS } from '../words/engine.ts';
import { render, shownArgs } from '../words/render.ts';
import { levelIn, type Skip, skipped } from './applicability.ts';
import { type Draft, draft, type Places } from './findings.ts';
import type { Conclusion } from './results.ts';
import { type RuleRun, runRule, type Yielded } from './run-rule.ts';

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

/** At most three reasons, each once: nobody reads the hundredth. */
function joined(texts: readonly string[], lang: Lang): string {
  const unique = [...new Set(texts)];
  const rest = unique.length - 3;
  return [...unique.slice(0, 3), ...(rest > 0 ? [render(REASONS.more, { count: rest }, lang)] : [])].join(' ');
}

/** A gap in words; what kept a standard's step from judging says more than that it did not. */
function gapReason({ what: { args = {}, code, because }, text }: Yielded<Gap>, lang: Lang): string {
  const cause = because && STEP_REASONS[because.code];
  return cause ? render(cause, shownArgs(because.args), lang) : render(text, { ...shownArgs(args), code }, lang);
}

/** What a run and the findings that count come to. */
export function outcomeOf(run: RuleRun, drafts: readonly Pick<Draft, 'level'>[], level: Level): Outcome {
  if (drafts.some((one) => reaches(one.level, level))) return 'failed';
  const gaps = run.gaps.map((gap) => gap.what.gap);
  if (run.crashes.length > 0 || run.unreadable.length > 0 || gaps.includes('unverified')) return 'unverified';
  if (gaps.includes('needs-review')) return 'needs-review';
  return run.examined > 0 ? 'passed' : 'not-applicable';
}

/** Why a rule has the outcome it has; empty where a pass needs no explanation. */
export function whyOf(run: RuleRun, outcome: Outcome, lang: Lang): string {
  if (outcome === 'passed') return '';
  const say = (code: keyof typeof REASONS, args: Args = {}) => render(REASONS[code], shownArgs(args), lang);
  // That another document had nothing to look at explains no failure.
  const gaps = run.gaps.filter(({ what }) => outcome === 'not-applicable' || what.gap !== 'not-applicable');
  const why = [
    ...gaps.map((gap) => gapReason(gap, lang)),
    ...run.unreadable.map((document) => say('document-unreadable', { path: document.path })),
    ...run.crashes.map((crash) => say('crashed', { kind: crash.kind })),
  ];
  return joined(why.length === 0 && outcome === 'not-applicable' ? [say('nothing-selected')] : why, lang);
}

/** Applies one rule to a service: whether it binds, what it finds, what that comes to. */
export function judge(
  rule: Rule,
  context: CheckContext,
  places: Places,
  { phase, asOf, lang }: { phase: Phase; asOf: string; lang: Lang },
): Judged {
  const level = levelIn(rule, phase);
  const skip = skipped(rule, context.service, { phase, asOf });
  if (skip || level === null) {
    const { outcome, code, args } = skip ?? { outcome: 'not-applicable' as const, code: 'phase' as const, args: {} };
    const reason = render(REASONS[code], shownArgs(args), lang);
    return { rule, run: null, drafts: [], conclusion: { level, outcome, reason, examined: 0 }, skip: code };
  }
  const run = runRule(rule, context);
  const drafts = run.problems.map((problem) => draft(problem, level, places));
  const outcome = outcomeOf(run, drafts, level);
  const reason = whyOf(run, outcome, lang);
  return { rule, run, drafts, conclusion: { level, outcome, reason, examined: run.examined } };
}
