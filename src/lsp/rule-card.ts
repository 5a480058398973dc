import type { Lang } from '../base/nouns.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { EXPLAIN } from '../words/about-rules.ts';
import { levelText } from '../words/level.ts';
import { link, plain } from './markdown.ts';

/** A rule as people read it beside the text they work on: what it wants, why, how it is met, where it comes from. */
export function ruleCard(ruleset: Ruleset, id: string, lang: Lang): string | null {
  const text = ruleset.texts().get(id);
  const rule = ruleset.rules.find((one) => one.id === id);
  if (!text || !rule) return null;
  const { title, section, url } = text.source;
  const part = (name: 'why' | 'fix', body: string) => `**${EXPLAIN[name][lang]}:** ${plain(body)}`;
  return [
    `**${id} · ${plain(text.title[lang])}** (${plain(levelText(rule.level, lang))})`,
    plain(text.requirement[lang]),
    part('why', text.why[lang]),
    part('fix', text.fix[lang]),
    `${EXPLAIN.source[lang]}: ${link(`${title}${section ? `, ${section}` : ''}`, url)}`,
  ].join('\n\n');
}
