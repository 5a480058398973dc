import type { Json } from '../../base/nouns.ts';

/** How much there is in a value: its parts at any depth, and how deep they lie. */
export interface Measure {
  readonly values: number;
  readonly depth: number;
}

const SCALAR: Measure = { values: 1, depth: 0 };
const known = new WeakMap<object, Measure>();

/** Measures a value without walking twice through what it shares with others. */
export function measure(value: Json): Measure {
  if (value === null || typeof value !== 'object') return SCALAR;
  const before = known.get(value);
  if (before) return before;
  let [values, depth] = [1, 0];
  for (const part of Object.values(value)) {
    const below = measure(part as Json);
    values += below.values;
    depth = Math.max(depth, below.depth + 1);
  }
  const found = { values, depth };
  known.set(value, found);
  return found;
}
