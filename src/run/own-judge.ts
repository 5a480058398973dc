import type { Document, Examination, Step } from '../documents/document.ts';

/** A step that found nothing, by a standard that the service brought along: no more than the service's own word. */
function doubted(step: Step, standard: string): Step {
  if (step.outcome !== 'passed' || step.name === 'well-formed') return step;
  return { ...step, outcome: 'unverified', reason: { code: 'own-standard', args: { standard } } };
}

function withoutOwnJudge(examination: Examination): Examination {
  const { id, version } = examination.standard!;
  return { ...examination, steps: examination.steps.map((step) => doubted(step, `${id} ${version}`.trim())) };
}

/**
 * In an Abnahme nothing is met because a standard says so that lies with the service and that nobody else has named. What
 * such a standard finds wrong is wrong all the same.
 */
export function doubtOwnJudges(documents: readonly Document[]): void {
  for (const document of documents)
    if (document.examination?.unvouched && document.examination.standard)
      document.examination = withoutOwnJudge(document.examination);
}

/** Outside of an Abnahme a service may bring what it likes to be judged by. */
export function believeOwnJudges(documents: readonly Document[]): void {
  for (const document of documents)
    if (document.examination?.unvouched) document.examination = { ...document.examination, unvouched: false };
}
