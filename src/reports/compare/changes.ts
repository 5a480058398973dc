import type { Finding } from '../../base/finding.ts';
import { UNDECIDED } from '../../base/levels.ts';
import type { Level, Outcome, Verdict } from '../../base/nouns.ts';
import type { Report, ReportRule } from '../../base/report.ts';
import type { ServiceJudgement } from '../../base/service-report.ts';
import type { ReportHead } from '../assembled.ts';

/** A finding as a comparison tells it. */
export interface ComparedFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly fingerprint: string;
  /** What became of its rule, where nobody can say whether the finding is healed. `gone`: the rule or the service is no longer there. */
  readonly now?: Outcome | 'gone';
  /** The rule was not in the ruleset of the older report. */
  readonly newRule?: true;
  /** A waiver held for it in the older report. */
  readonly lapsed?: true;
}

/** A rule whose answer changed in a way that findings do not tell. */
export interface RuleChange {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level | null;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly reason?: string;
}

/** One service in both reports; `before` or `after` is null where it is in one only. */
export interface ServiceComparison {
  readonly path: string;
  readonly name: string | null;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** Where the service stood in the older report, or how it was called, if that was otherwise. */
  readonly pathBefore?: string;
  readonly nameBefore?: string | null;
  readonly healed: readonly ComparedFinding[];
  readonly appeared: readonly ComparedFinding[];
  readonly open: readonly ComparedFinding[];
  readonly waived: readonly ComparedFinding[];
  /** Gone, but not because somebody looked and found it mended. */
  readonly unjudged: readonly ComparedFinding[];
  readonly rules: readonly RuleChange[];
}

/** What one report says of its run. */
export type Side = Omit<ReportHead, 'formatVersion' | 'rules' | 'outside' | 'across' | 'shard'> &
  Pick<Report, 'verdict'>;

export interface Comparison {
  readonly formatVersion: '1';
  readonly before: Side;
  readonly after: Side;
  readonly summary: Readonly<Record<'healed' | 'appeared' | 'open' | 'waived' | 'unjudged' | 'rules', number>>;
  readonly services: readonly ServiceComparison[];
}

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
