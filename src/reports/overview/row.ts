import { UNDECIDED } from '../../base/levels.ts';
import type { Level, Outcome, Verdict } from '../../base/nouns.ts';
import type { ReportRule } from '../../base/report.ts';
import { LETTERS } from '../../base/results.ts';
import type { ServiceReport } from '../../base/service-report.ts';
import { ascending } from '../../text/ascending.ts';

/** How far a service is from its Abnahme. `silent`: its Steckbrief says so little that most of what binds it is open. */
export type Standing = 'conforming' | 'near' | 'far' | 'undecided' | 'silent';
/** From the best to the one of which least is known. */
export const STANDINGS: readonly Standing[] = ['conforming', 'near', 'far', 'undecided', 'silent'];

/** So many rules with MUSS may be in the way of a service that is called near. */
export const NEAR = 3;

/** A service as an overview keeps it: some hundred bytes, so that tens of thousands fit in memory. */
export interface ServiceRow {
  readonly path: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly authority: string | null;
  readonly provider: string | null;
  readonly sample: boolean;
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** A letter for each rule: `LETTERS` in base/results.ts. */
  readonly outcomes: string;
  /** Places of the rules that fail with a lesser level and will be a MUSS in the Abnahme. */
  readonly due: readonly number[];
  /** Levels that are not those of the rules, by place. */
  readonly levels: ReadonlyMap<number, Level | null>;
  /** Rules that fail, by level. */
  readonly failed: Readonly<Record<Level, number>>;
  /** Rules with MUSS that got no answer: open, to be judged by humans, not checkable. */
  readonly undecided: number;
  /** What stands between the service and its Abnahme: rules with MUSS that fail now or will then, and those without an answer. */
  readonly left: number;
}

const WITHOUT_ANSWER = new Set([...UNDECIDED].map((outcome: Outcome) => LETTERS[outcome]));
/** Whether a rule got no answer. */
export const isUndecided = (letter: string): boolean => WITHOUT_ANSWER.has(letter);

/** The level that a rule has for a service. */
export const levelAt = (
  { levels }: Pick<ServiceRow, 'levels'>,
  rules: readonly ReportRule[],
  at: number,
): Level | null => (levels.size > 0 && levels.has(at) ? levels.get(at)! : rules[at]!.level);

/** Most of what binds a service cannot be judged because it makes no statement. */
const isSilent = (open: number, binding: number): boolean => open * 2 >= binding && binding > 0;

function standingOf(verdict: Verdict, silent: boolean, left: number): Standing {
  if (verdict === 'conforming') return 'conforming';
  if (silent) return 'silent';
  if (verdict === 'undecided') return 'undecided';
  return left <= NEAR ? 'near' : 'far';
}

/** A service as an overview keeps it. */
export function rowOf(
  service: ServiceReport,
  rules: readonly ReportRule[],
  places: ReadonlyMap<string, number>,
): ServiceRow {
  const { path, name, title, authority, provider, verdict, outcomes, results, sample = false } = service;
  const due: number[] = [];
  const levels = new Map<number, Level | null>();
  for (const { ruleId, level, due: isDue } of results) {
    const at = places.get(ruleId)!;
    if (isDue !== undefined) due.push(at);
    if (level !== undefined) levels.set(at, level);
  }
  const failed = { MUSS: 0, SOLL: 0, KANN: 0 };
  let [undecided, open, binding] = [0, 0, 0] as [number, number, number];
  for (let at = 0; at < rules.length; at++) {
    const letter = outcomes[at]!;
    if (letter === LETTERS['not-applicable']) continue;
    const level = levelAt({ levels }, rules, at);
    if (level !== null && letter === LETTERS.failed) failed[level] += 1;
    if (level !== 'MUSS') continue;
    binding += 1;
    if (letter === LETTERS.open) open += 1;
    if (isUndecided(letter)) undecided += 1;
  }
  const left = failed.MUSS + due.length + undecided;
  const standing = standingOf(verdict, isSilent(open, binding), left);
  return {
    path,
    name,
    title,
    authority,
    provider,
    sample,
    verdict,
    standing,
    outcomes,
    due,
    levels,
    failed,
    undecided,
    left,
  };
}

/** What is in the way of a service: places of rules, each once. */
export function* obstaclesOf(row: ServiceRow, rules: readonly ReportRule[]): Generator<number> {
  for (let at = 0; at < rules.length; at++) {
    const letter = row.outcomes[at]!;
    if (letter !== LETTERS.failed && !isUndecided(letter)) continue;
    if (levelAt(row, rules, at) === 'MUSS') yield at;
  }
  yield* row.due;
}

/** Where the way is equally long: those first who could be accepted soonest. */
const SOONEST: readonly Standing[] = ['near', 'undecided', 'conforming', 'far', 'silent'];

/** Those first that have the shortest way to go; who has arrived comes last. */
export function nearestFirst(a: ServiceRow, b: ServiceRow): number {
  const done = (row: ServiceRow) => (row.standing === 'conforming' && row.left === 0 ? 1 : 0);
  const soon = (row: ServiceRow) => SOONEST.indexOf(row.standing);
  return done(a) - done(b) || a.left - b.left || soon(a) - soon(b) || ascending(a.path, b.path);
}
