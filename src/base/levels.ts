import type { Level, Outcome, RuleResult, Severity, Summary } from './nouns.ts';

/** How a level is called outside: one table, so that no reporter invents its own. */
export const SEVERITY: Readonly<Record<Level, Severity>> = { MUSS: 'error', SOLL: 'warning', KANN: 'note' };

const RANK: Readonly<Record<Level, number>> = { MUSS: 3, SOLL: 2, KANN: 1 };
const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/** Whether `level` weighs at least as much as `threshold`. */
export function reaches(level: Level, threshold: Level | Severity): boolean {
  return RANK[level] >= (threshold in RANK ? RANK[threshold as Level] : SEVERITY_RANK[threshold as Severity]);
}

const OUTCOMES: readonly Outcome[] = ['failed', 'unverified', 'needs-review', 'waived', 'passed', 'not-applicable'];

/** The outcome that decides when several stand side by side: the worst one. */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  const rank = Math.min(...[...outcomes].map((outcome) => OUTCOMES.indexOf(outcome)), OUTCOMES.length - 1);
  return OUTCOMES[rank]!;
}

/** How many results have each outcome; every outcome is counted, so that nothing unchecked passes for checked. */
export function outcomeCounts(results: readonly Pick<RuleResult, 'outcome'>[]): {
  -readonly [key in keyof Omit<Summary, 'services' | 'documents' | 'findings' | 'known'>]: number;
} {
  const counts = { passed: 0, failed: 0, notApplicable: 0, needsReview: 0, unverified: 0, waived: 0 };
  for (const { outcome } of results) {
    if (outcome === 'not-applicable') counts.notApplicable += 1;
    else if (outcome === 'needs-review') counts.needsReview += 1;
    else counts[outcome] += 1;
  }
  return counts;
}
