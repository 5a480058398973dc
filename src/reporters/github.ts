import { SEVERITY } from '../base/levels.ts';
import type { Severity } from '../base/nouns.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { oneLine, visible } from '../words/visible.ts';
import { baselineTexts } from './people.ts';
import { defineReporter } from './reporter.ts';
import { countLine, shardLine, totalLines, verdictSentence } from './verdict-sentence.ts';
import { capped, type Hit, MOST, namesOf, problemsOf } from './view.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Workflow commands for the log of GitHub Actions. GitHub shows 10 annotations per level and step and drops the rest,
 * so the first finding of every rule comes before the others. The log itself keeps all lines.
 */
export const github = defineReporter({
  name: 'github',
  summary: { de: 'Anmerkungen für GitHub Actions', en: 'Annotations for GitHub Actions' },
  *pieces(report) {
    const say = speaker(WORDS, report.lang);
    const { shown, totals } = capped(problemsOf(report));
    const firsts = new Set(new Map(shown.toReversed().map((hit) => [hit.rule.id, hit])).values());
    const hits = [...shown.filter((hit) => firsts.has(hit)), ...shown.filter((hit) => !firsts.has(hit))];
    const names = namesOf(report, say);
    for (const hit of hits) yield `${command(hit, say)}\n`;
    for (const [id, total] of totals) yield plain(`${id}: ${say('more-findings', { shown: MOST, total })}`);
    let index = 0;
    for (const service of report.services) {
      const sentence = `${verdictSentence(service, report, say)} ${countLine(service, say)}`;
      yield plain(service.steckbrief === null ? sentence : `${names[index]} – ${sentence}`);
      index += 1;
    }
    for (const text of baselineTexts(report, say)) yield plain(text);
    if (names.length > 1) yield plain(totalLines(report, say).join(' '));
    const share = shardLine(report, say);
    if (share !== null) yield plain(share);
  },
});

/** What stands there when a finding is mended, where that is one place. */
function suggestion({ finding: { fix = [] } }: Hit, say: Say): string {
  const [only, ...more] = fix;
  if (!only || more.length > 0) return '';
  const text = only.text.trim();
  return ` ${text === '' ? say('mend-gone') : say('mend', { text })}`;
}

function command(hit: Hit, say: Say): string {
  const { rule, finding } = hit;
  const { level, message, path, range } = finding;
  const { start, end } = range;
  // GitHub takes columns within one line only, the last one included, and shows a remark below its last line:
  // one on a whole element would land far from where the element begins.
  const within: [string, number][] =
    start.line === end.line
      ? [
          ['col', start.column],
          ['endLine', end.line],
          ['endColumn', Math.max(end.column - 1, start.column)],
        ]
      : [];
  const place = [
    ['file', visible(path)],
    ['line', start.line],
    ...within,
    ['title', oneLine(`${rule.id} ${rule.title}`)],
  ];
  const properties = place.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[SEVERITY[level]]} ${properties}::${data(oneLine(message + suggestion(hit, say)))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that the runner must not take for a command, whatever names stand in it. */
function plain(text: string): string {
  return `vorgaben: ${visible(text).replaceAll('##[', '## [')}\n`;
}
