import type { Lang, Level, Phase, RuleLevel } from '../base/nouns.ts';
import { WORDS } from './reporters/index.ts';

/** The level of a rule in words: one, or one per phase with the phase's name. */
export function levelText(level: RuleLevel, lang: Lang): string {
  if (typeof level === 'string') return WORDS[`level.${level}`][lang];
  return Object.entries(level)
    .map(([phase, one]) => `${WORDS[`level.${one as Level}`][lang]} (${WORDS[`phase.${phase as Phase}`][lang]})`)
    .join(', ');
}
