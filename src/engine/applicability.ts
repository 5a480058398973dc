import { Validator } from '@cfworker/json-schema';
import { memo } from '../memo.ts';
import type { Rule } from '../ruleset/types.ts';
import type { Args, Level, Phase } from '../types.ts';
import type { Document } from '../workspace/document.ts';
import type { Service } from '../workspace/service.ts';

/** Why a rule is not run: a code of `messages/engine.ts` and its facts. */
export interface Skip {
  readonly outcome: 'not-applicable' | 'unverified';
  readonly code:
    | 'no-steckbrief'
    | 'steckbrief-unreadable'
    | 'condition'
    | 'not-yet'
    | 'no-longer'
    | 'phase'
    | 'no-document';
  readonly args: Args;
}

const validators = new WeakMap<object, Validator>();

/** Conditions as text: many rules ask the same of a Steckbrief, and each question is answered once per service. */
const questions = new WeakMap<object, string>();
const answers = new WeakMap<Service, Map<string, boolean>>();

function holds(when: object, service: Service, steckbrief: unknown): boolean {
  const question = memo(questions, when, () => JSON.stringify(when));
  const known = memo(answers, service, () => new Map<string, boolean>());
  return memo(
    known,
    question,
    () => memo(validators, when, () => new Validator(when as never, '2020-12', true)).validate(steckbrief).valid,
  );
}

/** Level of a rule in a phase, null where it does not bind. */
export function levelIn(rule: Rule, phase: Phase): Level | null {
  return typeof rule.level === 'string' ? rule.level : (rule.level[phase] ?? null);
}

/** Documents a rule is about. */
export function documentsOf(rule: Rule, service: Service): readonly Document[] {
  const { kind: kinds, art } = rule.applies;
  if (kinds.includes('*')) return service.documents;
  return service.documents.filter(
    (document) =>
      (!art || document.declarations.some((one) => one.art !== undefined && art.includes(one.art))) &&
      document.kind !== null &&
      kinds.includes(document.kind) &&
      (document.kind !== 'steckbrief' || document === service.steckbrief),
  );
}

/** Whether a rule is to be run on a service at all, on that day and in that phase. */
export function skipped(rule: Rule, service: Service, { phase, asOf }: { phase: Phase; asOf: string }): Skip | null {
  const skip = (outcome: Skip['outcome'], code: Skip['code'], args: Args = {}): Skip => ({ outcome, code, args });
  const { from, until } = rule.valid ?? {};
  if (from !== undefined && asOf < from) return skip('not-applicable', 'not-yet', { date: from });
  if (until !== undefined && asOf > until) return skip('not-applicable', 'no-longer', { date: until });
  if (levelIn(rule, phase) === null) return skip('not-applicable', 'phase');
  const { kind, when } = rule.applies;
  if (when || kind.every((one) => one === 'steckbrief')) {
    if (!service.steckbrief) return skip('not-applicable', 'no-steckbrief');
    if (!service.steckbrief.root) return skip('unverified', 'steckbrief-unreadable');
    if (when && !holds(when, service, service.steckbrief.root.value)) return skip('not-applicable', 'condition');
  }
  return documentsOf(rule, service).length === 0 ? skip('not-applicable', 'no-document') : null;
}
