import { SEVERITY } from '../levels.ts';
import type { Severity } from '../types.ts';
import { baselineTexts } from './people.ts';
import type { Reporter } from './reporter.ts';
import { oneLine, speaker } from './say.ts';
import { countLine, totalLines, verdictSentence } from './verdict.ts';
import { capped, type Hit, MOST, namesOf, problemsOf } from './view.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Workflow commands for the log of GitHub Actions. GitHub shows 10 annotations per level and step and drops the rest,
 * so the first finding of every rule comes before the others. The log itself keeps all lines.
 */
export const github: Reporter = {
  name: 'github',
  summary: { de: 'Anmerkungen für GitHub Actions', en: 'Annotations for GitHub Actions' },
  render(report) {
    const say = speaker(report.lang);
    const { shown, totals } = capped(problemsOf(report));
    const firsts = new Set(new Map(shown.toReversed().map((hit) => [hit.rule.id, hit])).values());
    const hits = [...shown.filter((hit) => firsts.has(hit)), ...shown.filter((hit) => !firsts.has(hit))];
    const lines = hits.map(command);
    const names = namesOf(report, say);
    for (const [id, total] of totals) lines.push(plain(`${id}: ${say('more-findings', { shown: MOST, total })}`));
    for (const [index, service] of report.services.entries()) {
      const sentence = `${verdictSentence(service, report.phase, say)} ${countLine(service, say)}`;
      lines.push(plain(service.steckbrief === null ? sentence : `${names[index]} – ${sentence}`));
    }
    lines.push(...baselineTexts(report, say).map(plain));
    if (report.services.length > 1) lines.push(plain(totalLines(report, say).join(' ')));
    return `${lines.join('\n')}\n`;
  },
};

function command({ rule, finding: { level, message, path, range } }: Hit): string {
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
  const place = [['file', path], ['line', start.line], ...within, ['title', oneLine(`${rule.id} ${rule.title}`)]];
  const properties = place.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[SEVERITY[level]]} ${properties}::${data(oneLine(message))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that the runner must not take for a command, whatever names stand in it. */
function plain(text: string): string {
  return `vorgaben: ${text.replaceAll('##[', '## [')}`;
}
