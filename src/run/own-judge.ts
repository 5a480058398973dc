import type { Document } from '../documents/document.ts';
import type { Examination, Step } from '../documents/examination.ts';

/** A step that found nothing, by a standard that the service brought along: no more than the service's own word. */
function doubted(step: Step, standard: string): Step {
  if (step.outcome !== 'passed' || step.name === 'well-formed') return step;
  return { ...step, outcome: 'unverified', reason: { code: 'own-standard', args: { standard } } };
}

function withoutOwnJudge(examination: Examination): Examination {
  const { id, version } = examination.standard!;
  return { ...examination, steps: examination.steps.map((step) => doubted(step, `${id} ${version}`.trim())) };
}

/** Codes that are right by a list of the service's own: no more than its own word either. */
function withoutOwnLists(examination: Examination): Examination {
  const own = examination.codes?.own ?? [];
  if (own.length === 0) return examination;
  const reason = { code: 'own-lists', args: { lists: own.slice(0, 5), more: Math.max(0, own.length - 5) } };
  const doubtful = ({ name, outcome }: Step) => name === 'code-lists' && outcome === 'passed';
  const steps = examination.steps.map((step) =>
    doubtful(step) ? { ...step, outcome: 'unverified' as const, reason } : step,
  );
  return { ...examination, steps };
}

/**
 * In an Abnahme nothing is met because a standard or code list says so that lies with the service and that nobody else has
 * named. What such a standard finds wrong is wrong all the same.
 */
export function doubtOwnJudges(documents: readonly Document[]): void {
  for (const document of documents) {
    const { examination } = document;
    if (!examination?.standard) continue;
    document.examination = withoutOwnLists(examination.unvouched ? withoutOwnJudge(examination) : examination);
  }
}

/** Outside of an Abnahme a service may bring what it likes to be judged by. */
export function believeOwnJudges(documents: readonly Document[]): void {
  for (const document of documents) {
    const { examination, heldList } = document;
    if (heldList) document.heldList = { ...heldList, believed: true };
    if (!examination?.unvouched && !examination?.codes?.own?.length) continue;
    const codes = examination.codes && { ...examination.codes, own: [] };
    document.examination = { ...examination, unvouched: false, codes };
  }
}
