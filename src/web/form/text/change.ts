import type { Json } from '../../../base/nouns.ts';
import { type Path, withEntry, withoutValue, withSwap, withValue } from './values.ts';

/** A change of a Steckbrief, as its form makes it. */
export type Change =
  | { readonly do: 'set'; readonly path: Path; readonly value: Json }
  | { readonly do: 'remove'; readonly path: Path }
  /** A new entry of the list at `path`, before the one with that number. */
  | { readonly do: 'insert'; readonly path: Path; readonly index: number; readonly value: Json }
  /** The entry with that number and the next one in the other order. */
  | { readonly do: 'swap'; readonly path: Path; readonly index: number };

/** Names of members in the order in which they are to stand, for the group at a path. */
export type Order = (path: Path) => readonly string[];

/** What a value is after a change. */
export function changedValue(value: Json, change: Change): Json {
  const { path } = change;
  if (change.do === 'set') return withValue(value, path, change.value);
  if (change.do === 'remove') return withoutValue(value, path);
  return change.do === 'insert'
    ? withEntry(value, path, change.index, change.value)
    : withSwap(value, path, change.index);
}
