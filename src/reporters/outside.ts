import type { ReportStream } from '../base/nouns.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';

/** More paths nobody reads; the JSON report has all of them. */
const MOST = 20;

/** What a run left aside, path by path, and how many more there are; plain text of foreign origin. */
export function outsideTexts({ outside }: Pick<ReportStream, 'outside'>, say: Say): string[] {
  const shown = outside.slice(0, MOST).map(({ path, why }) => `${oneLine(path)}: ${oneLine(why)}`);
  const rest = outside.length - shown.length;
  return rest > 0 ? [...shown, say('outside-more', { n: rest })] : shown;
}
