import type { Outside, ReportStream } from '../base/report.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';
import { grouped } from './view.ts';

/** More paths nobody reads; the JSON report has all of them. */
const MOST = 20;
/** From so many on, paths with the same reason are told together. */
const TOGETHER = 4;

/** Paths with the same reason as one text, where they are many; in the order of the first of each. */
function* texts(outside: readonly Outside[]): Generator<string> {
  const byReason = grouped(outside, ({ why }) => why);
  for (const { path, why } of outside) {
    const same = byReason.get(why)!;
    if (same.length < TOGETHER) yield `${oneLine(path)}: ${oneLine(why)}`;
    else if (same[0]!.path === path) yield `${oneLine(why)}: ${same.map((one) => oneLine(one.path)).join(', ')}`;
  }
}

/** What a run left aside, path by path, and how many more there are; plain text of foreign origin. */
export function outsideTexts({ outside }: Pick<ReportStream, 'outside'>, say: Say): string[] {
  const shown = [...texts(outside.slice(0, MOST))];
  const rest = outside.length - MOST;
  return rest > 0 ? [...shown, say('outside-more', { n: rest })] : shown;
}
