import { levelIn, skipped } from './engine/applicability.ts';
import { documentReports } from './engine/documents.ts';
import { type Draft, draft, Fingerprints, finish, Places } from './engine/findings.ts';
import { type Crash, type RuleRun, runRule, type Yielded } from './engine/run-rule.ts';
import { reaches } from './levels.ts';
import { REASONS, STEP_REASONS } from './messages/engine.ts';
import { render, shownArgs } from './messages/render.ts';
import type { CheckContext, Gap } from './rules/define-check.ts';
import { checkKind } from './rules/index.ts';
import type { Rule, Ruleset } from './ruleset/types.ts';
import type { Lang, Outcome, Phase, RuleResult, ServiceReport, Text } from './types.ts';
import { serviceVerdict } from './verdict.ts';
import type { Document } from './workspace/document.ts';
import type { Service } from './workspace/service.ts';

export interface CheckOptions {
  readonly ruleset: Ruleset;
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Lang;
}

/** One service judged, with the bugs of ours that came to light. */
export interface ServiceRun {
  readonly report: ServiceReport;
  readonly crashes: readonly Crash[];
  /** Whether any rule looked at any document's content, or found it unreadable; that nothing looked at a file is no looking. */
  readonly examinedAnything: boolean;
}

/** What is known of a rule before places are resolved. */
interface Judged {
  readonly rule: Rule;
  readonly run: RuleRun | null;
  readonly drafts: readonly Draft[];
  readonly result: Omit<RuleResult, 'findings'>;
}

const isLast = (rule: Rule): boolean => rule.checks.some((check) => checkKind(check.kind)?.stage === 'last');
const isAboutAll = (rule: Rule): boolean => rule.applies.kind.includes('*');

/** At most three reasons, each once: nobody reads the hundredth. */
function reasons(texts: readonly string[], lang: Lang): string {
  const unique = [...new Set(texts)];
  const rest = unique.length - 3;
  return [...unique.slice(0, 3), ...(rest > 0 ? [render(REASONS.more, { count: rest }, lang)] : [])].join(' ');
}

/** A gap in words; what kept a standard's step from judging says more than that it did not. */
function gapReason({ what: { args = {}, code, because }, text }: Yielded<Gap>, lang: Lang): string {
  const cause = because && STEP_REASONS[because.code];
  return cause ? render(cause, shownArgs(because.args), lang) : render(text, { ...shownArgs(args), code }, lang);
}

function outcomeOf(run: RuleRun, drafts: readonly Draft[], level: NonNullable<RuleResult['level']>): Outcome {
  if (drafts.some((one) => reaches(one.level, level))) return 'failed';
  const gaps = run.gaps.map((gap) => gap.what.gap);
  if (run.crashes.length > 0 || run.unreadable.length > 0 || gaps.includes('unverified')) return 'unverified';
  if (gaps.includes('needs-review')) return 'needs-review';
  return run.examined > 0 ? 'passed' : 'not-applicable';
}

/** Rules × documents → outcomes, for one service whose documents the standards have examined. Pure: no files, no clock. */
export function checkService(service: Service, { ruleset, phase, asOf, lang }: CheckOptions): ServiceRun {
  const examined = new Set<Document>();
  const syntaxKinds = new Set(
    ruleset.rules
      .filter((rule) => rule.checks.some((check) => check.kind === 'xml-well-formed'))
      .flatMap((rule) => rule.applies.kind),
  );
  const context: CheckContext = {
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
  const places = new Places();
  const say = (text: Text, args = {}) => render(text, shownArgs(args), lang);

  const judge = (rule: Rule): Judged => {
    const level = levelIn(rule, phase);
    const skip = skipped(rule, service, { phase, asOf });
    if (skip || level === null) {
      const { outcome, code, args } = skip ?? { outcome: 'not-applicable' as const, code: 'phase' as const, args: {} };
      return {
        rule,
        run: null,
        drafts: [],
        result: { ruleId: rule.id, level, outcome, reason: say(REASONS[code], args), examined: 0 },
      };
    }
    const run = runRule(rule, context);
    if (!isAboutAll(rule)) for (const document of run.documents) examined.add(document);
    const drafts = run.problems.map((problem) => draft(problem, level, places));
    const outcome = outcomeOf(run, drafts, level);
    const why = [
      ...run.gaps.map((gap) => gapReason(gap, lang)),
      ...run.unreadable.map((document) => say(REASONS['document-unreadable'], { path: document.path })),
      ...run.crashes.map((crash) => say(REASONS.crashed, { kind: crash.kind })),
      ...(outcome === 'not-applicable' && run.gaps.length === 0 ? [say(REASONS['nothing-selected'])] : []),
    ];
    return {
      rule,
      run,
      drafts,
      result: {
        ruleId: rule.id,
        level,
        outcome,
        ...(why.length > 0 ? { reason: reasons(why, lang) } : {}),
        examined: run.examined,
      },
    };
  };

  const judged = new Map<string, Judged>();
  for (const rule of [...ruleset.rules.filter((one) => !isLast(one)), ...ruleset.rules.filter(isLast)])
    judged.set(rule.id, judge(rule));
  places.resolve();

  const fingerprints = new Fingerprints();
  const results: RuleResult[] = ruleset.rules.map(({ id }) => {
    const { drafts, result } = judged.get(id)!;
    return { ...result, findings: finish(drafts, { ruleId: id, service: service.name ?? '', lang, fingerprints }) };
  });
  const documents = documentReports(service, [...judged.values()], { examined, lang });
  return {
    report: {
      path: service.path,
      steckbrief: service.steckbrief?.path ?? null,
      name: service.name,
      verdict: serviceVerdict(results, service.steckbrief !== null),
      documents,
      results,
    },
    crashes: [...judged.values()].flatMap(({ run }) => run?.crashes ?? []),
    examinedAnything:
      examined.size > 0 || [...judged.values()].some(({ rule, drafts }) => drafts.length > 0 && !isLast(rule)),
  };
}
