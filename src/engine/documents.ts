import { reaches, worst } from '../base/levels.ts';
import { memo } from '../base/memo.ts';
import type { Outcome } from '../base/nouns.ts';
import type { DocumentOutcome, DocumentReport } from '../base/service-report.ts';
import type { Document } from '../documents/document.ts';
import type { Step } from '../documents/examination.ts';
import type { Service } from '../documents/service.ts';
import { STEP_REASONS } from '../words/engine/index.ts';
import type { Judged } from './judge.ts';
import { judgesContent } from './plan.ts';
import type { Speak } from './reasons.ts';

/** Tells what one MUSS rule means for each document it looked at. */
function outcomes({ run, drafts, conclusion }: Judged, add: (document: Document, outcome: Outcome) => void): void {
  if (!run || conclusion.level !== 'MUSS') return;
  for (const document of run.documents) add(document, 'passed');
  for (const document of run.unreadable) add(document, 'unverified');
  for (const { what } of run.gaps) if (what.document) add(what.document, what.gap);
  if (run.crashes.length > 0) for (const document of run.documents) add(document, 'unverified');
  for (const one of drafts)
    if (reaches(one.level, 'MUSS'))
      for (const document of new Set([one.document, one.problem.what.document]))
        add(document, one.waivedBy === undefined ? 'failed' : 'waived');
}

/**
 * The step `instance-rules` of a message: what the rules say of its content beside the steps of its standard; passed
 * only where every rule that concerns it could be judged.
 */
function instanceRules(judged: readonly Judged[], document: Document): Step | null {
  const step = (outcome: Step['outcome'], code?: string, rules: readonly string[] = []): Step => ({
    name: 'instance-rules',
    outcome,
    ...(code ? { reason: { code, args: { rules } } } : {}),
    problems: [],
  });
  const rules = judged.filter(({ rule }) => judgesContent(rule, 'xoev'));
  if (rules.length === 0) return null;
  const about = (one: Judged) =>
    one.run?.gaps.some(({ what }) => what.document === document && what.gap !== 'not-applicable') ||
    one.run?.unreadable.includes(document) ||
    (one.run?.crashes.length ?? 0) > 0;
  const open = rules.filter(about).map(({ rule }) => rule.id);
  const failed = rules.some(({ drafts }) =>
    drafts.some((one) => one.document === document && reaches(one.level, 'SOLL')),
  );
  if (failed) return step('failed');
  if (open.length > 0) return step('unverified', 'instance-gap', open);
  return rules.some(({ run }) => run?.documents.has(document)) ? step('passed') : step('not-run', 'instance-none');
}

/** The documents of a service as the report lists them, each with the worst thing a MUSS rule said of it. */
export function documentReports(
  service: Service,
  judged: readonly Judged[],
  { examined, speak }: { examined: ReadonlySet<Document>; speak: Speak },
): DocumentReport[] {
  const all = new Map<Document, Set<Outcome>>();
  for (const one of judged) outcomes(one, (document, outcome) => memo(all, document, () => new Set()).add(outcome));
  const outcomeOf = (document: Document): DocumentOutcome => {
    const outcome = worst(all.get(document) ?? ['passed']) as DocumentOutcome;
    return outcome === 'passed' && !examined.has(document) ? 'not-examined' : outcome;
  };
  return service.documents.map((document) => {
    const { examination } = document;
    const messageRules = document.kind === 'xoev' && examination?.standard ? instanceRules(judged, document) : null;
    const steps = [...(examination?.steps ?? []), ...(messageRules ? [messageRules] : [])].map(
      ({ name, outcome, reason }) => {
        const text = reason && STEP_REASONS[reason.code];
        return { name, outcome, ...(text ? { reason: speak(text, reason.args) } : {}) };
      },
    );
    return {
      path: document.path,
      kind: document.partOf ?? document.kind,
      ...(examination?.standard ? { standard: examination.standard } : {}),
      sha256: document.sha256,
      bytes: document.bytes,
      outcome: outcomeOf(document),
      ...(examination ? { steps } : {}),
    };
  });
}
