import { code, md } from '../../reporters/markdown-escape.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { speaker } from '../../words/speaker.ts';
import { visible } from '../../words/visible.ts';
import type { GuideExample } from './examples.ts';
import type { Guide, GuideChapter, GuideRule } from './guide.ts';
import { sourceLink } from './source-link.ts';
import type { Say } from './voice.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Many lines as code; the fence is longer than any run of backticks in them. */
function fenced(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => visible(line.replaceAll('\t', '  ')));
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

const sourceOf = ({ source: { title, section, url } }: GuideRule, docs?: string) =>
  sourceLink(section ? `${title}, ${section}` : title, url, docs);

function exampleBlocks(ask: 'ask.pass' | 'ask.fail', example: GuideExample | null, say: Say): string[] {
  if (!example) return [];
  return [`**${say(ask)}**${example.about ? ` (${md(example.about)})` : ''}`, fenced(example.text)];
}

function ruleBlocks(rule: GuideRule, say: Say, docs?: string): string[] {
  const facts: [string, string][] = [
    [say('ask.requirement'), md(rule.requirement)],
    [say('ask.why'), md(rule.why)],
    [say('ask.level'), md(rule.level)],
    [say('ask.valid'), md(rule.valid)],
    [say('ask.when'), md(rule.binds)],
    [say('ask.source'), `${sourceOf(rule, docs)} (${md(rule.grade)})`],
    [say('ask.how'), rule.how.map(md).join(' ')],
    [say('ask.fix'), md(rule.fix)],
    [say('ask.roles'), rule.roles.map(md).join(', ')],
    [say('ask.deprecated'), md(rule.outdated)],
    [say('ask.aliases'), rule.aliases.map(md).join(', ')],
    [say('ask.since'), md(say('since-version', { version: rule.since }))],
  ];
  return [
    `### ${rule.id}`,
    `**${md(rule.title)}** (${md(rule.name)})`,
    facts
      .filter(([, text]) => text !== '')
      .map(([head, text]) => `- ${head.endsWith('?') ? head : `${head}:`} ${text}`)
      .join('\n'),
    ...exampleBlocks('ask.pass', rule.pass, say),
    ...exampleBlocks('ask.fail', rule.fail, say),
  ];
}

function overview({ rules }: GuideChapter, say: Say, docs?: string): string {
  const head = (['column.rule', 'column.level', 'column.title', 'column.source'] as const).map((key) => say(key));
  return table(
    head,
    rules.map((rule) => [
      `[${rule.id}](#${rule.id.toLowerCase()})`,
      md(rule.level),
      md(rule.title),
      sourceLink(rule.source.title, rule.source.url, docs),
    ]),
  );
}

function roleBlocks({ roles }: Guide, say: Say): string[] {
  if (roles.length === 0) return [];
  return [
    `## ${say('by-role')}`,
    say('role.intro'),
    ...roles.flatMap(({ title, about, chapters }) => [
      `### ${md(title)}`,
      ...(about ? [md(about)] : []),
      chapters
        .map(
          (chapter) =>
            `- ${md(chapter.title)}: ${chapter.rules.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(', ')}`,
        )
        .join('\n'),
    ]),
  ];
}

/** How the page is made: the guide to everything, or the README that stands beside the rules. */
interface MarkdownOptions {
  /** Line before everything else. */
  readonly comment?: string;
  /** Address of the page of an included ruleset. */
  readonly pageOf?: (id: string, version: string) => string;
  readonly title?: string;
  /** Address of the folder `docs/` of vorgaben, as seen from the page. */
  readonly docs?: string;
}

/** The guide as Markdown. */
export function guideMarkdown(guide: Guide, { comment, pageOf, title, docs }: MarkdownOptions = {}): string {
  const say = speaker(GUIDE, guide.lang);
  const included = guide.includes.map(({ id, version }) => {
    const name = `${id} ${version}`;
    return `- ${say('fact.includes')}: ${pageOf ? `[${md(name)}](${pageOf(id, version)})` : md(name)}`;
  });
  const facts = guide.facts.map(([term, text], index) => `- ${term}: ${index === 0 ? code(text) : md(text)}`);
  const blocks = [
    ...(comment ? [`<!-- ${comment} -->`] : []),
    `# ${md(title ?? say('title', { title: `${guide.title} (${guide.version})` }))}`,
    [...facts, ...included].join('\n'),
    say('generated'),
    `## ${say('reading')}`,
    [
      ...guide.levels.map(([level, about]) => `- **${level}**: ${md(about)}`),
      `- ${md(say('phase.about'))}`,
      `- ${md(say('grade.about'))}`,
    ].join('\n'),
    ...(guide.chapters.length === 0 ? [say('nothing-own')] : []),
    ...roleBlocks(guide, say),
    ...guide.chapters.flatMap((chapter) => [
      `## ${md(chapter.title)}`,
      say('rule-count', { n: chapter.rules.length }),
      overview(chapter, say, docs),
      ...chapter.rules.flatMap((rule) => ruleBlocks(rule, say, docs)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
