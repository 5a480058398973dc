import type { ServiceRun } from './check.ts';
import { outcomeCounts, SEVERITY } from './levels.ts';
import { shown } from './messages/render.ts';
import { packageVersion } from './package.ts';
import type { Ruleset } from './ruleset/types.ts';
import type { Lang, Phase, Report, ReportRule, ReportRuleset, ServiceReport, Severity, Summary } from './types.ts';
import { runVerdict } from './verdict.ts';

/** Everything a report says about its run beside the services. */
export interface ReportFacts {
  readonly ruleset: Ruleset;
  readonly chosenBy: ReportRuleset['chosenBy'];
  /** Whether the ruleset came with vorgaben. */
  readonly bundled: boolean;
  /** Whose signature of it is good. */
  readonly signer: { readonly keyId: string; readonly comment: string } | null;
  readonly phase: Phase;
  readonly asOf: string;
  readonly lang: Lang;
  readonly command: string;
}

function summary(services: readonly ServiceReport[]): Summary {
  const results = services.flatMap((service) => service.results);
  const findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const result of results)
    if (result.outcome !== 'waived') for (const finding of result.findings) findings[SEVERITY[finding.level]] += 1;
  return {
    services: services.length,
    documents: services.reduce((sum, service) => sum + service.documents.length, 0),
    ...outcomeCounts(results),
    findings,
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
  { ruleset, chosenBy, bundled, signer, phase, asOf, lang, command }: ReportFacts,
): Report {
  const services = runs.map((run) => run.report);
  const { id, version, status } = ruleset.manifest;
  return {
    formatVersion: '1',
    tool: { name: 'vorgaben', version: packageVersion() },
    ruleset: {
      id,
      version,
      status,
      digest: ruleset.digest,
      signedBy: signer?.keyId ?? null,
      ...(signer && signer.comment !== '' ? { signer: shown(signer.comment) } : {}),
      bundled,
      chosenBy,
      includes: ruleset.includes,
    },
    phase,
    asOf,
    lang,
    command,
    verdict: runVerdict(services),
    summary: summary(services),
    rules: rules(ruleset, lang),
    services,
  };
}
