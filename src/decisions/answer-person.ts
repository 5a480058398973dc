import type { ManualParams } from '../rules/generic/manual.ts';
import { isUnsaid, unanswerable } from '../text/answerable.ts';
import type { Say } from './case.ts';
import type { AnswerEntry } from './entries.ts';

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** How an entry is told what is wrong with it, and what counts as not written yet. */
interface Telling {
  readonly words: readonly string[];
  readonly say: Say;
}

/** A text that somebody is to answer for; true where nothing is wrong with it. */
function judgeText(
  member: 'wer' | 'rolle' | 'bemerkung',
  text: string,
  { words, say }: Telling,
  person = false,
): boolean {
  const complaint = unanswerable(text, { words, person });
  if (complaint) say(complaint.code, member, { member, ...complaint.args });
  return complaint === null;
}

/** Whether somebody in particular answers, in a role that may. */
export function judgePerson({ wer, rolle }: AnswerEntry, question: ManualParams | null, telling: Telling): void {
  const { roles } = question ?? {};
  judgeText('wer', wer, telling, true);
  if (judgeText('rolle', rolle, telling) && roles && !roles.some((role) => same(role, rolle)))
    telling.say('role', 'rolle', { role: rolle, roles });
}

/** Whoever says that something is met or does not matter says why, or shows it. */
export function judgeBasis({ ergebnis, bemerkung, nachweis }: AnswerEntry, telling: Telling): void {
  const remark = bemerkung ?? '';
  const demanded = ergebnis === 'nicht-anwendbar' || (ergebnis === 'erfuellt' && !nachweis);
  if (!demanded) return;
  if (!isUnsaid(remark)) judgeText('bemerkung', remark, telling);
  else telling.say(ergebnis === 'erfuellt' ? 'evidence-none' : 'no-reason', 'ergebnis');
}
