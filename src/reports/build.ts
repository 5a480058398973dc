import { SEVERITY } from '../base/levels.ts';
import type {
  AcrossResult,
  Lang,
  Phase,
  Report,
  ReportBaseline,
  ReportCatalogue,
  ReportConfig,
  ReportRule,
  ReportRuleset,
  ReportStream,
  ServiceReport,
  Severity,
  Shard,
  Summary,
  Verdict,
} from '../base/nouns.ts';
import { outcomeCounts } from '../base/results.ts';
import { levelIn } from '../engine/applicability.ts';
import { runVerdict } from '../engine/verdict.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { withoutCredentials } from '../words/credentials.ts';
import { OUTSIDE, type OutsideCode } from '../words/outside.ts';
import { shown } from '../words/render.ts';
import type { Services } from './service-spool.ts';

/** Everything a report says about its run beside the services. */
export interface ReportFacts {
  /** Version of vorgaben that judged. */
  readonly toolVersion: string;
  readonly ruleset: Ruleset;
  readonly chosenBy: ReportRuleset['chosenBy'];
  /** What would apply, had the service not chosen otherwise. */
  readonly insteadOf?: string;
  /** Whether the ruleset came with vorgaben. */
  readonly bundled: boolean;
  /** Who brought one that did not. */
  readonly origin?: ReportRuleset['origin'];
  /** Whose signature of it is good. */
  readonly signer: { readonly keyId: string; readonly comment: string } | null;
  readonly phase: Phase;
  readonly asOf: string;
  readonly lang: Lang;
  readonly command: string;
  readonly shard?: Shard;
  readonly baseline?: ReportBaseline;
  /** Configurations that the run used. */
  readonly configs?: readonly ReportConfig[];
  /** What was left aside below the given paths. */
  readonly outside?: readonly { readonly path: string; readonly why: OutsideCode }[];
  /** What the rules that compare services say; empty where there are none. */
  readonly across?: readonly AcrossResult[];
  /** Lists of keys that were installed for this run. */
  readonly catalogues?: readonly ReportCatalogue[];
}

/** What services come to together, one at a time. */
function summed(
  services: Iterable<ServiceReport>,
  { baseline, outside }: Pick<ReportHead, 'baseline' | 'outside'>,
): { verdict: Verdict; summary: Summary } {
  const findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const counts = outcomeCounts('');
  const verdicts = new Set<Verdict>();
  let [count, documents, dueInAbnahme, known] = [0, 0, 0, 0] as [number, number, number, number];
  for (const { outcomes, results, verdict, documents: own } of services) {
    count += 1;
    documents += own.length;
    verdicts.add(verdict);
    const counted = outcomeCounts(outcomes);
    for (const key of Object.keys(counted) as (keyof typeof counted)[]) counts[key] += counted[key];
    for (const { due } of results) if (due) dueInAbnahme += 1;
    for (const finding of results.flatMap((result) => result.findings)) {
      if (finding.waivedBy === undefined) findings[SEVERITY[finding.level]] += 1;
      if (finding.known) known += 1;
    }
  }
  return {
    verdict: runVerdict([...verdicts].map((verdict) => ({ verdict }))),
    summary: {
      ...{ services: count, documents, outside: outside.length, ...counts, findings, dueInAbnahme },
      ...(baseline ? { known } : {}),
    },
  };
}

/** The rules in the report's language, each once. */
function rules(ruleset: Ruleset, phase: Phase, lang: Lang): ReportRule[] {
  const texts = ruleset.texts();
  return ruleset.rules.map((rule) => {
    const { id, evidence } = rule;
    const { name, chapter, title, requirement, why, fix, source, tags, responsible } = texts.get(id)!;
    return {
      id,
      name,
      chapter: chapter[lang],
      title: title[lang],
      level: levelIn(rule, phase),
      requirement: requirement[lang],
      why: why[lang],
      fix: fix[lang],
      source,
      tags,
      evidence,
      ...(responsible && { responsible }),
    };
  });
}

/** The services' results as one report; they are read once for it. */
export function buildReport(
  services: Services,
  {
    toolVersion,
    ruleset,
    chosenBy,
    insteadOf,
    bundled,
    origin,
    signer,
    phase,
    asOf,
    lang,
    command,
    shard,
    baseline,
    configs = [],
    outside = [],
    catalogues = [],
    across = [],
  }: ReportFacts,
): ReportStream {
  const { id, version, status } = ruleset.manifest;
  return assembled(services, {
    formatVersion: '2',
    tool: { name: 'vorgaben', version: toolVersion },
    ruleset: {
      id,
      version,
      status,
      digest: ruleset.digest,
      signedBy: signer?.keyId ?? null,
      ...(signer && signer.comment !== '' ? { signer: shown(signer.comment) } : {}),
      bundled,
      ...(origin && { origin }),
      chosenBy,
      ...(insteadOf === undefined ? {} : { insteadOf }),
      includes: ruleset.includes,
      ...(catalogues.length > 0
        ? { catalogues: catalogues.map(({ name, title, date, sha256 }) => ({ name, title, date, sha256 })) }
        : {}),
    },
    phase,
    asOf,
    lang,
    command: withoutCredentials(command),
    ...(shard && { shard }),
    ...(baseline && { baseline }),
    ...(configs.length > 0 && { configs }),
    rules: rules(ruleset, phase, lang),
    outside: outside.map(({ path, why }) => ({ path, why: OUTSIDE[why][lang] })),
    ...(across.length > 0 && { across }),
  });
}

/** What a report says about its run, as it is known before the services are counted. */
export type ReportHead = Omit<Report, 'verdict' | 'summary' | 'reasons' | 'services'>;

/** A report of what is known of its run and its services, in the order of the format. */
export function assembled(services: Services, head: ReportHead): ReportStream {
  const { rules: all, outside, across, ...run } = head;
  const told = { rules: all, reasons: services.reasons, outside, ...(across && { across }) };
  return { ...run, ...summed(services, head), ...told, services };
}

/** One service of a report as a report of its own. */
export function alone(report: ReportStream, service: ServiceReport): ReportStream {
  const { across: _, ...rest } = report;
  const own = { ...rest, outside: [], services: [service] };
  return { ...own, ...summed([service], own) };
}
