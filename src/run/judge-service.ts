import type { Lang, Phase, RuleResult, ServiceJudgement } from '../base/nouns.ts';
import type { TimeLeft } from '../base/time-left.ts';
import { judgeAnswers } from '../decisions/answers.ts';
import { answered, waived } from '../decisions/apply.ts';
import { type Question, questionsOf } from '../decisions/questions.ts';
import { settingsOf } from '../decisions/settings.ts';
import { judgeWaivers } from '../decisions/waivers.ts';
import { isLimit, memoryArgs } from '../documents/allowance.ts';
import { Unsearchable } from '../documents/content.ts';
import type { Document } from '../documents/document.ts';
import { type Hide, hiderOf } from '../documents/hide-credentials.ts';
import type { Service } from '../documents/service.ts';
import { unfilledIn } from '../documents/unfilled.ts';
import { levelIn } from '../engine/applicability.ts';
import { documentReports } from '../engine/documents.ts';
import { Fingerprints, finish, Places } from '../engine/findings.ts';
import { type Judged, judge } from '../engine/judge.ts';
import { isAboutAll, type Plan, planOf, stageOf } from '../engine/plan.ts';
import type { Speak } from '../engine/reasons.ts';
import { resultOf } from '../engine/results.ts';
import type { Crash, RuleRun } from '../engine/run-rule.ts';
import { serviceVerdict } from '../engine/verdict.ts';
import { type Decisions, NO_DECISIONS } from '../rules/decided.ts';
import type { CheckContext } from '../rules/define-check.ts';
import { fillerOf } from '../rules/generic/placeholder.ts';
import type { InstalledCatalogue } from '../rulesets/catalogues/installed-catalogues.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';
import { REASONS } from '../words/engine/index.ts';
import { render } from '../words/render.ts';
import { concealed } from './concealed.ts';
import { inTime } from './in-time.ts';
import { isSample, statedBy } from './stated.ts';

/** A ruleset that the service chose for itself, and the one that applies. */
export interface OwnChoice {
  readonly named: string;
  readonly wanted: string;
  /** False where the ruleset itself comes from the service, and nobody else vouches for it. */
  readonly vouched: boolean;
}

/** Every ruleset has it: the shape of the Steckbrief, which is where a service names its ruleset. */
const SHAPE = 'OZG1002';

const NONE: ReadonlyMap<string, unknown> = new Map();

/** How placeholders are told from statements in a service, by the rule of the ruleset that objects to them. */
function unfilledOf({ placeholders }: Plan, sample: boolean): CheckContext['unfilled'] {
  if (!placeholders) return () => NONE;
  const filler = fillerOf(placeholders.params as never, sample);
  return (document) => {
    if (document.kind === null || !placeholders.kinds.has(document.kind)) return NONE;
    try {
      return unfilledIn(document, filler);
    } catch (error) {
      // That it cannot be searched leaves the rule on placeholders open.
      if (error instanceof Unsearchable) return NONE;
      throw error;
    }
  };
}

export interface CheckOptions {
  readonly ruleset: Ruleset;
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Lang;
  /** How long this service may take; without it as long as it needs. */
  readonly time?: TimeLeft;
  /** Told what each rule that ran has found, before places and words: for those who test rulesets. */
  readonly trace?: (rule: Rule, run: RuleRun) => void;
  /** Whom nobody asked to choose: then no service conforms. */
  readonly ownChoice?: OwnChoice | null;
  /** `false`: waivers are looked at, but cover nothing. */
  readonly waivers?: boolean;
  /** Lists of keys installed for this run; one that is newer than the ruleset's own takes its place. */
  readonly catalogues?: readonly InstalledCatalogue[];
  /** `true`: the questions put to humans are gathered, for those who write them down. */
  readonly questions?: boolean;
}

/** One service judged, with the bugs of ours that came to light. */
export interface ServiceRun {
  readonly report: ServiceJudgement;
  readonly crashes: readonly Crash[];
  /** Whether any rule looked at any document's content, or found it unreadable; that nothing looked at a file is no looking. */
  readonly examinedAnything: boolean;
  /** Empty unless they were asked for. */
  readonly questions: readonly Question[];
}

/** What checks may ask of the service and the ruleset; `examined` grows while rules are run. */
function contextOf(
  service: Service,
  { ruleset, asOf, catalogues = [] }: CheckOptions,
  examined: ReadonlySet<Document>,
): CheckContext & { decisions: Decisions } {
  const plan = planOf(ruleset);
  // Loose files have no place to say that they are samples.
  const sample = service.steckbrief === null || isSample(service);
  return {
    sample,
    unfilled: unfilledOf(plan, sample),
    service,
    asOf,
    prefixes: ruleset.prefixes,
    catalogue: (name) => {
      const own = ruleset.catalogue(name);
      if (!own) throw new Error(`The ruleset has no catalogue ${name}`);
      const installed = catalogues.find((one) => one.name === name);
      return installed && installed.date > own.date ? installed.catalogue : own;
    },
    examined: (document) => examined.has(document),
    judgesSyntax: (kind) => kind !== null && plan.syntaxKinds.has(kind),
    decisions: NO_DECISIONS,
  };
}

/**
 * Rules × documents → outcomes, for one service whose documents the standards have examined. Pure: no files, no clock.
 * Everything before is facts; here, at the end, they are put into the words of the report's language.
 */
