import { Chalk, type ChalkInstance } from 'chalk';
import { LEVELS } from '../base/levels.ts';
import type { Level } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import type { ReportOptions } from './reporter.ts';
import { width, wrap } from './text-layout.ts';
import { type Rules, rulesById } from './view.ts';

const NARROWEST = 60;
const WIDEST = 120;

/** What all parts of the terminal's text share: the words, the paint, and the columns that stand under each other. */
export interface Page {
  readonly report: ReportStream;
  readonly options: ReportOptions;
  readonly say: Say;
  readonly rules: Rules;
  /** Only level words and carets are coloured. */
  readonly paint: Readonly<Record<Level, ChalkInstance>>;
  readonly columns: number;
  readonly levelColumns: number;
  readonly idColumns: number;
}

export function pageOf(report: ReportStream, options: ReportOptions): Page {
  const say = speaker(WORDS, report.lang);
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const rules = rulesById(report);
  return {
    report,
    options,
    say,
    rules,
    paint: { MUSS: chalk.red, SOLL: chalk.yellow, KANN: chalk.cyan },
    columns: Math.min(Math.max(options.columns, NARROWEST), WIDEST),
    levelColumns: Math.max(...LEVELS.map((level) => width(say(`level.${level}`)))),
    idColumns: [...rules.keys()].reduce((most, id) => Math.max(most, id.length), 0),
  };
}

/** An id and what is to be said of it, paragraph by paragraph. */
export function entry(page: Page, id: string, ...paragraphs: readonly string[]): string[] {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, page.columns - page.idColumns - 4));
  return lines.map((line, index) => `  ${(index === 0 ? id : '').padEnd(page.idColumns)}  ${line}`);
}
