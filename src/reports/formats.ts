import type { Level } from '../base/nouns.ts';
import type { Report, ReportRule, Summary } from '../base/report.ts';
import { LETTERS, type Legend, packResults } from '../base/results.ts';
import type { ServiceJudgement, ServiceReport } from '../base/service-report.ts';
import type { ReportHead } from './assembled.ts';

/** What stands around the services of a report. */
export type ReadHead = ReportHead & Pick<Report, 'verdict' | 'summary'>;
export type SchemaName = 'report' | 'report-service' | 'report-1' | 'report-1-service';

/** What services of a report are read by: its format, and what their numbers stand for. */
export interface ReportLegend extends Legend {
  readonly formatVersion: '1' | '2';
}

/** How a report of one format is read. */
export interface Form {
  readonly legend: ReportLegend;
  readonly schemas: Readonly<Record<'report' | 'service', SchemaName>>;
  /** A service that its schema allows, as reports have it today; else the member that does not fit the report. */
  service(value: unknown): ServiceReport | string;
  /** The head as reports have it today, once the services have been read. */
  head(report: Report): ReadHead;
}

type NumberOf = (reason: string) => number;

const isRule = (rule: unknown): boolean => typeof (rule as { id?: unknown } | null)?.id === 'string';

/** The legend of something that may be a report; `version` where another format is meant, null where it has none. */
export function legendOf(value: unknown): ReportLegend | 'version' | null {
  const { formatVersion, rules, reasons = [] } = (value ?? {}) as Partial<Record<keyof Report, unknown>>;
  if (typeof formatVersion === 'string' && formatVersion !== '1' && formatVersion !== '2') return 'version';
  if (typeof formatVersion !== 'string' || !Array.isArray(rules) || !rules.every(isRule)) return null;
  if (!Array.isArray(reasons) || !reasons.every((reason) => typeof reason === 'string')) return null;
  const ids = new Set((rules as Legend['rules']).map(({ id }) => id));
  return ids.size === rules.length ? { formatVersion: formatVersion as '1' | '2', rules, reasons } : null;
}

/** Whether two legends give numbers the same meaning. */
export function sameLegend(one: ReportLegend, other: ReportLegend | null): boolean {
  const said = ({ formatVersion, rules, reasons }: ReportLegend) =>
    JSON.stringify([formatVersion, rules.map(({ id, level }) => [id, level ?? null]), reasons]);
  return one === other || (other !== null && said(one) === said(other));
}

/** The form in which the services of a report are read; `numberOf` numbers their reasons anew. */
export function formOf(legend: ReportLegend, numberOf: NumberOf): Form {
  return legend.formatVersion === '1' ? formOne(legend, numberOf) : formTwo(legend, numberOf);
}

function formTwo(legend: ReportLegend, numberOf: NumberOf): Form {
  const numbers = [0, ...legend.reasons.map(numberOf)];
  return {
    legend,
    schemas: { report: 'report', service: 'report-service' },
    service: (value) => {
      const service = value as ServiceReport;
      const flaw = flawOf(service, legend);
      return flaw ?? { ...service, because: service.because.map((number) => numbers[number]!) };
    },
    head: ({ reasons: _, services: __, ...head }) => head,
  };
}

/** The member of a service that does not fit the rules and reasons of its report; null where all do. */
function flawOf(service: ServiceReport, { rules, reasons }: Legend): keyof ServiceReport | null {
  for (const list of ['outcomes', 'examined', 'because'] as const)
    if (service[list].length !== rules.length) return list;
  if (service.because.some((number) => number > reasons.length)) return 'because';
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  let last = -1;
  for (const { ruleId, outcome } of service.results) {
    const place = places.get(ruleId);
    if (place === undefined || place <= last || service.outcomes[place] !== LETTERS[outcome]) return 'results';
    last = place;
  }
  return null;
}

/** Format 1 spelled the result of every rule out, its level with it. */
function formOne(legend: ReportLegend, numberOf: NumberOf): Form {
  const { rules } = legend;
  let levels: readonly (Level | null)[] | undefined;
  return {
    legend,
    schemas: { report: 'report-1', service: 'report-1-service' },
    service: (value) => {
      const { path, steckbrief, name, verdict, documents, results } = value as ServiceJudgement;
      const own = new Map(results.map((result) => [result.ruleId, result]));
      const all = rules.flatMap(({ id }) => own.get(id) ?? []);
      if (all.length !== rules.length || results.length !== rules.length) return 'results';
      levels ??= all.map(({ level }) => level);
      return {
        ...{ path, steckbrief, name, title: null, authority: null, provider: null, url: null, version: null },
        ...{ verdict, documents, ...packResults(all, levels, numberOf) },
      };
    },
    head: ({ services: _, ...head }) => ({
      ...head,
      formatVersion: '2',
      summary: summaryToday(head.summary),
      rules: head.rules.map((rule, index) => ruleToday(rule, levels?.[index] ?? null)),
      outside: [],
    }),
  };
}

function summaryToday({ services, documents, passed, failed, notApplicable, findings, ...rest }: Summary): Summary {
  const { needsReview, unverified, waived, known } = rest;
  return {
    ...{ services, documents, outside: 0, passed, failed, notApplicable, open: 0, needsReview, unverified, waived },
    ...{ findings, dueInAbnahme: 0, ...(known !== undefined && { known }) },
  };
}

function ruleToday({ id, name, chapter, title, ...rest }: ReportRule, level: Level | null): ReportRule {
  return { id, name, chapter, title, ...rest, level };
}