export function checkService(service: Service, options: CheckOptions): ServiceRun {
  const { lang } = options;
  const hide = hiderOf(service.documents);
  const examined = new Set<Document>();
  const places = new Places();
  const judged = judgeAll(service, options, examined, places);
  places.resolve();

  const all = [...judged.values()];
  const speak: Speak = (text, args) => hide(render(text, args, lang));
  const results = resultsOf(service, options.ruleset, judged, { speak, hide });
  return {
    report: concealed(
      {
        path: service.path,
        steckbrief: service.steckbrief?.path ?? null,
        name: service.name,
        ...statedBy(service),
        ...(isSample(service) ? { sample: true as const } : {}),
        verdict: serviceVerdict(results, service.steckbrief !== null),
        documents: documentReports(service, all, { examined, speak }),
        results,
      },
      hide,
    ),
    crashes: all.flatMap(({ run }) => run?.crashes ?? []),
    examinedAnything:
      examined.size > 0 ||
      service.documents.some(({ fault }) => isLimit(fault)) ||
      (options.time !== undefined && (options.time.left <= 0 || options.time.memory?.spent === true)) ||
      all.some(({ rule, drafts }) => drafts.length > 0 && stageOf(rule) === null),
    questions: options.questions ? questionsOf(judged, service, lang) : [],
  };
}

/** Every rule judged, stage by stage, with what people have decided about it. */
function judgeAll(
  service: Service,
  options: CheckOptions,
  examined: Set<Document>,
  places: Places,
): ReadonlyMap<Rule, Judged> {
  const { ruleset, asOf } = options;
  const { judging, later } = planOf(ruleset);
  const context = contextOf(service, options, examined);
  const judged = new Map<Rule, Judged>();
  const run = (rules: readonly Rule[]) => {
    const one = (rule: Rule) => {
      const found = judge(rule, context, places, options);
      if (!isAboutAll(rule)) for (const document of found.run?.documents ?? []) examined.add(document);
      if (found.run) options.trace?.(rule, found.run);
      judged.set(rule, found);
    };
    inTime(rules, options.time, one, (rule) => judged.set(rule, unfinished(rule, options)));
  };
  const settings = settingsOf(ruleset);
  const decided = service.steckbrief ? { service, settings, judged, asOf } : null;

  run(judging);
  const answers = decided && settings.answers ? judgeAnswers(decided) : null;
  for (const answer of answers?.holding ?? []) {
    const one = judged.get(answer.rule);
    if (one?.conclusion.outcome === 'needs-review') judged.set(answer.rule, answered(one, answer, places));
  }
  context.decisions = { answers, waivers: null };
  run(later.review);
  run(later.last);
  const waivers = decided && settings.waivers ? judgeWaivers(decided) : null;
  if (waivers && options.waivers !== false)
    for (const [rule, one] of judged) judged.set(rule, waived(one, waivers.covering, places));
  context.decisions = { answers, waivers };
  run(later.closing);
  if (options.ownChoice) doubt(judged, options.ownChoice);
  return judged;
}

/** A rule that did not come to an end, or was not begun any more. */
function unfinished(rule: Rule, { phase, time }: CheckOptions): Judged {
  const { memory, seconds = 0 } = time ?? {};
  const why = memory?.spent
    ? [{ text: REASONS['memory-limit'], args: memoryArgs(memory) }]
    : [{ text: REASONS['time-limit'], args: { seconds } }];
  const level = levelIn(rule, phase);
  const outcome = level === null ? 'not-applicable' : 'unverified';
  return { rule, run: null, drafts: [], conclusion: { level, outcome, why, examined: 0 } };
}

/** A service that chose what it is measured by: what it meets is its own choice, so that nothing is decided. */
function doubt(judged: Map<Rule, Judged>, choice: OwnChoice): void {
  for (const [rule, one] of judged) {
    // A ruleset of the service's own may make light of this rule, too.
    const failed = one.conclusion.outcome === 'failed' && one.conclusion.level === 'MUSS';
    if (rule.id !== SHAPE || failed) continue;
    const { vouched, ...args } = choice;
    const why = [{ text: REASONS[vouched ? 'own-ruleset' : 'unvouched-ruleset'], args }];
    judged.set(rule, { ...one, conclusion: { ...one.conclusion, level: 'MUSS', outcome: 'unverified', why } });
  }
}

/** What was judged as the report tells it, in the order of the ruleset. */
function resultsOf(
  service: Service,
  ruleset: Ruleset,
  judged: ReadonlyMap<Rule, Judged>,
  { speak, hide }: { speak: Speak; hide: Hide },
): RuleResult[] {
  const fingerprints = new Fingerprints();
  return ruleset.rules.map((rule) => {
    const { drafts, conclusion, waivers, attestation } = judged.get(rule)!;
    const decided =
      waivers || attestation
        ? {
            ...(waivers ? { waiver: waivers.map((waiver) => waiver()) } : {}),
            ...(attestation ? { attestation: attestation() } : {}),
          }
        : null;
    const findings =
      drafts.length === 0
        ? []
        : finish(drafts, { ruleId: rule.id, service: service.name ?? '', speak, fingerprints, hide });
    return resultOf(rule, conclusion, findings, decided, speak);
  });
}
