import type { Finding } from '../../base/finding.ts';
import { UNDECIDED } from '../../base/levels.ts';
import type { Outcome } from '../../base/nouns.ts';
import type { ReportRule } from '../../base/report.ts';
import type { ServiceJudgement } from '../../base/service-report.ts';
import type { ComparedFinding, RuleChange, ServiceComparison } from './comparison.ts';

/** Rules of one report by id. */
type RuleTexts = ReadonlyMap<string, Pick<ReportRule, 'title'>>;

/** A service as far as it is compared. */
export type Compared = Pick<ServiceJudgement, 'path' | 'name' | 'verdict' | 'results'>;

type Found = Finding & { readonly ruleId: string; readonly isWaived: boolean };

/** All findings of a service by fingerprint; a waived one is there, too, and says so. */
function findingsOf(service: Compared | null): Map<string, Found> {
  const all = (service?.results ?? []).flatMap(({ ruleId, outcome, findings }) =>
    findings.map((finding) => ({
      ...finding,
      ruleId,
      isWaived: outcome === 'waived' || (finding as { waivedBy?: number }).waivedBy !== undefined,
    })),
  );
  return new Map(all.map((finding) => [finding.fingerprint, finding]));
}

/** Outcomes that are no answer of the tool: a change from or to them is told even where no finding comes or goes. */
const OPEN: ReadonlySet<Outcome> = new Set([...UNDECIDED, 'waived']);

function ruleChanges(before: Compared, after: Compared, titles: RuleTexts): RuleChange[] {
  const known = new Map(before.results.map((result) => [result.ruleId, result]));
  return after.results.flatMap((now) => {
    const then = known.get(now.ruleId);
    if (!then || then.outcome === now.outcome) return [];
    // A human's "not met" fails a rule without a finding.
    const silent = [then, now].some(({ outcome, findings }) => outcome === 'failed' && findings.length === 0);
    if (!silent && !OPEN.has(then.outcome) && !OPEN.has(now.outcome)) return [];
    return [
      {
        ruleId: now.ruleId,
        title: titles.get(now.ruleId)?.title ?? '',
        level: now.level,
        before: then.outcome,
        after: now.outcome,
        ...(now.reason !== undefined && { reason: now.reason }),
      },
    ];
  });
}

/** One service before and after; findings are the same where their fingerprints are. */
export function compareServices(
  before: Compared | null,
  after: Compared | null,
  rules: { readonly before: RuleTexts; readonly after: RuleTexts },
): ServiceComparison {
  const [then, now] = [findingsOf(before), findingsOf(after)];
  const outcomes = new Map(after?.results.map(({ ruleId, outcome }) => [ruleId, outcome]));
  const lists = {
    healed: [] as ComparedFinding[],
    appeared: [] as ComparedFinding[],
    open: [] as ComparedFinding[],
    waived: [] as ComparedFinding[],
    unjudged: [] as ComparedFinding[],
  };
  const entry = (
    { ruleId, level, message, path, range, fingerprint }: Found,
    more: Partial<ComparedFinding> = {},
  ): ComparedFinding => ({
    ruleId,
    title: (rules.after.get(ruleId) ?? rules.before.get(ruleId))?.title ?? '',
    level,
    message,
    path,
    line: range.start.line,
    column: range.start.column,
    fingerprint,
    ...more,
  });
  for (const [fingerprint, found] of then) {
    if (found.isWaived || now.has(fingerprint)) continue;
    const outcome = outcomes.get(found.ruleId) ?? 'gone';
    // Healed is only what the rule looked at again; one that got no answer, or was dropped, says nothing.
    if (outcome === 'passed' || outcome === 'failed' || outcome === 'waived') lists.healed.push(entry(found));
    else lists.unjudged.push(entry(found, { now: outcome }));
  }
  for (const [fingerprint, found] of now) {
    const earlier = then.get(fingerprint);
    if (found.isWaived) {
      if (earlier && !earlier.isWaived) lists.waived.push(entry(found));
    } else if (!earlier)
      lists.appeared.push(entry(found, before && !rules.before.has(found.ruleId) ? { newRule: true } : {}));
    else if (earlier.isWaived) lists.appeared.push(entry(found, { lapsed: true }));
    else lists.open.push(entry(found));
  }
  const { path, name } = (after ?? before)!;
  return {
    path,
    name,
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    ...(before && after && before.path !== path && { pathBefore: before.path }),
    ...(before && after && before.name !== name && { nameBefore: before.name }),
    ...lists,
    rules: before && after ? ruleChanges(before, after, rules.after) : [],
  };
}
