import type { Lang } from '../../base/nouns.ts';
import { WORDS } from '../../words/reporters/index.ts';
import { oneLine } from '../../words/visible.ts';
import { EFFECTS } from './service-effects.ts';
import type { EffectOnService, EffectSummary, RuleEffects } from './types.ts';
import { effectCounts, type Say } from './words.ts';

const wordIn = (lang: Lang) => (key: keyof typeof WORDS) => (WORDS[key] as Record<Lang, string>)[lang];

/** How many services newly fail or heal, in a sentence. */
export const effectHead = ({ services }: EffectSummary, say: Say): string => {
  const { total, newlyFailing: failing, healed, undecided, stillFailing } = services;
  return say('effects', { total, failing, healed, undecided, stillFailing });
};

/** A rule and at how many services it says something else, on one line. */
export function ruleEffectLine({ ruleId, title, level, services }: RuleEffects, say: Say, lang: Lang): string {
  const counts = EFFECTS.flatMap((effect) => {
    const n = services[effect] ?? 0;
    return n > 0 ? [`${say(`effect.${effect}`)}: ${n}`] : [];
  });
  const head = [ruleId, ...(level === null ? [] : [wordIn(lang)(`level.${level}`)])].join(' ');
  return `${head}  ${counts.join(', ')} – ${oneLine(title)}`;
}

/** A service, what it would come to, and how many rules say something else of it, on one line. */
export function serviceEffectLine(service: EffectOnService, say: Say, lang: Lang): string {
  const { path, name, verdict } = service;
  const word = wordIn(lang);
  const change = [verdict.from, verdict.to].map((one) => word(`verdict.${one}`)).join(' → ');
  return `${oneLine(path)} · ${oneLine(name ?? say('these-files'))}: ${change}; ${effectCounts(service, say)}`;
}
