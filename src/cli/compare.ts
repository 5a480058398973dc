import type { Lang, Severity } from '../base/nouns.ts';
import { MARKDOWN, page, type Style, TEXT } from '../reporters/comparison-page.ts';
import { seriesPieces } from '../reporters/comparison-series.ts';
import { type ShortComparison, summaryPage } from '../reporters/comparison-summary.ts';
import type { Comparison } from '../reports/compare/comparison.ts';
import { type Worse, worsened } from '../reports/compare/judge.ts';
import { dayOf } from '../reports/compare/series.ts';
import { summaryOf } from '../reports/compare/summary.ts';
import { render } from '../words/render.ts';
import { COMPARE_RUNS } from '../words/report-changes.ts';
import { visibleJson } from '../words/visible.ts';
import { compared, comparisonOf, type Read, read } from './compare-read.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { keepHeapSmall } from './steady-heap.ts';
import { Output } from './write-file.ts';

interface CompareOptions {
  readonly lang: Lang;
  readonly format: 'text' | 'markdown' | 'json';
  readonly output?: string;
  readonly failOn: Severity;
  readonly summary?: boolean;
}

/** Two reports compared, as they are shown and as machines take them. */
interface Step {
  readonly worse: Worse;
  readonly json: Comparison | ShortComparison;
  text(style: Style): Iterable<string>;
}

function whole(before: Read, after: Read, { lang, failOn }: CompareOptions): Step {
  const comparison = comparisonOf(before, after);
  const worse = worsened(comparison.services, failOn);
  return { worse, json: comparison, text: (style) => page(comparison, lang, failOn, style) };
}

/** In short; of the services only what is told is kept, but what got worse is counted as for the whole comparison. */
function short(before: Read, after: Read, { lang, failOn }: CompareOptions): Step {
  const worse = { findings: 0, verdicts: 0, removed: 0 };
  for (const service of compared(before, after)) {
    const { findings, verdicts, removed } = worsened([service], failOn);
    worse.findings += findings;
    worse.verdicts += verdicts;
    worse.removed += removed;
  }
  const side = ({ rules, outlines: services }: Read) => ({ rules: [...rules.values()], services });
  const summary = summaryOf(side(before), side(after));
  const json: ShortComparison = { formatVersion: '1', before: before.side, after: after.side, ...summary };
  return { worse, json, text: (style) => summaryPage(json, worse, { lang, failOn, style }) };
}

/** One language on a page: that of the reports, whose findings stand there as they are; reports of two languages say so. */
function spokenIn(reports: readonly Read[], { lang, format }: CompareOptions, io: Io): Lang {
  const [first, ...more] = new Set(reports.map(({ side }) => side.lang));
  if (first === undefined || more.length > 0 || first === lang) return lang;
  if (format !== 'json') io.stderr.write(`vorgaben: ${render(COMPARE_RUNS['in-its-lang'], {}, lang)}\n`);
  return first;
}

/** `vorgaben compare`: what became of the findings from check to check; 1 where the last one has something new against acceptance. */
export function compareCommand(files: readonly string[], options: CompareOptions, io: Io): ExitCode {
  keepHeapSmall();
  const { lang, format, output, summary } = options;
  const out = new Output(output, io);
  const reports: Read[] = [];
  try {
    for (const file of files) reports.push(read(file, lang, io));
    const spoken = spokenIn(reports, options, io);
    const steps = reports
      .slice(1)
      .map((after, at) => (summary ? short : whole)(reports[at]!, after, { ...options, lang: spoken }));
    const days = reports.map(({ side, outlines }) =>
      dayOf(
        side,
        outlines.map(({ verdict }) => verdict),
      ),
    );
    if (format === 'json') {
      const json =
        steps.length === 1 ? steps[0]!.json : { formatVersion: '1', days, steps: steps.map((step) => step.json) };
      out.write(`${visibleJson(JSON.stringify(json, null, 2))}\n`);
    } else {
      const style = format === 'markdown' ? MARKDOWN : TEXT;
      const course = steps.length > 1 ? [...seriesPieces(days, spoken, style)] : [];
      out.write([...course, ...steps.flatMap((step, at) => [...(at > 0 ? ['\n'] : []), ...step.text(style)])].join(''));
    }
    const { findings, verdicts, removed } = steps.at(-1)!.worse;
    return findings + verdicts + removed > 0 ? EXIT.act : EXIT.ok;
  } finally {
    for (const { services } of reports) services.close();
  }
}
