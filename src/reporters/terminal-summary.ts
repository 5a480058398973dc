import { LEVELS } from '../base/levels.ts';
import { Tally } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { strayed } from '../engine/verdict.ts';
import { acrossTexts } from './across.ts';
import { outsideTexts } from './outside.ts';
import { surveyOf } from './survey.ts';
import type { Page } from './terminal-page.ts';
import { padEnd, width, wrap } from './text-layout.ts';
import { judgedBy, sampleMark, shardLine, totalLines } from './verdict-sentence.ts';
import { namesOf } from './view.ts';

/** A catalogue of hundreds of services at a glance: one line each, in the order of the report, then the totals. */
export function* summaryLines(page: Page): Generator<string> {
  const { report, say, columns } = page;
  const names = namesOf(report, say);
  const verdicts = surveyOf(report).outlines.map((service) => say(`summary.${service.verdict}`));
  const [first, second] = [widest(verdicts), Math.min(widest(names), columns - 50)];
  yield* [...wrap(judgedBy(report, say), columns), ''];
  let index = 0;
  for (const service of report.services) {
    const points = open(service, page);
    const said = sampleMark(service, say, points === '' ? '' : '; ') + points;
    yield* serviceLines(padEnd(verdicts[index]!, first), padEnd(names[index]!, second), said, columns);
    index += 1;
  }
  for (const text of report.outside.length > 0 ? ['', say('title.outside'), ...outsideTexts(report, say)] : [])
    yield* text === '' ? [text] : wrap(text, columns);
  const across = acrossTexts(report, say).map(({ ruleId, level, text }) =>
    [ruleId, ...(level === null ? [] : [say(`level.${level}`)]), text].join('  '),
  );
  for (const text of across.length > 0 ? ['', say('title.across'), ...across] : [])
    yield* text === '' ? [text] : wrap(text, columns);
  if (page.options.demanding === true && strayed(report) > 0) yield* wrap(say('outside-fails'), columns);
  const share = shardLine(report, say);
  const last = [...totalLines(report, say), ...(share === null ? [] : [share])];
  yield* ['', ...last.flatMap((text) => wrap(text, columns))];
}

/** One line where the terminal is wide enough; else the name, and below it what stands open. */
function* serviceLines(verdict: string, name: string, said: string, columns: number): Generator<string> {
  const whole = [verdict, name, said].join('  ').trimEnd();
  if (width(whole) <= columns) {
    yield whole;
    return;
  }
  const indent = ' '.repeat(width(verdict) + 2);
  const [head = '', ...more] = wrap(name.trimEnd(), columns - indent.length);
  yield `${verdict}  ${head}`;
  for (const line of more) yield indent + line;
  if (said !== '') for (const line of wrap(said, columns - indent.length - 2)) yield `${indent}  ${line}`;
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, width(text)), 0);

/** What stands open with a service; empty where nothing does. */
function open(service: ServiceReport, { report, say }: Page): string {
  const tally = new Tally(service, report.rules);
  const failed = LEVELS.map((level) => [tally.of('failed', level), say(`level.${level}`)] as const);
  return [
    ...failed.filter(([n]) => n > 0).map(([n, level]) => `${n} ${level}`),
    ...(['unverified', 'open', 'needs-review', 'waived'] as const)
      .filter((outcome) => tally.total(outcome) > 0)
      .map((outcome) => say(`open.${outcome}`, { n: tally.total(outcome) })),
  ].join(', ');
}
