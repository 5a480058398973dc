import type { Finding, ResultDetail } from '../base/finding.ts';
import type { ReportRule, ReportStream } from '../base/report.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { ascending } from '../text/ascending.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';
import { surveyOf } from './survey.ts';

/** Findings of one rule that a text for people shows in full; the JSON and HTML reports have all. */
export const MOST = 50;

/** A finding with what is needed to speak about it. */
export interface Hit {
  readonly rule: ReportRule;
  readonly result: ResultDetail;
  readonly finding: Finding;
}

export type Rules = ReadonlyMap<string, ReportRule>;

export function rulesById(report: Pick<ReportStream, 'rules'>): Rules {
  return new Map(report.rules.map((rule) => [rule.id, rule]));
}

export function ruleOf(result: Pick<ResultDetail, 'ruleId'>, rules: Rules): ReportRule {
  const rule = rules.get(result.ruleId);
  if (rule === undefined) throw new Error(`the report has a result of ${result.ruleId} but not the rule`);
  return rule;
}

/**
 * The findings of a service in reading order: documents as the report lists them, then line, column, rule.
 * Without waived ones: people have decided about them, they stand under their waiver.
 * Those of the baseline come with the others; who lists them apart asks `isNew`.
 */
export function hitsOf(service: ServiceReport, rules: Rules): Hit[] {
  const order = new Map(service.documents.map((document, index) => [document.path, index]));
  const place = (hit: Hit) => order.get(hit.finding.path) ?? order.size;
  return service.results
    .flatMap((result) =>
      result.findings
        .filter(({ waivedBy }) => waivedBy === undefined)
        .map((finding) => ({ rule: ruleOf(result, rules), result, finding })),
    )
    .sort((a, b) => {
      const [one, other] = [a.finding, b.finding];
      return (
        place(a) - place(b) ||
        ascending(one.path, other.path) ||
        one.range.start.line - other.range.start.line ||
        one.range.start.column - other.range.start.column ||
        ascending(a.rule.id, b.rule.id)
      );
    });
}

/** Not in the baseline. */
export const isNew = ({ finding }: Hit): boolean => finding.known === undefined;

/** What machines are told as problems: the findings of failed rules. Waived, old and lesser ones stay out. */
export function problemsIn(service: ServiceReport, rules: Rules): Hit[] {
  return hitsOf(service, rules).filter((hit) => hit.result.outcome === 'failed' && isNew(hit));
}

export function* problemsOf(report: ReportStream): Generator<Hit> {
  const rules = rulesById(report);
  for (const service of report.services) yield* problemsIn(service, rules);
}

/** The first MOST findings of every rule, and for rules that have more, how many there are in all. */
export function capped(hits: Iterable<Hit>): { shown: Hit[]; totals: Map<string, number> } {
  const seen = new Map<string, number>();
  const shown: Hit[] = [];
  for (const hit of hits) {
    const count = (seen.get(hit.rule.id) ?? 0) + 1;
    seen.set(hit.rule.id, count);
    if (count <= MOST) shown.push(hit);
  }
  return { shown, totals: new Map([...seen].filter(([, count]) => count > MOST)) };
}

/** Things with the same key together, in the order in which the keys first appear. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** Findings of one file that say the very same, at several places or by several rules at one. */
export function folded(hits: readonly Hit[]): Hit[][] {
  const byPlace = ({ finding }: Hit) => [finding.level, finding.message, placeOf(finding)].join('\0');
  const together = [...grouped(hits, byPlace).values()];
  const said = (same: readonly Hit[]) => {
    const { rule, finding } = same[0]!;
    return [rule.id, finding.code, finding.level, finding.message].join('\0');
  };
  return [...grouped(together, said).values()].map((groups) => groups.flat());
}

export function placeOf({ range: { start } }: Pick<Finding, 'range'>): string {
  return `${start.line}:${start.column}`;
}

export function sourceTitle({ source }: ReportRule): string {
  return oneLine(source.section === undefined ? source.title : `${source.title}, ${source.section}`);
}

/** How each service is called, every name once: its own, else its folder; loose files are "these files". */
export function namesOf(report: ReportStream, say: Say): string[] {
  const { outlines } = surveyOf(report);
  const plain = outlines.map(({ name, steckbrief, path }) =>
    oneLine(name ?? (steckbrief === null ? say('these-files') : path)),
  );
  const used = new Set<string>();
  const groups = grouped(plain, (name) => name);
  return plain.map((name, index) => {
    let unique = groups.get(name)!.length > 1 ? `${name} (${oneLine(outlines[index]!.path)})` : name;
    for (let n = 2; used.has(unique); n++) unique = `${name} (${n})`;
    used.add(unique);
    return unique;
  });
}
