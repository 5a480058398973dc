import { documentReports } from './engine/documents.ts';
import { Fingerprints, finish, Places } from './engine/findings.ts';
import { type Judged, judge } from './engine/judge.ts';
import { resultOf } from './engine/results.ts';
import type { Crash, RuleRun } from './engine/run-rule.ts';
import { memo } from './memo.ts';
import type { CheckContext } from './rules/define-check.ts';
import { checkKind } from './rules/index.ts';
import type { Rule, Ruleset } from './ruleset/types.ts';
import type { Lang, Phase, RuleResult, ServiceReport } from './types.ts';
import { serviceVerdict } from './verdict.ts';
import type { Document } from './workspace/document.ts';
import type { Service } from './workspace/service.ts';

export interface CheckOptions {
  readonly ruleset: Ruleset;
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Lang;
  /** Told what each rule that ran has found, before places and words: for those who test rulesets. */
  readonly trace?: (rule: Rule, run: RuleRun) => void;
}

/** One service judged, with the bugs of ours that came to light. */
export interface ServiceRun {
  readonly report: ServiceReport;
  readonly crashes: readonly Crash[];
  /** Whether any rule looked at any document's content, or found it unreadable; that nothing looked at a file is no looking. */
  readonly examinedAnything: boolean;
}

const isLast = (rule: Rule): boolean => rule.checks.some((check) => checkKind(check.kind)?.stage === 'last');
const isAboutAll = (rule: Rule): boolean => rule.applies.kind.includes('*');

/** What the rules of a ruleset say of themselves, asked once for all services: their order, and which kinds they judge. */
interface Plan {
  /** Rules as they are run: those that ask what the others looked at come last. */
  readonly order: readonly Rule[];
  readonly syntaxKinds: ReadonlySet<string>;
}
const plans = new WeakMap<Ruleset, Plan>();

function planOf(ruleset: Ruleset): Plan {
  return memo(plans, ruleset, () => {
    const { rules } = ruleset;
    const judgingSyntax = rules.filter((rule) => rule.checks.some((check) => check.kind === 'xml-well-formed'));
    return {
      order: [...rules.filter((one) => !isLast(one)), ...rules.filter(isLast)],
      syntaxKinds: new Set(judgingSyntax.flatMap((rule) => rule.applies.kind)),
    };
  });
}

/** What checks may ask of the service and the ruleset; `examined` grows while rules are run. */
function contextOf(service: Service, { ruleset, asOf }: CheckOptions, examined: ReadonlySet<Document>): CheckContext {
  const { syntaxKinds } = planOf(ruleset);
  return {
    service,
    asOf,
    prefixes: ruleset.prefixes,
    catalogue: (name) => {
      const catalogue = ruleset.catalogue(name);
      if (!catalogue) throw new Error(`The ruleset has no catalogue ${name}`);
      return catalogue;
    },
    examined: (document) => examined.has(document),
    judgesSyntax: (kind) => kind !== null && syntaxKinds.has(kind),
  };
}

/** Rules × documents → outcomes, for one service whose documents the standards have examined. Pure: no files, no clock. */
export function checkService(service: Service, options: CheckOptions): ServiceRun {
  const { ruleset, lang } = options;
  const examined = new Set<Document>();
  const context = contextOf(service, options, examined);
  const places = new Places();
  const judged = new Map<Rule, Judged>();
  for (const rule of planOf(ruleset).order) {
    const one = judge(rule, context, places, options);
    if (!isAboutAll(rule)) for (const document of one.run?.documents ?? []) examined.add(document);
    if (one.run) options.trace?.(rule, one.run);
    judged.set(rule, one);
  }
  places.resolve();

  const all = [...judged.values()];
  const fingerprints = new Fingerprints();
  const results: RuleResult[] = ruleset.rules.map((rule) => {
    const { drafts, came } = judged.get(rule)!;
    if (drafts.length === 0) return resultOf(rule, came);
    return resultOf(rule, came, finish(drafts, { ruleId: rule.id, service: service.name ?? '', lang, fingerprints }));
  });
  return {
    report: {
      path: service.path,
      steckbrief: service.steckbrief?.path ?? null,
      name: service.name,
      verdict: serviceVerdict(results, service.steckbrief !== null),
      documents: documentReports(service, all, { examined, lang }),
      results,
    },
    crashes: all.flatMap(({ run }) => run?.crashes ?? []),
    examinedAnything: examined.size > 0 || all.some(({ rule, drafts }) => drafts.length > 0 && !isLast(rule)),
  };
}
