import type { Finding, RuleResult } from '../base/finding.ts';
import { UNDECIDED } from '../base/levels.ts';
import { memo } from '../base/memo.ts';
import type { ServiceJudgement } from '../base/service-report.ts';
import { ascending } from '../text/ascending.ts';
import { visibleJson } from '../words/visible.ts';

/** A finding a body knows of; only the fingerprint counts, the rest is for people. */
interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly code: string;
  readonly place: string;
}

/** Known findings by service (its folder, seen from the file) and fingerprint. */
export type Baseline = Map<string, Map<string, KnownFinding>>;

/** The content of a baseline file that has the shape of its schema. */
export interface BaselineFile {
  readonly formatVersion: '1';
  readonly services: readonly { readonly service: string; readonly findings: readonly KnownFinding[] }[];
}

export function baselineOf({ services }: BaselineFile): Baseline {
  const baseline: Baseline = new Map();
  for (const { service, findings } of services) {
    const known = memo(baseline, service, () => new Map<string, KnownFinding>());
    for (const finding of findings) known.set(finding.fingerprint, finding);
  }
  return baseline;
}

/** The file as it is written: sorted, so that two runs differ only where the findings do. */
export function serialiseBaseline(baseline: Baseline): string {
  const services = [...baseline]
    .filter(([, findings]) => findings.size > 0)
    .sort(([a], [b]) => ascending(a, b))
    .map(([service, findings]) => ({
      service,
      findings: [...findings.values()].sort(
        (a, b) => ascending(a.rule, b.rule) || ascending(a.place, b.place) || ascending(a.fingerprint, b.fingerprint),
      ),
    }));
  const file: BaselineFile = { formatVersion: '1', services };
  return `${visibleJson(JSON.stringify(file, null, 2))}\n`;
}

/** Findings that are there and that nobody has waived. */
function* standing({ results }: ServiceJudgement): Generator<[RuleResult, Finding]> {
  for (const result of results)
    for (const finding of result.findings) if (finding.waivedBy === undefined) yield [result, finding];
}

/** Adds what a run found to what is known of a service, and takes nothing away. Returns how many are new. */
export function remember(baseline: Baseline, service: string, report: ServiceJudgement): number {
  const known = memo(baseline, service, () => new Map<string, KnownFinding>());
  const before = known.size;
  const below = report.path === '.' ? '' : `${report.path}/`;
  for (const [{ ruleId }, { fingerprint, code, path, pointer }] of standing(report)) {
    const file = path.startsWith(below) ? path.slice(below.length) : path;
    known.set(fingerprint, { fingerprint, rule: ruleId, code, place: `${file} ${pointer}`.trim() });
  }
  return known.size - before;
}

/**
 * Known findings that a run which looked did not find again. What it could not judge is not among them: a rule that was
 * `unverified` or `open`, one that does not bind in this phase, one that this ruleset does not have.
 */
function gone(known: ReadonlyMap<string, KnownFinding>, report: ServiceJudgement): KnownFinding[] {
  const found = new Set(report.results.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const judged = new Set(
    report.results
      .filter(({ level, outcome }) => level !== null && !UNDECIDED.has(outcome))
      .map(({ ruleId }) => ruleId),
  );
  return [...known.values()].filter(({ fingerprint, rule }) => judged.has(rule) && !found.has(fingerprint));
}

/** Takes away what a run that looked did not find again. Returns how many went. */
export function forget(baseline: Baseline, service: string, report: ServiceJudgement): number {
  const known = baseline.get(service) ?? new Map<string, KnownFinding>();
  const old = gone(known, report);
  for (const { fingerprint } of old) known.delete(fingerprint);
  return old.length;
}

/** A service's report with its old findings marked, and how many entries of the baseline were not met. */
export function markKnown(
  report: ServiceJudgement,
  known: ReadonlyMap<string, KnownFinding>,
): { report: ServiceJudgement; gone: number } {
  if (known.size === 0) return { report, gone: 0 };
  const results = report.results.map((result) => {
    if (!result.findings.some(({ fingerprint }) => known.has(fingerprint))) return result;
    const findings = result.findings.map((finding) => {
      const old = known.has(finding.fingerprint) && finding.waivedBy === undefined;
      return old ? { ...finding, known: true as const } : finding;
    });
    return { ...result, findings };
  });
  return { report: { ...report, results }, gone: gone(known, report).length };
}
