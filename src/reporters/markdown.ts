import type { RuleResult } from '../base/finding.ts';
import type { ReportStream } from '../base/report.ts';
import { resultsThat } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { counts } from '../engine/verdict.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { acrossTexts } from './across.ts';
import { code, link, md } from './markdown-escape.ts';
import { outsideTexts } from './outside.ts';
import { attestationText, baselineTexts, waiverTexts } from './people.ts';
import { defineReporter } from './reporter.ts';
import {
  countLine,
  dueLines,
  judgedBy,
  shardLine,
  totalLines,
  verdictSentence,
  vouchedBy,
} from './verdict-sentence.ts';
import {
  capped,
  grouped,
  type Hit,
  hitsOf,
  MOST,
  namesOf,
  placeOf,
  type Rules,
  ruleOf,
  rulesById,
  sourceTitle,
} from './view.ts';

/** For job summaries and merge requests: the verdict first, then findings by file, what is open, and what to do. */
export const markdown = defineReporter({
  name: 'markdown',
  summary: {
    de: 'Markdown für Zusammenfassungen und Merge Requests',
    en: 'Markdown for job summaries and merge requests',
  },
  *pieces(report) {
    const say = speaker(WORDS, report.lang);
    const rules = rulesById(report);
    const names = namesOf(report, say);
    if (names.length > 1) {
      const [verdicts, ...counts] = totalLines(report, say).map(md);
      yield `**${verdicts}** ${counts.join(' ')}\n\n`;
    }
    const share = shardLine(report, say);
    if (share !== null) yield `${md(share)}\n\n`;
    for (const text of baselineTexts(report, say)) yield `${md(text)}\n\n`;
    let index = 0;
    for (const service of report.services) {
      yield serviceBlocks(service, names[index]!, report, rules, say)
        .map((block) => `${block}\n\n`)
        .join('');
      index += 1;
    }
    const across = list(
      say('title.across'),
      acrossTexts(report, say).map(
        ({ ruleId, level, text }) => `- **${ruleId}** ${level === null ? '' : `${say(`level.${level}`)} `}${md(text)}`,
      ),
    );
    for (const block of across) yield `${block}\n\n`;
    const outside = list(
      say('title.outside'),
      outsideTexts(report, say).map((text) => `- ${md(text)}`),
    );
    for (const block of outside) yield `${block}\n\n`;
    yield `${foot(report, say).join('\n\n')}\n`;
  },
});

function serviceBlocks(service: ServiceReport, name: string, report: ReportStream, rules: Rules, say: Say): string[] {
  const { shown, totals } = capped(hitsOf(service, rules));
  const of = (outcome: RuleResult['outcome']) => resultsThat(service, report, outcome);
  const because = ({ ruleId, reason }: RuleResult) => `- **${ruleId}** ${md(reason ?? say('no-reason'))}`;
  const blocks = [
    `## ${md(name)}`,
    `**${md(verdictSentence(service, report, say))}**`,
    md([countLine(service, say), ...dueLines(service, report, say)].join(' ')),
  ];

  if (shown.length > 0) blocks.push(`### ${say('title.findings')}`);
  for (const [path, hits] of grouped(shown, ({ finding }) => finding.path))
    blocks.push(`#### ${code(path)}`, table(hits, say));
  for (const [id, total] of totals) blocks.push(`**${id}** ${md(say('more-findings', { shown: MOST, total }))}`);
  for (const outcome of ['unverified', 'open'] as const)
    blocks.push(...list(say(`title.${outcome}`), of(outcome).map(because)));
  blocks.push(
    ...list(
      say('title.waived'),
      service.results.flatMap((result) =>
        waiverTexts(result, say)
          .slice(0, MOST)
          .map((text) => `- **${result.ruleId}** ${md(text)}`),
      ),
    ),
    ...list(
      say('title.attested'),
      service.results.flatMap(({ ruleId, attestation }) =>
        attestation ? [`- **${ruleId}** ${md(attestationText(attestation, say))}`] : [],
      ),
    ),
  );
  blocks.push(
    ...list(
      say('title.needs-review'),
      of('needs-review').map((result) => `- **${result.ruleId}** ${md(ruleOf(result, rules).title)}`),
    ),
  );
  const fix = (result: RuleResult) => {
    const rule = ruleOf(result, rules);
    return `- **${rule.id}** ${md(rule.fix)} ${say('source', { title: link(sourceTitle(rule), rule.source.url) })}`;
  };
  blocks.push(
    ...list(
      say('title.fix'),
      of('failed')
        .filter(({ findings }) => findings.some(counts))
        .map(fix),
    ),
  );
  return blocks;
}

function table(hits: readonly Hit[], say: Say): string {
  const head = (['column.place', 'column.level', 'column.rule', 'column.finding'] as const).map((key) => say(key));
  const rows = hits.map(({ rule, result, finding }) => [
    placeOf(finding),
    `${say(`level.${finding.level}`)}${result.due ? ` (${say('mark.due')})` : ''}`,
    rule.id,
    `${md(finding.message)}${finding.known ? ` (${say('mark.known')})` : ''}`,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function list(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`### ${title}`, items.join('\n')] : [];
}

/** Which ruleset judged, and how to see the same again. */
function foot(report: ReportStream, say: Say): string[] {
  const { ruleset, tool, command } = report;
  const facts = [
    md(judgedBy(report, say)),
    md(`${tool.name} ${tool.version}`),
    code(ruleset.digest),
    md(vouchedBy(report, say)),
    ...(ruleset.bundled || ruleset.chosenBy === 'option' ? [] : [md(say(`chosen.${ruleset.chosenBy}`))]),
  ];
  return ['---', `${facts.join(' · ')}  \n${say('repeat-with')} ${code(command)}`];
}
