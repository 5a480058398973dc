import type { Attestation, Waiver } from '../../base/decisions.ts';
import type { Finding, ResultDetail, RuleResult } from '../../base/finding.ts';
import { weightOf } from '../../base/levels.ts';
import type { Level, Outcome } from '../../base/nouns.ts';
import type { Report, ReportRule } from '../../base/report.ts';
import { resultsOf } from '../../base/results.ts';
import type { ServiceReport } from '../../base/service-report.ts';
import { grouped, MOST, type Rules, ruleOf, rulesById } from '../view.ts';

/** Findings a protocol shows in all: enough to work with, few enough for a page a browser opens at once. */
const MOST_IN_ALL = 3000;

/** A rule with findings that somebody should look at. */
export interface Point {
  readonly rule: ReportRule;
  readonly result: RuleResult;
  /** The first findings; the others only count. */
  readonly shown: readonly Finding[];
  readonly total: number;
}

interface WaivedRule {
  readonly rule: ReportRule;
  readonly waiver: Waiver;
  readonly findings: number;
}

interface Answer {
  readonly rule: ReportRule;
  readonly attestation: Attestation;
}

/** What the protocol says of one service, in the order of its work: shared by HTML and Markdown. */
export interface ServiceView {
  readonly service: ServiceReport;
  readonly name: string;
  /** Anchor of the service on the page. */
  readonly id: string;
  readonly failed: readonly Point[];
  readonly hints: readonly Point[];
  readonly unverified: readonly RuleResult[];
  /** Rules whose condition asks for a statement that is missing. */
  readonly open: readonly RuleResult[];
  readonly review: readonly RuleResult[];
  readonly waivers: readonly WaivedRule[];
  /** Waived rules whose report names no waiver. */
  readonly waivedOnly: readonly RuleResult[];
  readonly answers: readonly Answer[];
  readonly chapters: ReadonlyMap<string, readonly RuleResult[]>;
  /** MUSS rules that are met by a statement alone, chapter by chapter. */
  readonly declared: readonly RuleResult[];
}

/** Findings of a result that nobody has waived. */
export const openFindings = ({ outcome, findings }: ResultDetail): readonly Finding[] =>
  outcome === 'waived' ? [] : findings.filter(({ waivedBy }) => waivedBy === undefined);

/** How many findings of one rule are shown, so that all rules together stay readable. */
export function capFor({ services }: Report): number {
  const counts = services.flatMap(({ results }) => results.map((result) => openFindings(result).length));
  const shown = (cap: number) => counts.reduce((sum, count) => sum + Math.min(count, cap), 0);
  return [MOST, 20, 10, 5, 2].find((cap) => shown(cap) <= MOST_IN_ALL) ?? 1;
}

/** Place of a result in the order of what binds most. */
export const weight = ({ level }: Pick<RuleResult, 'level'>): number => weightOf('MUSS') - weightOf(level);
/** Chapters keep the order in which the rules come; inside a list what binds most comes first. */
const byWeight = (results: readonly RuleResult[]) => [...results].sort((a, b) => weight(a) - weight(b));

function waiversOf(result: ResultDetail, rules: Rules): WaivedRule[] {
  return (result.waiver ?? []).map((waiver, index) => ({
    rule: ruleOf(result, rules),
    waiver,
    findings: result.findings.filter(({ waivedBy }) => waivedBy === index).length,
  }));
}

export function serviceView(
  service: ServiceReport,
  name: string,
  id: string,
  report: Report,
  cap: number,
): ServiceView {
  const rules = rulesById(report);
  const results = resultsOf(service, report);
  const having = (outcome: Outcome) => byWeight(results.filter((result) => result.outcome === outcome));
  const chapters = grouped(results, (result) => ruleOf(result, rules).chapter);
  const point = (result: RuleResult): Point => {
    const findings = openFindings(result);
    return { rule: ruleOf(result, rules), result, shown: findings.slice(0, cap), total: findings.length };
  };
  return {
    service,
    name,
    id,
    failed: having('failed').map(point),
    hints: byWeight(results.filter((result) => result.outcome !== 'failed' && openFindings(result).length > 0)).map(
      point,
    ),
    unverified: having('unverified'),
    open: having('open'),
    review: having('needs-review'),
    waivers: results.flatMap((result) => waiversOf(result, rules)),
    waivedOnly: having('waived').filter(({ waiver = [] }) => waiver.length === 0),
    answers: results.flatMap((result) =>
      result.attestation ? [{ rule: ruleOf(result, rules), attestation: result.attestation }] : [],
    ),
    chapters,
    declared: [...chapters.values()].flat().filter((result) => isOnlyDeclared(result, rules)),
  };
}

/** Whether nothing but a statement of the Steckbrief supports that a MUSS is met. */
export const isOnlyDeclared = (result: RuleResult, rules: Rules): boolean =>
  result.outcome === 'passed' &&
  result.level === 'MUSS' &&
  result.attestation === undefined &&
  ruleOf(result, rules).evidence === 'steckbrief';

/** How many things are open, whatever has to be done about them. */
export const openCount = ({ failed, unverified, open, review }: ServiceView): number =>
  failed.length + unverified.length + open.length + review.length;

/** A path as people working on the service know it: below its folder. */
export function below(service: ServiceReport, path: string): string {
  return service.path !== '.' && path.startsWith(`${service.path}/`) ? path.slice(service.path.length + 1) : path;
}

/** Findings that say the same about one file, told once with all lines. */
export interface Told {
  readonly path: string;
  readonly level: Level;
  readonly message: string;
  readonly known: boolean;
  readonly lines: readonly number[];
}

export function told(findings: readonly Finding[]): Told[] {
  const same = ({ path, level, message, known }: Finding) => [path, level, known === true, message].join('\0');
  return [...grouped(findings, same).values()].map((group) => {
    const { path, level, message, known } = group[0]!;
    // A finding about a whole file has no line that anybody should look at.
    const lines = group.filter(({ pointer }) => pointer !== '').map(({ range }) => range.start.line);
    return { path, level, message, known: known === true, lines };
  });
}

const MOST_LINES = 12;

/** The lines of a told finding: the first ones, and how many more there are. */
export function linesOf({ lines }: Told): { first: readonly number[]; more: number } {
  const unique = [...new Set(lines)];
  return { first: unique.slice(0, MOST_LINES), more: Math.max(0, unique.length - MOST_LINES) };
}
