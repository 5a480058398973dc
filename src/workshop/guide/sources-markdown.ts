import { md } from '../../reporters/markdown-escape.ts';
import { SOURCES } from '../../words/source-table.ts';
import { speaker } from '../../words/speaker.ts';
import type { Guide, GuideRule } from './guide.ts';
import { sourceLink } from './source-link.ts';
import { bySource, COLUMNS, type Head } from './sources.ts';

/** Which page tells a rule whole; without it the rule is only named. */
interface SourcesOptions {
  /** Line before everything else. */
  readonly comment?: string;
  readonly pageOf?: (rule: GuideRule) => string;
  /** Address of the folder `docs/` of vorgaben, as seen from the page. */
  readonly docs?: string;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The rules by source as Markdown: one table a source. */
export function sourcesMarkdown(guide: Guide, { comment, pageOf, docs }: SourcesOptions = {}): string {
  const say = speaker(SOURCES, guide.lang);
  const shown: Partial<Record<Head, (rule: GuideRule, text: string) => string>> = {
    'column.section': ({ source: { url } }, text) => sourceLink(text, url, docs),
    'column.rule': (rule, text) => (pageOf ? `[${text}](${pageOf(rule)})` : text),
  };
  const cells = (rule: GuideRule) =>
    COLUMNS.map(({ head, cell }) => (shown[head] ?? ((_, text) => md(text)))(rule, cell(rule, say)));
  const tables = bySource(guide).flatMap(({ title, rules }) => [
    `## ${md(title)}`,
    say('rule-count', { n: rules.length }),
    [
      row(COLUMNS.map(({ head }) => say(head))),
      row(COLUMNS.map(() => '---')),
      ...rules.map((rule) => row(cells(rule))),
    ].join('\n'),
  ]);
  return `${[
    ...(comment ? [`<!-- ${comment} -->`] : []),
    `# ${md(say('title', { title: guide.title, version: guide.version }))}`,
    say('intro'),
    ...tables,
  ].join('\n\n')}\n`;
}
