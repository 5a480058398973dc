import type { Outcome } from '../../base/nouns.ts';
import { checkKind } from '../../rules/index.ts';
import type { RawRule } from '../../rulesets/raw.ts';

/** What examples and cases showed of one rule. */
interface Shown {
  readonly outcomes: ReadonlySet<Outcome>;
  /** Checks, by number, that were the reason of a finding. */
  readonly reasons: ReadonlySet<number>;
}

/** What is covered of one rule. */
export interface RuleCoverage {
  readonly id: string;
  /** Why it is counted apart: only a human can judge it, or examples show nothing but that it could not be judged. */
  readonly apart: 'manual' | 'undecided' | null;
  readonly passes: boolean;
  readonly fails: boolean;
  readonly checks: number;
  /** Checks, by number from 0, that no example and no case makes the reason of a finding. */
  readonly idle: readonly number[];
}

/** Counts what is shown while examples and cases run. */
export class Showings {
  private readonly known = new Map<string, { outcomes: Set<Outcome>; reasons: Set<number> }>();

  add(id: string, outcome: Outcome, reasons: Iterable<number>): void {
    const shown = this.known.get(id) ?? { outcomes: new Set(), reasons: new Set() };
    this.known.set(id, shown);
    shown.outcomes.add(outcome);
    for (const check of reasons) shown.reasons.add(check);
  }

  of(id: string): Shown {
    return this.known.get(id) ?? { outcomes: new Set(), reasons: new Set() };
  }
}

const isManual = (kind: string): boolean => checkKind(kind)?.evidence === 'human';

/** Coverage of one rule: passed and failed once each, and each check the reason once. */
export function coverageOf({ id, checks }: RawRule, { outcomes, reasons }: Shown): RuleCoverage {
  const deciding = [...checks.keys()].filter((index) => !isManual(checks[index]!.kind));
  const bans = checks.every(({ kind, with: given }) => kind === 'absent' && given?.['of'] === undefined);
  const asksHuman = deciding.length < checks.length;
  // Where a rule does not apply, nothing was decided either.
  const undecided =
    outcomes.has('unverified') && [...outcomes].every((one) => one === 'unverified' || one === 'not-applicable');
  return {
    id,
    apart: deciding.length === 0 ? 'manual' : undecided ? 'undecided' : null,
    // Where a human has the last word, nothing better than the question can come.
    // A plain ban selects what must not be there: without it there is nothing to look at.
    passes:
      outcomes.has('passed') || (bans && outcomes.has('not-applicable')) || (asksHuman && outcomes.has('needs-review')),
    fails: outcomes.has('failed'),
    checks: deciding.length,
    idle: deciding.filter((index) => !reasons.has(index)),
  };
}
