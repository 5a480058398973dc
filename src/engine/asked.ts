import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { holdsFor, isUnderstood, missingFor } from './condition.ts';

/** A condition, and which members of the Steckbrief its answer depends on; null where it looks at all of them. */
interface Question {
  readonly when: object;
  readonly members: readonly string[] | null;
  /** Answers by what the Steckbrief says to it: services share what they say. */
  readonly answers: Map<string, Answer>;
}
const questions = new WeakMap<object, Question>();
/** Rules share questions. */
const byText = new Map<string, Question>();

function questionOf(when: object): Question {
  return memo(questions, when, () =>
    memo(byText, JSON.stringify(when), () => {
      const { required = [], properties = {}, ...rest } = when as { required?: string[]; properties?: object };
      const members = [...new Set([...required, ...Object.keys(properties)])];
      return { when, members: Object.keys(rest).length === 0 ? members : null, answers: new Map() };
    }),
  );
}

/** Longer ones would fill the memory and hardly come twice; nor do more than so many different ones. */
const [LONGEST, MOST] = [2000, 100];

/** Whether a condition holds, fails, or hangs on keys that the Steckbrief does not state. */
type Answer = true | false | readonly string[];

function answerTo(when: object, steckbrief: Json): Answer {
  if (holdsFor(when, steckbrief)) return true;
  const missing = isUnderstood(when) ? missingFor(when, steckbrief, true) : null;
  return missing !== null && missing.length > 0 ? missing : false;
}

/** What one Steckbrief has answered already, and its members as text. */
interface Heard {
  readonly answers: Map<Question, Answer>;
  readonly said: Map<string, string>;
}
const heard = new WeakMap<object, Heard>();

/** What a Steckbrief says to a condition; the same is worked out once, however many rules and services ask it. */
export function answerOf(when: object, steckbrief: Json): Answer {
  const question = questionOf(when);
  if (question.members === null || steckbrief === null || typeof steckbrief !== 'object' || Array.isArray(steckbrief))
    return answerTo(when, steckbrief);
  const { answers, said } = memo(heard, steckbrief, () => ({ answers: new Map(), said: new Map() }));
  return memo(answers, question, () => {
    const parts = question.members!.map((name) =>
      memo(said, name, () => JSON.stringify((steckbrief as Record<string, Json>)[name]) ?? ''),
    );
    const text = parts.join();
    if (text.length > LONGEST) return answerTo(when, steckbrief);
    if (question.answers.size >= MOST) question.answers.clear();
    return memo(question.answers, text, () => answerTo(when, steckbrief));
  });
}
