import type { RuleResult } from '../../base/finding.ts';
import { PARTIES, type Party } from '../../base/nouns.ts';
import type { ReportRule } from '../../base/report.ts';
import { ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import type { Point, ServiceView } from './service-view.ts';

/** What one party has to do, or has to have done. */
export interface Share {
  /** null where the report does not say who: it was written before rules said it. */
  readonly party: Party | null;
  readonly must: readonly Point[];
  readonly lesser: readonly Point[];
  /** Could not be judged, asks for a statement, or waits for people. */
  readonly undecided: readonly RuleResult[];
}

const partyOf = ({ responsible }: ReportRule): Party | null => responsible ?? null;

/** Who has to act, in the order of the parties; those who have nothing to do are left out. */
export function sharesOf({ failed, unverified, open, review }: ServiceView, { rules }: Protocol): Share[] {
  const undecided = [...unverified, ...open, ...review];
  return [...PARTIES, null]
    .map((party) => {
      const own = failed.filter(({ rule }) => partyOf(rule) === party);
      return {
        party,
        must: own.filter(({ result }) => result.level === 'MUSS'),
        lesser: own.filter(({ result }) => result.level !== 'MUSS'),
        undecided: undecided.filter((result) => partyOf(ruleOf(result, rules)) === party),
      };
    })
    .filter(({ must, lesser, undecided: waiting }) => must.length + lesser.length + waiting.length > 0);
}

/** A party by name. */
export function partyName(party: Party | null | undefined, { say, tell }: Protocol): string {
  return party ? say(`party.${party}`) : tell('party-unnamed');
}
