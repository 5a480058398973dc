import type { AcrossResult } from '../base/across-results.ts';
import type { Lang, Phase } from '../base/nouns.ts';
import type {
  ReportBaseline,
  ReportCatalogue,
  ReportConfig,
  ReportRule,
  ReportRuleset,
  ReportStream,
  Shard,
} from '../base/report.ts';
import { levelIn } from '../engine/applicability.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { withoutCredentials } from '../words/credentials.ts';
import { OUTSIDE, type OutsideCode } from '../words/outside.ts';
import { shown } from '../words/render.ts';
import { assembled } from './assembled.ts';
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
