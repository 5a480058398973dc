import { outcomeCounts, SEVERITY } from '../base/levels.ts';
import type {
  Lang,
  Phase,
  Report,
  ReportBaseline,
  ReportRule,
  ReportRuleset,
  ReportStream,
  ServiceReport,
  Severity,
  Shard,
  Summary,
  Verdict,
} from '../base/nouns.ts';
import { runVerdict } from '../engine/verdict.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { packageVersion } from '../store/package-root.ts';
import { shown } from '../words/render.ts';

/** Everything a report says about its run beside the services. */
interface ReportFacts {
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
  readonly shard?: Shard;
  readonly baseline?: ReportBaseline;
}

/** What services come to together, one at a time. */
function summed(services: Iterable<ServiceReport>, withBaseline: boolean): { verdict: Verdict; summary: Summary } {
  const findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const outcomes = outcomeCounts([]);
  const verdicts = new Set<Verdict>();
  let [count, documents, known] = [0, 0, 0] as [number, number, number];
  for (const { results, verdict, documents: own } of services) {
    count += 1;
    documents += own.length;
    verdicts.add(verdict);
    const counted = outcomeCounts(results);
    for (const key of Object.keys(counted) as (keyof typeof counted)[]) outcomes[key] += counted[key];
    for (const finding of results.flatMap((result) => result.findings)) {
      if (finding.waivedBy === undefined) findings[SEVERITY[finding.level]] += 1;
      if (finding.known) known += 1;
    }
  }
  return {
    verdict: runVerdict([...verdicts].map((verdict) => ({ verdict }))),
    summary: { services: count, documents, ...outcomes, findings, ...(withBaseline ? { known } : {}) },
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

/** The services' results as one report; they are read once for it. */
export function buildReport(
  services: Iterable<ServiceReport>,
  { ruleset, chosenBy, bundled, signer, phase, asOf, lang, command, shard, baseline }: ReportFacts,
): ReportStream {
  const { id, version, status } = ruleset.manifest;
  return assembled(services, {
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
    ...(shard && { shard }),
    ...(baseline && { baseline }),
    rules: rules(ruleset, lang),
  });
}

/** What a report says about its run, as it is known before the services are counted. */
export type ReportHead = Omit<Report, 'verdict' | 'summary' | 'services'>;

/** A report of what is known of its run and its services, in the order of the format. */
export function assembled(services: Iterable<ServiceReport>, { rules: all, ...head }: ReportHead): ReportStream {
  return { ...head, ...summed(services, head.baseline !== undefined), rules: all, services };
}
