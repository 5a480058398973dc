import { LEVELS } from '../base/levels.ts';
import type { Level } from '../base/nouns.ts';
import type { DocumentReport, ServiceReport } from '../base/service-report.ts';
import type { Say } from '../words/reporters/index.ts';

/** How many findings of each level stand in a file; waived ones are decided. */
export type Found = Readonly<Record<Level, number>>;

/** The findings of a service by file and level, whatever their rule came to. */
export function foundIn({ results }: Pick<ServiceReport, 'results'>): ReadonlyMap<string, Found> {
  const counts = new Map<string, Record<Level, number>>();
  for (const { findings } of results)
    for (const { path, level, waivedBy } of findings) {
      if (waivedBy !== undefined) continue;
      const count = counts.get(path) ?? { MUSS: 0, SOLL: 0, KANN: 0 };
      counts.set(path, count);
      count[level] += 1;
    }
  return counts;
}

/** What a file came to; one in which nothing binding is wrong, but something was found, is not said to be without findings. */
export function documentText({ path, outcome }: DocumentReport, found: ReadonlyMap<string, Found>, say: Say): string {
  const count = found.get(path);
  const levels = LEVELS.filter((level) => count && count[level] > 0).map(
    (level) => `${count![level]} ${say(`level.${level}`)}`,
  );
  if (levels.length === 0) return say(`document.${outcome}`);
  const said = say('document.found', { levels: levels.join(', ') });
  return outcome === 'passed' || outcome === 'failed' ? said : `${say(`document.${outcome}`)}; ${said}`;
}
