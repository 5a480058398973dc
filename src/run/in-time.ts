import type { TimeLeft } from '../base/time-left.ts';
import { outOfTime, within } from '../standards/xsd/time-limit.ts';

/**
 * Does things one after the other, as long as there is time and memory: one that does not come to an end is stopped and given to
 * `stopped`, and so is everything that is left when the time is over. Watching costs a thread, so all are watched together;
 * one that was only begun late in a long row is begun anew.
 */
export function inTime<T>(
  things: readonly T[],
  time: TimeLeft | undefined,
  work: (thing: T) => void,
  stopped: (thing: T) => void,
): void {
  let next = 0;
  let begun = 0;
  const row = () => {
    for (; next < things.length && !time?.memory?.spent; next++) {
      begun = performance.now();
      work(things[next]!);
    }
  };
  if (!time) row();
  while (time && next < things.length) {
    const limit = time.memory?.spent ? 0 : Math.floor(time.step);
    if (limit <= 0) {
      stopped(things[next]!);
      next += 1;
      continue;
    }
    try {
      within(limit, row);
    } catch (error) {
      if (!outOfTime(error)) throw error;
      if (performance.now() - begun < limit / 2 && time.left > 0) continue;
      stopped(things[next]!);
      next += 1;
    }
  }
}
