import type { Lang } from '../../base/nouns.ts';
import { code, md } from '../../reporters/markdown-escape.ts';
import { COMPARE } from '../../words/editions/index.ts';
import { WORDS } from '../../words/reporters/index.ts';
import { speaker } from '../../words/speaker.ts';
import { changeText } from './change-text.ts';
import { effectHead, ruleEffectLine, serviceEffectLine } from './effect-lines.ts';
import type { Comparison, EffectOnService, RuleChange } from './types.ts';
import { reasonLines, versionSentence } from './version-text.ts';
import { countsOf, effectCounts, farewell, levelChange, type Say, type Style, titleOf } from './words.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const HEADS = {
  added: ['column.rule', 'column.level', 'column.title', 'column.step'],
  removed: ['column.rule', 'column.level', 'column.title', 'column.farewell', 'column.step'],
  changed: ['column.rule', 'column.title', 'column.change', 'column.step'],
} as const;

function row(rule: RuleChange, say: Say, lang: Lang): string[] {
  const [title, step] = [md(rule.title), say(`step.${rule.step}`)];
  const level = md(levelChange(rule, lang));
  if (rule.change === 'added') return [rule.ruleId, level, title, step];
  if (rule.change === 'removed') return [rule.ruleId, level, title, md(farewell(rule, say)), step];
  const changes = rule.changes.map((change) => md(changeText(change, say, lang)));
  return [rule.ruleId, title, changes.join('<br>'), step];
}

function serviceBlocks(service: EffectOnService, say: Say, lang: Lang, level: string): string[] {
  const { path, name, verdict, rules } = service;
  const word = (key: keyof typeof WORDS) => (WORDS[key] as Record<Lang, string>)[lang];
  const head = `${level}# ${md(name ?? say('these-files'))} (${code(path)})`;
  const change = `**${word(`verdict.${verdict.from}`)} → ${word(`verdict.${verdict.to}`)}**`;
  const counts = md(effectCounts(service, say));
  if (rules.length === 0) return [head, change, counts];
  const columns = ['column.effect', 'column.rule', 'column.level', 'column.title', 'column.finding'] as const;
  const rows = rules.map(({ ruleId, title, effect, level: weights, messages }) => {
    const weight = weights.to ?? weights.from;
    const shown = effect === 'healed' || effect === 'decided' ? [] : messages;
    return [
      say(`effect.${effect}`),
      ruleId,
      weight ? word(`level.${weight}`) : '',
      md(title),
      shown.map(md).join('<br>'),
    ];
  });
  return [
    head,
    change,
    counts,
    table(
      columns.map((key) => say(key)),
      rows,
    ),
  ];
}

/** A comparison as a section of a CHANGELOG; `level` are the signs of its heading. */
export function comparisonMarkdown(comparison: Comparison, { summary = false }: Style = {}, level = '##'): string {
  const { lang, rules, ruleset, semver, services } = comparison;
  const say = speaker(COMPARE, lang);
  const blocks = [`${level} ${md(titleOf(comparison, say))}`];
  blocks.push(rules.length + ruleset.length === 0 ? say('same') : countsOf(comparison, say));
  blocks.push(`**${md(versionSentence(comparison, say))}**`);
  if (semver && semver.due !== 'none')
    blocks.push(
      reasonLines(semver, say)
        .map((line) => `- ${md(line)}`)
        .join('\n'),
    );
  if (ruleset.length > 0)
    blocks.push(
      `${level}# ${say('title.ruleset')}`,
      ruleset.map((one) => `- ${md(changeText(one, say, lang))}`).join('\n'),
    );
  for (const kind of summary ? [] : (['added', 'removed', 'changed'] as const)) {
    const some = rules.filter(({ change }) => change === kind);
    if (some.length === 0) continue;
    const rows = some.map((rule) => row(rule, say, lang));
    blocks.push(
      `${level}# ${say(`title.${kind}`)} (${some.length})`,
      table(
        HEADS[kind].map((key) => say(key)),
        rows,
      ),
    );
  }
  if (services) {
    const { phase, asOf, results } = services;
    blocks.push(
      `${level}# ${say('title.services')}`,
      say('services-as-of', { phase: WORDS[`phase.${phase}`][lang], asOf }),
    );
    if (summary) blocks.push(`**${md(effectHead(services.summary, say))}**`);
    if (summary && results.length > 1) {
      const items = (texts: readonly string[]) => texts.map((one) => `- ${md(one)}`).join('\n');
      const byRule = services.summary.rules.map((one) => ruleEffectLine(one, say, lang));
      blocks.push(`${level}## ${say('title.by-rule')}`, items(byRule), `${level}## ${say('title.by-service')}`);
      blocks.push(items(results.map((one) => serviceEffectLine(one, say, lang))));
    } else for (const result of results) blocks.push(...serviceBlocks(result, say, lang, `${level}#`));
  }
  return `${blocks.join('\n\n')}\n`;
}
