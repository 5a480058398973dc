import type { ServiceReport } from '../base/service-report.ts';
import { oneLine } from '../words/visible.ts';
import type { Page } from './terminal-page.ts';
import { wrap } from './text-layout.ts';
import { type Hit, placeOf } from './view.ts';

const STEPS = 3;
/** Below this a text is read from its beginning, and nobody has to be told where to start. */
const SHORT = 5;

/** Whether a finding keeps the service from its Abnahme. */
const blocks = ({ finding, result }: Hit): boolean => finding.level === 'MUSS' || result.due !== undefined;

/** At the end of a long text: where to begin, and how to see what is not shown. */
export function nextLines(service: ServiceReport, hits: readonly Hit[], { say, columns, options }: Page): string[] {
  const first = new Map<string, Hit>();
  const order = [...hits.filter(({ finding }) => finding.level === 'MUSS'), ...hits.filter(blocks), ...hits];
  for (const hit of order) if (!first.has(hit.rule.id)) first.set(hit.rule.id, hit);
  if (first.size < SHORT) return [];
  const steps = [...first.values()].slice(0, STEPS).flatMap(({ rule, finding }, index) => {
    const [head = '', ...more] = wrap(
      `${oneLine(finding.path)}:${placeOf(finding)}: ${oneLine(rule.fix)} (${rule.id})`,
      columns - 5,
    );
    return [`  ${index + 1}. ${head}`, ...more.map((line) => `     ${line}`)];
  });
  const id = [...first.keys()][0]!;
  const phase = service.steckbrief === null;
  const more = say(phase ? 'see-more-files' : 'see-more', { id, verbose: options.verbose !== true });
  return [say('next'), ...steps, ...wrap(more, columns)];
}
