import type { Outcome } from '../base/nouns.ts';
import { resultsThat } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { strayed } from '../engine/verdict.ts';
import { oneLine } from '../words/visible.ts';
import { acrossTexts } from './across.ts';
import { outsideTexts } from './outside.ts';
import { baselineTexts } from './people.ts';
import { defineReporter } from './reporter.ts';
import { surveyOf } from './survey.ts';
import { attestedLines, knownLines, reviewLines, waivedLines } from './terminal-decided.ts';
import { findingLines } from './terminal-findings.ts';
import { nextLines } from './terminal-next.ts';
import { entry, type Page, pageOf } from './terminal-page.ts';
import { summaryLines } from './terminal-summary.ts';
import { wrap } from './text-layout.ts';
import {
  countLine,
  dueLines,
  judgedBy,
  shardLine,
  totalLines,
  verdictSentence,
  vouchedBy,
} from './verdict-sentence.ts';
import { grouped, type Hit, hitsOf, isNew, namesOf } from './view.ts';

/** For people at a terminal: findings file by file, then what is open, then what to do, then the verdict. */
export const terminal = defineReporter({
  name: 'terminal',
  summary: { de: 'Für Menschen am Terminal', en: 'For people at a terminal' },
  *pieces(report, options) {
    const page = pageOf(report, options);
    if (options.summary) {
      for (const line of summaryLines(page)) yield `${line}\n`;
      return;
    }
    let between = '';
    for (const block of blocks(page)) {
      yield between + block.join('\n');
      between = '\n\n\n';
    }
    yield '\n';
  },
});

/** The services, then what they come to together. */
function* blocks(page: Page): Generator<readonly string[]> {
  const { report, say } = page;
  const names = namesOf(report, say);
  let index = 0;
  for (const service of report.services) {
    yield serviceLines(service, names[index]!, page);
    index += 1;
  }
  if (names.length !== 1 && report.outside.length > 0) yield outsideLines(page);
  const across = acrossLines(page);
  if (across.length > 0) yield across;
  for (const text of baselineTexts(report, say)) yield wrapped([text], page);
  if (names.length > 1) yield wrapped(totalLines(report, say), page);
  const share = shardLine(report, say);
  if (share !== null) yield wrapped([share], page);
}

function serviceLines(service: ServiceReport, name: string, page: Page): string[] {
  const { say, report } = page;
  const head = `${name} · ${judgedBy(report, say)}`;
  const hits = hitsOf(service, page.rules);
  const sections = [
    wrapped([head, ...originLines(page)], page),
    findingLines(hits.filter(isNew), page),
    titled(say('title.known'), knownLines(hits, page)),
    titled(say('title.unverified'), unansweredLines(service, 'unverified', page)),
    titled(say('title.open'), unansweredLines(service, 'open', page)),
    surveyOf(report).outlines.length === 1 ? outsideLines(page) : [],
    titled(say('title.waived'), waivedLines(service, page)),
    titled(say('title.attested'), attestedLines(service, page)),
    titled(say('title.needs-review'), reviewLines(service, page)),
    wrapped(
      [
        verdictSentence(service, report, say),
        countLine(service, say),
        ...dueLines(service, report, say),
        ...fixableLines(hits, page),
      ],
      page,
    ),
    nextLines(service, hits.filter(isNew), page),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** What the services are found to have among each other. */
function acrossLines(page: Page): string[] {
  const { report, say } = page;
  const lines = acrossTexts(report, say).flatMap(({ ruleId, level, text }) =>
    entry(page, ruleId, level === null ? text : `${say(`level.${level}`)} ${text}`),
  );
  return titled(say('title.across'), lines);
}

/** Where the ruleset comes from, unless it is the bundled one that was asked for. */
function originLines({ report, say }: Page): string[] {
  const { bundled, chosenBy, digest } = report.ruleset;
  if (!bundled) {
    const chosen = chosenBy === 'option' ? [] : [say(`chosen.${chosenBy}`)];
    return [[digest, vouchedBy(report, say), ...chosen].join(' · ')];
  }
  return chosenBy === 'default' ? [say('chosen.default')] : [];
}

/** How many findings have one right answer, which need not be typed. */
function fixableLines(hits: readonly Hit[], { say }: Page): string[] {
  const n = hits.filter(({ finding }) => finding.fix !== undefined).length;
  return n > 0 ? [say('fixable', { n })] : [];
}

/** Rules that got no answer, those with the same reason together. */
function unansweredLines(service: ServiceReport, outcome: Outcome, page: Page): string[] {
  const { report, say } = page;
  const results = resultsThat(service, report, outcome);
  const byReason = grouped(results, ({ reason }) => oneLine(reason ?? say('no-reason')));
  return [...byReason].flatMap(([reason, [first, ...others]]) => {
    const ids = others.map(({ ruleId }) => ruleId).join(', ');
    return entry(page, first!.ruleId, reason, ...(ids === '' ? [] : [say('likewise', { places: ids })]));
  });
}

/** What belongs to no service: it stands with the only service, else after all of them. */
function outsideLines({ report, say, columns, options }: Page): string[] {
  const lines = outsideTexts(report, say).flatMap((text) => wrap(text, columns - 2).map((line) => `  ${line}`));
  const fails = options.demanding === true && strayed(report) > 0 ? wrap(say('outside-fails'), columns) : [];
  return titled(say('title.outside'), [...lines, ...fails]);
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function wrapped(texts: readonly string[], page: Page): string[] {
  return texts.flatMap((text) => wrap(text, page.columns));
}
