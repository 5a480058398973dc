import type { ReportingDescriptor } from 'sarif';
import { SEVERITY } from '../base/levels.ts';
import type { Grade, Level } from '../base/nouns.ts';
import type { ReportRule } from '../base/report.ts';
import type { Say } from '../words/reporters/index.ts';
import { cut, oneLine } from '../words/visible.ts';
import { link, md } from './markdown-escape.ts';
import { sourceTitle } from './view.ts';

/** Where vorgaben is told of; SARIF wants an absolute address, also for a rule whose source is a page that comes with it. */
export const HOME = 'https://www.npmjs.com/package/vorgaben';

/** Limits of GitHub's SARIF support. */
const LONGEST_TEXT = 1024;
const LONGEST_NAME = 255;
const MOST_TAGS = 20;

/** How far a finding can be relied on: as far as its requirement was read in the authoritative text. */
const PRECISION: Readonly<Record<Grade, string>> = { A: 'very-high', B: 'high', C: 'medium' };
const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

export function sarifRule(rule: ReportRule, level: Level | null, say: Say): ReportingDescriptor {
  const severity = level === null ? 'note' : SEVERITY[level];
  const url = oneLine(rule.source.url);
  const tags = [...new Set([rule.chapter, ...rule.tags].map(oneLine))].slice(0, MOST_TAGS);
  return {
    id: rule.id,
    name: pascalCase(rule.name).slice(0, LONGEST_NAME),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: sentence(rule.requirement) },
    help: { text: helpText(rule, say), markdown: helpMarkdown(rule, say) },
    ...(url.startsWith('docs/') ? { helpUri: HOME } : URL.canParse(url) && { helpUri: new URL(url).href }),
    defaultConfiguration: { level: severity },
    properties: { tags, precision: PRECISION[rule.source.grade], 'problem.severity': PROBLEM[severity] },
  };
}

function pascalCase(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

/** Whole and ended by a full stop, as validators want descriptions. */
function sentence(text: string): string {
  const line = oneLine(text);
  return cut(/[.!?…]$/.test(line) ? line : `${line}.`, LONGEST_TEXT);
}

function helpText(rule: ReportRule, say: Say): string {
  return [
    oneLine(rule.requirement),
    `${say('label.why')}: ${oneLine(rule.why)}`,
    `${say('label.fix')}: ${oneLine(rule.fix)}`,
    say('source', { title: `${sourceTitle(rule)}, ${oneLine(rule.source.url)}` }),
  ].join('\n\n');
}

function helpMarkdown(rule: ReportRule, say: Say): string {
  return [
    md(rule.requirement),
    `**${say('label.why')}:** ${md(rule.why)}`,
    `**${say('label.fix')}:** ${md(rule.fix)}`,
    `**${say('label.source')}:** ${link(sourceTitle(rule), rule.source.url)}`,
  ].join('\n\n');
}
