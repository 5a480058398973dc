import type { Level, Outcome, Severity } from './nouns.ts';

/** How a level is called outside: one table, so that no reporter invents its own. */
export const SEVERITY: Readonly<Record<Level, Severity>> = { MUSS: 'error', SOLL: 'warning', KANN: 'note' };

/** From what binds most to what binds least. */
export const LEVELS = ['MUSS', 'SOLL', 'KANN'] as const satisfies readonly Level[];

const WEIGHT: Readonly<Record<Level, number>> = { MUSS: 3, SOLL: 2, KANN: 1 };
/** How much a level binds; what has none binds nobody. */
export const weightOf = (level: Level | null): number => (level === null ? 0 : WEIGHT[level]);

const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/** Whether `level` weighs at least as much as `threshold`. */
export function reaches(level: Level, threshold: Level | Severity): boolean {
  return WEIGHT[level] >= (threshold in WEIGHT ? WEIGHT[threshold as Level] : SEVERITY_WEIGHT[threshold as Severity]);
}

/** From the worst to the one that says nothing. */
export const OUTCOMES: readonly Outcome[] = [
  'failed',
  'unverified',
  'open',
  'needs-review',
  'waived',
  'passed',
  'not-applicable',
];

/** Outcomes that are no answer: where a MUSS has one of them nothing is decided. */
export const UNDECIDED: ReadonlySet<Outcome> = new Set(['unverified', 'open', 'needs-review']);

/** The outcome that decides when several stand side by side: the worst one. */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  const rank = Math.min(...[...outcomes].map((outcome) => OUTCOMES.indexOf(outcome)), OUTCOMES.length - 1);
  return OUTCOMES[rank]!;
}
