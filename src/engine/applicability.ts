import { memo } from '../base/memo.ts';
import type { Args, Json, Level, Phase } from '../base/nouns.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import type { CheckContext } from '../rules/define-check.ts';
import type { Rule } from '../rulesets/types.ts';
import { holdsFor, isUnderstood, missingFor } from './condition.ts';
import { statedIn } from './stated.ts';

/** Why a rule is not run: a code of `words/engine/index.ts` and its facts. */
export interface Skip {
  readonly outcome: 'not-applicable' | 'open' | 'unverified';
  readonly code:
    | 'no-steckbrief'
    | 'steckbrief-unreadable'
    | 'condition'
    | 'not-stated'
    | 'not-assigned'
    | 'not-yet'
    | 'no-longer'
    | 'phase'
    | 'no-document'
    | 'across-services';
  readonly args: Args;
}

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

function known(when: object, steckbrief: Json): Answer {
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

/** Level of a rule in a phase, null where it does not bind. */
export function levelIn(rule: Rule, phase: Phase): Level | null {
  return typeof rule.level === 'string' ? rule.level : (rule.level[phase] ?? null);
}

/** What decides whether a rule is run, apart from days and phases; rules that ask alike share one. */
interface Bearing {
  readonly kind: readonly string[];
  readonly art: readonly string[];
  /** Both as a key. */
  readonly about: string;
  readonly when: object | undefined;
}
const bearings = new WeakMap<Rule, Bearing>();
const bearingsByText = new Map<string, Bearing>();

function bearingOf(rule: Rule): Bearing {
  return memo(bearings, rule, () => {
    const { kind, art = [], when } = rule.applies;
    const about = [...kind, '/', ...art].join(' ');
    return memo(bearingsByText, JSON.stringify([about, when]), () => ({ kind, art, about, when }));
  });
}

const chosen = new WeakMap<Service, Map<string, readonly Document[]>>();

/** Documents a rule is about; rules about the same kinds share one list per service. */
export const documentsOf = (rule: Rule, service: Service): readonly Document[] =>
  documentsFor(bearingOf(rule), service);

function documentsFor({ kind: kinds, art, about }: Bearing, service: Service): readonly Document[] {
  const known = memo(chosen, service, () => new Map<string, readonly Document[]>());
  return memo(known, about, () => {
    if (kinds.includes('*')) return service.documents;
    return service.documents.filter(
      (document) =>
        (art.length === 0 || document.declarations.some((one) => one.art !== undefined && art.includes(one.art))) &&
        document.kind !== null &&
        kinds.includes(document.kind) &&
        (document.kind !== 'steckbrief' || document === service.steckbrief),
    );
  });
}

/** Files a rule might be about, were it stated what they serve. */
const unassignedTo = ({ kind, art }: Bearing, { steckbrief, documents }: Service): readonly Document[] =>
  art.length === 0 || !steckbrief?.root
    ? []
    : documents.filter(
        (one) =>
          one.kind !== null && kind.includes(one.kind) && one.declarations.every((said) => said.art === undefined),
      );

const skip = (outcome: Skip['outcome'], code: Skip['code'], args: Args = {}): Skip => ({ outcome, code, args });

/** By what is not stated, which services have in common. */
const unstated = new WeakMap<readonly string[], Skip>();

/** Whether rules are to be run on one service, on that day and in that phase. */
export class Applicability {
  private readonly context: Pick<CheckContext, 'service' | 'unfilled'>;
  private readonly phase: Phase;
  private readonly asOf: string;
  private readonly answers = new Map<Bearing, Skip | 'runs'>();

  constructor(
    context: Pick<CheckContext, 'service' | 'unfilled'>,
    { phase, asOf }: { readonly phase: Phase; readonly asOf: string },
  ) {
    this.context = context;
    this.phase = phase;
    this.asOf = asOf;
  }

  /** Why a rule is not run; null where it is. */
  skipped(rule: Rule): Skip | null {
    const { from, until } = rule.valid ?? {};
    if (from !== undefined && this.asOf < from) return skip('not-applicable', 'not-yet', { date: from });
    if (until !== undefined && this.asOf > until) return skip('not-applicable', 'no-longer', { date: until });
    if (levelIn(rule, this.phase) === null) return skip('not-applicable', 'phase');
    const bearing = bearingOf(rule);
    const answer = memo(this.answers, bearing, () => this.bears(bearing) ?? 'runs');
    return answer === 'runs' ? null : answer;
  }

  private bears(bearing: Bearing): Skip | null {
    const { service, unfilled } = this.context;
    const { steckbrief } = service;
    const { kind, when, art } = bearing;
    if (when || kind.every((one) => one === 'steckbrief')) {
      if (!steckbrief) return skip('not-applicable', 'no-steckbrief');
      if (!steckbrief.root) return skip('unverified', 'steckbrief-unreadable');
    }
    const answer = !when || !steckbrief?.root || known(when, statedIn(steckbrief.root.value, unfilled(steckbrief)));
    // What a damaged Steckbrief seems to say excuses from nothing.
    if (when && answer !== true && steckbrief?.fault) return skip('unverified', 'steckbrief-unreadable');
    if (answer === false) return skip('not-applicable', 'condition');
    if (documentsFor(bearing, service).length === 0) {
      const [unassigned] = unassignedTo(bearing, service);
      const isAcross = kind.every((one) => one === 'catalogue');
      if (!unassigned) return skip('not-applicable', isAcross ? 'across-services' : 'no-document');
      return skip('open', 'not-assigned', { path: unassigned.path, art });
    }
    return answer === true
      ? null
      : memo(unstated, answer, () => skip('open', 'not-stated', { keys: answer, count: answer.length }));
  }
}
