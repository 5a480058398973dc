import type { Child } from './child.ts';

/** A document that waits for a process; by the key of its stylesheet it is told who takes it. */
interface Waiting {
  readonly compiled: { readonly key: string };
}

/** Another process loads a stylesheet too when this many documents wait for it: loading and getting into its stride cost as much as twenty. */
const SHARE = 40;

/** The place in a queue of what a process does next: what it has loaded, then what nobody has, then a share of a long queue; -1 where there is nothing for it. */
export function nextFor(child: Child, all: readonly Child[], queue: readonly Waiting[]): number {
  const find = (suits: (key: string) => boolean) => queue.findIndex(({ compiled: { key } }) => suits(key));
  const loaded = find((key) => child.loaded.has(key) || child.loading === key);
  if (loaded >= 0) return loaded;
  const others = all.filter((one) => one !== child);
  const isNew = find((key) => !others.some((one) => one.loaded.has(key) || one.loading === key));
  if (isNew >= 0) return isNew;
  const waiting = new Map<string, number>();
  for (const { compiled } of queue) waiting.set(compiled.key, (waiting.get(compiled.key) ?? 0) + 1);
  return find((key) => waiting.get(key)! >= SHARE);
}
