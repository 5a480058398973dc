import type { RuleResult } from '../base/finding.ts';
import type { Report } from '../base/report.ts';
import { resultsOf } from '../base/results.ts';
import type { DocumentReport, ServiceReport } from '../base/service-report.ts';
import type { Whole } from '../reports/whole.ts';
import type { Deviation } from './open.ts';

/** How a report that was made again differs from the one that was kept; none where both say the same of the services. */
export function differences({ report: then, formatVersion }: Whole, again: Report): Deviation[] {
  const now = formatVersion === '1' ? asFormatOne(again) : again;
  const found = then.services.flatMap((service, index) => ofService([service, then], [now.services[index]!, now]));
  return found.length === 0 && substance(then) !== substance(now) ? [{ code: 'rest', args: {} }] : found;
}

/**
 * The report without what a repetition may have of its own: who chose and vouches for the ruleset, the tool, the command,
 * its settings, what lies beside the services, and who brought a standard.
 */
function substance({ ruleset, tool, command, configs, outside, summary, ...rest }: Report): string {
  const { chosenBy, signedBy, signer, bundled, ...same } = ruleset;
  const text = (key: string, value: unknown) => (key === 'origin' ? undefined : value);
  return JSON.stringify({ ...rest, summary: { ...summary, outside: 0 }, ruleset: same }, text);
}

/** A report without what format 1 did not tell. */
function asFormatOne(report: Report): Report {
  const untold = { title: null, authority: null, provider: null, url: null, version: null };
  return {
    ...report,
    services: report.services.map(({ leistungen: _offered, ...service }) => ({ ...service, ...untold })),
    rules: report.rules.map(({ responsible: _party, ...rule }) => rule),
  };
}

function ofService([then, before]: [ServiceReport, Report], [now, after]: [ServiceReport, Report]): Deviation[] {
  const service = then.name ?? then.path;
  const verdict: Deviation[] =
    then.verdict === now.verdict
      ? []
      : [{ code: 'verdict', args: { service, was: `verdict.${then.verdict}`, is: `verdict.${now.verdict}` } }];
  const results = new Map(resultsOf(now, after).map((result) => [result.ruleId, result]));
  return [
    ...ofFiles(then.documents, now.documents),
    ...verdict,
    ...resultsOf(then, before).flatMap((result) => ofRule(result, results.get(result.ruleId), service)),
  ];
}

function ofFiles(then: readonly DocumentReport[], now: readonly DocumentReport[]): Deviation[] {
  const [before, after] = [then, now].map((list) => new Map(list.map(({ path, sha256 }) => [path, sha256])));
  return [
    ...[...before!].flatMap(([path, digest]): Deviation[] => {
      if (!after!.has(path)) return [{ code: 'file-gone', args: { path } }];
      return after!.get(path) === digest ? [] : [{ code: 'file-changed', args: { path } }];
    }),
    ...[...after!.keys()]
      .filter((path) => !before!.has(path))
      .map((path): Deviation => ({ code: 'file-new', args: { path } })),
  ];
}

function ofRule(then: RuleResult, now: RuleResult | undefined, service: string): Deviation[] {
  if (!now) return [];
  const rule = then.ruleId;
  const [before, after] = [then, now].map(({ findings }) => new Set(findings.map(({ fingerprint }) => fingerprint)));
  const gone = [...before!].filter((one) => !after!.has(one)).length;
  const added = [...after!].filter((one) => !before!.has(one)).length;
  const found: Deviation[] = [];
  if (then.outcome !== now.outcome)
    found.push({
      code: 'outcome',
      args: { service, rule, was: `outcome.${then.outcome}`, is: `outcome.${now.outcome}` },
    });
  if (gone > 0) found.push({ code: 'finding-gone', args: { service, rule, n: gone } });
  if (added > 0) found.push({ code: 'finding-new', args: { service, rule, n: added } });
  if (found.length === 0 && JSON.stringify(then) !== JSON.stringify(now))
    found.push({ code: 'wording', args: { service, rule } });
  return found;
}
