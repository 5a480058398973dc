import type { ServiceRun } from './check.ts';
import { outcomeCounts, SEVERITY } from './levels.ts';
import { packageVersion } from './package.ts';
import type { Ruleset } from './ruleset/types.ts';
import type {
  Lang,
  Phase,
  Report,
  ReportBaseline,
  ReportRule,
  ReportRuleset,
  ServiceReport,
  Severity,
  Summary,
} from './types.ts';
import { runVerdict } from './verdict.ts';

/** Everything a report says about its run beside the services. */
export interface ReportFacts {
  readonly ruleset: Ruleset;
  readonly chosenBy: ReportRuleset['chosenBy'];
  readonly phase: Phase;
  readonly asOf: string;
  readonly lang: Lang;
  readonly command: string;
  readonly baseline?: ReportBaseline | null;
}

function summary(services: readonly ServiceReport[], baseline: boolean): Summary {
  const results = services.flatMap((service) => service.results);
  const findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const result of results)
    for (const finding of result.findings) if (finding.waivedBy === undefined) findings[SEVERITY[finding.level]] += 1;
  return {
    services: services.length,
    documents: services.reduce((sum, service) => sum + service.documents.length, 0),
    ...outcomeCounts(results),
    findings,
    ...(baseline
      ? { known: results.reduce((sum, { findings: all }) => sum + all.filter((one) => one.known).length, 0) }
      : {}),
  };
}

/** The rules in the report's language, each once. */
function rules(ruleset: Ruleset, lang: Lang): ReportRule[] {
  const texts = ruleset.texts();
  return ruleset.rules.map(({ id, evidence }) => {
    const { name, chapter, title, requirement, why, fix, source, tags } = texts.get(id)!;
    return {
      id,
      name,
      chapter: chapter[lang],
      title: title[lang],
      requirement: requirement[lang],
      why: why[lang],
      fix: fix[lang],
      source,
      tags,
      evidence,
    };
  });
}

/** The services' results as one report. */
export function buildReport(
  runs: readonly ServiceRun[],
  { ruleset, chosenBy, phase, asOf, lang, command, baseline }: ReportFacts,
): Report {
  const services = runs.map((run) => run.report);
  const { id, version, status } = ruleset.manifest;
  return {
    formatVersion: '1',
    tool: { name: 'vorgaben', version: packageVersion() },
    ruleset: { id, version, status, digest: ruleset.digest, signedBy: null, chosenBy, includes: ruleset.includes },
    phase,
    asOf,
    lang,
    command,
    verdict: runVerdict(services),
    summary: summary(services, baseline != null),
    ...(baseline ? { baseline } : {}),
    rules: rules(ruleset, lang),
    services,
  };
}
