import type { ReportStream } from '../base/report.ts';
import { FIXING } from '../words/fixing.ts';
import { render } from '../words/render.ts';
import { oneLine } from '../words/visible.ts';
import type { ReportOptions } from './reporter.ts';
import { findingLines } from './terminal-findings.ts';
import { pageOf } from './terminal-page.ts';
import { wrap } from './text-layout.ts';
import { countLine, verdictSentence } from './verdict-sentence.ts';
import { type Hit, hitsOf, isNew, namesOf, placeOf } from './view.ts';

/** Findings of a run by what tells them from others, each with the line that names it. */
export type Seen = ReadonlyMap<string, string>;

const keyOf = (service: string, { rule, finding }: Hit): string => [service, rule.id, finding.fingerprint].join('\0');
const lineOf = ({ rule, finding }: Hit): string =>
  `${oneLine(finding.path)}:${placeOf(finding)} ${oneLine(finding.message)} (${rule.id})`;

/** What a run found, to be compared with the next one. */
export function seenIn(report: ReportStream, options: ReportOptions): Seen {
  const { rules } = pageOf(report, options);
  const seen = new Map<string, string>();
  for (const service of report.services)
    for (const hit of hitsOf(service, rules).filter(isNew)) seen.set(keyOf(service.path, hit), lineOf(hit));
  return seen;
}

/** What changed since a run: new findings as the terminal shows them, healed ones by a line each, and what that comes to. */
export function* changesSince(before: Seen, report: ReportStream, options: ReportOptions): Generator<string> {
  const page = pageOf(report, options);
  const { columns, say } = page;
  const now = seenIn(report, options);
  const names = namesOf(report, say);
  const healed = [...before].filter(([key]) => !now.has(key)).map(([, line]) => line);
  const title = (code: 'appeared' | 'healed', n: number) => `${render(FIXING[code], { n }, report.lang)}\n`;
  const indented = (line: string) => wrap(line, columns - 2).map((part) => `  ${part}\n`);
  if (healed.length > 0) yield title('healed', healed.length);
  for (const line of healed) yield* indented(line);
  let index = 0;
  let appeared = 0;
  for (const service of report.services) {
    const fresh = hitsOf(service, page.rules).filter((hit) => isNew(hit) && !before.has(keyOf(service.path, hit)));
    appeared += fresh.length;
    if (fresh.length > 0) {
      if (names.length > 1) yield `${names[index]}\n`;
      yield title('appeared', fresh.length);
      yield `${findingLines(fresh, page).join('\n')}\n`;
    }
    index += 1;
  }
  if (healed.length === 0 && appeared === 0) yield `${render(FIXING.unchanged, {}, report.lang)}\n`;
  index = 0;
  for (const service of report.services) {
    const named = names.length > 1 ? `${names[index]}: ` : '';
    yield* wrap(`${named}${verdictSentence(service, report, say)} ${countLine(service, say)}`, columns).map(
      (line) => `${line}\n`,
    );
    index += 1;
  }
  yield '\n';
}
