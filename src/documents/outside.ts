import { by } from '../text/ascending.ts';
import { foldersOf } from '../text/slash-paths.ts';
import type { Outside } from './walk.ts';

/**
 * Everything that is not looked at, sorted. Files of no service are named by the outermost folder in which nothing is
 * looked at, so that a large folder beside the services is one entry, and what was passed by in it is part of that.
 */
export function outsideOf(
  files: readonly string[],
  passedBy: readonly Outside[],
  lookedAt: readonly string[],
): Outside[] {
  const known = new Set(lookedAt);
  const alive = new Set(lookedAt.flatMap(foldersOf));
  const whole = new Set<string>();
  for (const file of files) {
    // A zip that was given as well is the way to what was looked at in it.
    if (known.has(file) || alive.has(file)) continue;
    whole.add(foldersOf(file).find((folder) => !alive.has(folder)) ?? file);
  }
  const all = new Map<string, Outside>([...whole].map((path) => [path, { path, why: 'no-service' }]));
  for (const one of passedBy)
    if (one.why === 'private-key' || (!known.has(one.path) && !foldersOf(one.path).some((folder) => whole.has(folder))))
      all.set(one.path, one);
  return [...all.values()].sort(by(({ path }) => path));
}
