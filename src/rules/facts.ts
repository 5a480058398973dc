import { placeholders } from '../words/render.ts';
import type { AnyCheckKind } from './define-check.ts';

/** Codes of a kind for which a rule's own message is used. */
export function replaceableCodes({ messages, replaceable }: AnyCheckKind): readonly string[] {
  return replaceable ?? Object.keys(messages);
}

/** Facts that a finding or gap of this code carries, in the order of the kind's own sentence. */
export function factsOf({ messages, facts = {} }: AnyCheckKind, code: string, params: unknown = {}): readonly string[] {
  const declared = typeof facts === 'function' ? facts(params) : facts;
  const own = messages[code] ? placeholders(messages[code].de) : [];
  return [...new Set([...own, ...(declared[code] ?? []), ...(declared['*'] ?? [])])];
}

/** Facts that a rule's own message may name. */
export function factsForMessage(kind: AnyCheckKind, params: unknown): readonly string[] {
  return [...new Set(replaceableCodes(kind).flatMap((code) => factsOf(kind, code, params)))];
}
