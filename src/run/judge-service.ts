import type { RuleResult } from '../base/finding.ts';
import { memo } from '../base/memo.ts';
import type { Lang } from '../base/nouns.ts';
import type { ServiceJudgement } from '../base/service-report.ts';
import { type Question, questionsOf } from '../decisions/questions.ts';
import { isLimit } from '../documents/allowance.ts';
import type { Document } from '../documents/document.ts';
import { type Hide, hiderOf } from '../documents/hide-credentials.ts';
import type { Service } from '../documents/service.ts';
import type { Outside } from '../documents/walk.ts';
import { documentReports } from '../engine/documents.ts';
import { Fingerprints, finish } from '../engine/findings.ts';
import type { Judged } from '../engine/judge.ts';
import { Places } from '../engine/places.ts';
import { planOf, stageOf } from '../engine/plan.ts';
import type { Speak } from '../engine/reasons.ts';
import { resultOf } from '../engine/results.ts';
import type { Crash } from '../engine/rule-work.ts';
import { serviceVerdict } from '../engine/verdict.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';
import { render } from '../words/render.ts';
import { asideOf } from './aside.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import type { CheckOptions } from './check-options.ts';
import { concealed } from './concealed.ts';
import { judgeAll } from './judge-all.ts';
import { isSample, statedBy } from './stated.ts';

const voices = new WeakMap<Hide, Map<Lang, Speak>>();

/** The words of a language, with what is to be hidden hidden; services that hide the same have one voice. */
function voiceOf(hide: Hide, lang: Lang): Speak {
  const known = memo(voices, hide, () => new Map<Lang, Speak>());
  return memo(known, lang, (): Speak => (text, args) => hide(render(text, args, lang)));
}

/** One service judged, with the bugs of ours that came to light. */
export interface ServiceRun {
  readonly report: ServiceJudgement;
  readonly crashes: readonly Crash[];
  /** Whether any rule looked at any document's content, or found it unreadable; that nothing looked at a file is no looking. */
  readonly examinedAnything: boolean;
  /** Files in the service's folder that are no part of it and that no rule looked at. */
  readonly aside: readonly Outside[];
  /** Empty unless they were asked for. */
  readonly questions: readonly Question[];
}

/**
 * Rules × documents → outcomes, for one service whose documents the standards have examined. Pure: no files, no clock.
 * Everything before is facts; here, at the end, they are put into the words of the report's language.
 */
export function checkService(service: Service, options: CheckOptions): ServiceRun {
  const { lang } = options;
  const hide = hiderOf(service.documents);
  const examined = new Set<Document>();
  const places = new Places(options.phase !== 'abnahme');
  const judged = judgeAll(service, options, examined, places);
  places.resolve();

  const all = [...judged.values()];
  const aside = leftAside(service, all, examined, options);
  const facts = catalogueFacts(service);
  const speak = voiceOf(hide, lang);
  const results = resultsOf(service, options.ruleset, judged, { speak, hide });
  return {
    report: concealed(
      {
        path: service.path,
        steckbrief: service.steckbrief?.path ?? null,
        name: service.name,
        ...statedBy(service),
        ...(facts && { catalogue: facts }),
        ...(isSample(service) ? { sample: true as const } : {}),
        verdict: serviceVerdict(results, service.steckbrief !== null),
        documents: documentReports(service, all, { examined, speak }).filter(({ path }) => !aside.has(path)),
        results,
      },
      hide,
    ),
    aside: [...aside.values()],
    crashes: all.flatMap(({ run }) => run?.crashes ?? []),
    examinedAnything:
      examined.size > 0 ||
      service.documents.some(({ fault }) => isLimit(fault)) ||
      (options.time !== undefined && (options.time.left <= 0 || options.time.memory?.spent === true)) ||
      all.some(({ rule, drafts }) => drafts.length > 0 && stageOf(rule) === null),
    questions: options.questions ? questionsOf(judged, service, lang) : [],
  };
}

/** Files of no rule and no finding that are no part of the service, by path. */
function leftAside(
  { documents, steckbrief }: Service,
  judged: readonly Judged[],
  examined: ReadonlySet<Document>,
  { ruleset, setAside }: CheckOptions,
): ReadonlyMap<string, Outside> {
  const why = asideOf(planOf(ruleset), setAside);
  const told = new Set(
    judged.flatMap(({ drafts }) => drafts.flatMap((one) => [one.document, one.problem.what.document])),
  );
  return new Map(
    documents.flatMap((document): [string, Outside][] => {
      if (document === steckbrief || examined.has(document) || told.has(document)) return [];
      const reason = why(document);
      return reason === null ? [] : [[document.path, { path: document.path, why: reason }]];
    }),
  );
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
