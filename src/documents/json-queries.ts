import { JSONPathEnvironment, type JSONPathNode, JSONPathRecursionLimitError, jsonpath } from 'json-p3';
import { counted } from '../base/counters.ts';
import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { Unsearchable } from './content.ts';
import { DEPTH } from './depth.ts';
import { member, type Segment } from './json-pointer.ts';
import type { KeysIn } from './needed-keys.ts';

/** Whatever the guards let pass can be searched. */
const environment = new JSONPathEnvironment({ strict: true, maxRecursionDepth: DEPTH + 10 });

/** Rules have more than the ten patterns that the library keeps: it would compile each anew for every service. */
const KEPT = { cacheSize: 1000 };
const { Match, Search } = jsonpath.functions;
for (const [name, matching] of Object.entries({ match: new Match(KEPT), search: new Search(KEPT) })) {
  const call = matching.call.bind(matching);
  // What is no text matches nothing (RFC 9535, 2.4.6); the library finds that out by an error, which costs more than all else it does.
  matching.call = (text, pattern) => typeof text === 'string' && call(text, pattern);
  environment.functionRegister.set(name, matching);
}
const queries = new Map<string, ReturnType<typeof environment.compile>>();

/** RFC 9535 queries, compiled once; throws what json-p3 throws on a path that is none. */
export function jsonPath(path: string) {
  return memo(queries, path, () => environment.compile(path));
}

const PLAIN = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[\*\])*$/;
const plainPaths = new Map<string, readonly string[] | null>();

/** Steps of a path of names and `[*]` only, as nearly all are: walking it costs less than compiling a query. */
export function plainPath(path: string): readonly string[] | null {
  return memo(plainPaths, path, () => (PLAIN.test(path) ? (path.match(/\w+|\*/g) ?? []) : null));
}

/** What a plain path leads to, with the way there; the same nodes in the same order as RFC 9535 gives. */
export function follow(steps: readonly string[], value: Json): [Segment[], Json][] {
  let found: [Segment[], Json][] = [[[], value]];
  for (const step of steps) {
    found = found.flatMap(([path, here]): [Segment[], Json][] => {
      if (here === null || typeof here !== 'object') return [];
      if (step === '*') {
        const entries: [Segment, Json][] = Array.isArray(here) ? [...here.entries()] : Object.entries(here);
        return entries.map(([key, entry]) => [[...path, key], entry]);
      }
      const next = Array.isArray(here) ? undefined : member(here, step);
      return next === undefined ? [] : [[[...path, step], next]];
    });
  }
  return found;
}

/** What a query finds, one after the other: the eager way of the library passes whole lists as arguments, which has an end. */
export function searched(path: string, value: Json, keys: KeysIn): JSONPathNode[] {
  const query = jsonPath(path);
  if (!keys.allow(path)) return [];
  counted.queries += 1;
  try {
    return [...query.lazyQuery(value as never)];
  } catch (error) {
    if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError) throw new Unsearchable(path);
    throw error;
  }
}
