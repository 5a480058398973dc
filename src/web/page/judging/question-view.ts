import { memo } from '../../../base/memo.ts';
import type { Answered, Asked, Given } from '../../engine/protocol.ts';
import { fill, h } from '../dom.ts';
import type { Row } from '../results/selection.ts';
import type { Questioning } from './questioning.ts';
import { questionList } from './questions.ts';

/** What rules say of answers in nachweise.yaml, by the rule that the answer is about. */
function answerFaults(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, args, message } of rows.flatMap(({ result }) => result.findings)) {
    const { rule } = args;
    if (path.endsWith('nachweise.yaml') && typeof rule === 'string') memo(found, rule, () => []).push(message);
  }
  return found;
}

interface Asking extends Pick<Questioning, 'say' | 'asOf' | 'service' | 'wanted'> {
  readonly rows: readonly Row[];
  readonly questions: (service: string) => Promise<readonly Asked[]>;
  readonly answer: (service: string, answer: Answered, proof?: Given) => Promise<void>;
}

/** The questions of a service, which the engine has to look for first; the one that was asked for has the focus. */
export function questionView({ rows, questions, answer, ...shown }: Asking): HTMLElement {
  const { say, service, wanted } = shown;
  if (service.steckbrief === null) return h('p', {}, say('judging.questions-no-steckbrief'));
  const frame = h('div', {}, h('p', { role: 'status' }, say('judging.questions-loading')));
  const show = (asked: readonly Asked[]) => {
    const onAnswer = (one: Answered, proof?: Given) => answer(service.path, one, proof);
    fill(frame, questionList({ ...shown, asked, faults: answerFaults(rows), onAnswer }));
    if (wanted !== null) frame.querySelector<HTMLElement>(`#frage-${wanted} > summary`)?.focus();
  };
  questions(service.path).then(show, (error: Error) => fill(frame, h('p', { role: 'alert' }, error.message)));
  return frame;
}
