import { padEnd, wrap } from '../../reporters/text-layout.ts';
import { COMPARE } from '../../words/editions/index.ts';
import { WORDS } from '../../words/reporters/index.ts';
import { speaker } from '../../words/speaker.ts';
import { oneLine } from '../../words/visible.ts';
import { changeText } from './change-text.ts';
import { effectHead, ruleEffectLine, serviceEffectLine } from './effect-lines.ts';
import type { Comparison, EffectOnService, RuleChange } from './types.ts';
import { reasonLines, versionSentence } from './version-text.ts';
import { countsOf, effectCounts, farewell, levelChange, type Say, type Style, titleOf } from './words.ts';

/** Lines of at most `columns`, the following ones under the first. */
function hanging(head: string, text: string, columns: number): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, columns - head.length));
  return [head + first, ...rest.map((line) => ' '.repeat(head.length) + line)];
}

function ruleLines(rule: RuleChange, { lang }: Comparison, say: Say, columns: number): string[] {
  const head = `  ${padEnd(rule.ruleId, 9)} ${padEnd(levelChange(rule, lang), 4)}  `;
  const lines = hanging(head.length > 40 ? `  ${rule.ruleId}  ` : head, oneLine(rule.title), columns);
  if (head.length > 40) lines.push(...hanging('      ', levelChange(rule, lang), columns));
  if (rule.change === 'removed') lines.push(...hanging('      ', farewell(rule, say), columns));
  if (rule.change === 'changed')
    lines.push(...rule.changes.flatMap((change) => hanging('      ', changeText(change, say, lang), columns)));
  return lines;
}

function serviceLines(service: EffectOnService, comparison: Comparison, say: Say, columns: number): string[] {
  const { path, name, verdict, rules } = service;
  const { lang } = comparison;
  const word = (one: keyof typeof WORDS) => (WORDS[one] as Record<typeof lang, string>)[lang];
  const change = [verdict.from, verdict.to].map((one) => word(`verdict.${one}`));
  const lines = [`${oneLine(path)} · ${oneLine(name ?? say('these-files'))}: ${change.join(' → ')}`];
  lines.push(...hanging('  ', effectCounts(service, say), columns));
  const width = Math.max(0, ...rules.map(({ effect }) => say(`effect.${effect}`).length));
  for (const { ruleId, title, effect, level, messages } of rules) {
    const weight = level.to ?? level.from;
    const head = `  ${padEnd(say(`effect.${effect}`), width)}  ${padEnd(ruleId, 9)} ${padEnd(weight ? word(`level.${weight}`) : '', 6)}`;
    lines.push(...hanging(`${head} `, oneLine(title), columns));
    const shown = effect === 'healed' || effect === 'decided' ? [] : messages;
    lines.push(...shown.flatMap((message) => hanging(' '.repeat(width + 4), oneLine(message), columns)));
  }
  return lines;
}

/** A comparison for the terminal. */
export function comparisonText(comparison: Comparison, columns: number, { summary = false }: Style = {}): string {
  const { lang, rules, ruleset, semver, services } = comparison;
  const say = speaker(COMPARE, lang);
  const room = Math.max(60, Math.min(columns, 120));
  const lines: string[] = [titleOf(comparison, say)];
  if (rules.length + ruleset.length === 0) lines.push(say('same'));
  else lines.push(countsOf(comparison, say));
  if (ruleset.length > 0)
    lines.push('', say('title.ruleset'), ...ruleset.flatMap((one) => hanging('  ', changeText(one, say, lang), room)));
  for (const kind of summary ? [] : (['added', 'removed', 'changed'] as const)) {
    const some = rules.filter(({ change }) => change === kind);
    if (some.length > 0)
      lines.push('', say(`title.${kind}`), ...some.flatMap((rule) => ruleLines(rule, comparison, say, room)));
  }
  if (services) {
    const { phase, asOf, results } = services;
    lines.push('', say('title.services'), say('services-as-of', { phase: WORDS[`phase.${phase}`][lang], asOf }));
    if (summary) lines.push(...hanging('', effectHead(services.summary, say), room));
    if (summary && results.length > 1) {
      const rulesOf = services.summary.rules.map((one) => `  ${ruleEffectLine(one, say, lang)}`);
      const own = results.map((one) => `  ${serviceEffectLine(one, say, lang)}`);
      lines.push('', say('title.by-rule'), ...rulesOf, '', say('title.by-service'), ...own);
    } else for (const result of results) lines.push('', ...serviceLines(result, comparison, say, room));
  }
  lines.push('', ...wrap(versionSentence(comparison, say), room));
  if (semver && semver.due !== 'none') {
    lines.push(...reasonLines(semver, say).flatMap((line) => hanging('  ', line, room)));
  }
  return `${lines.join('\n')}\n`;
}
