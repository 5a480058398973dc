import type { Lang, Level } from '../../base/nouns.ts';
import type { COMPARE } from '../../words/editions/index.ts';
import { WORDS } from '../../words/reporters/index.ts';
import type { Speaker } from '../../words/speaker.ts';
import { oneLine } from '../../words/visible.ts';
import { PHASES } from './phase-levels.ts';
import { EFFECTS } from './service-effects.ts';
import type { Comparison, EffectOnService, Levels, RuleChange } from './types.ts';

export type Say = Speaker<typeof COMPARE>;

/** A level as one word, or one per phase where they differ; `–` where it does not bind. */
function levelText(levels: Levels, lang: Lang): string {
  const word = (level: Level | null) => (level === null ? '–' : WORDS[`level.${level}`][lang]);
  if (levels.entwicklung === levels.abnahme) return word(levels.abnahme);
  return PHASES.map((phase) => `${word(levels[phase])} (${WORDS[`phase.${phase}`][lang]})`).join(', ');
}

/** Level before and after, or the only one. */
export function levelChange({ level: { from, to } }: RuleChange, lang: Lang): string {
  const [a, b] = [from && levelText(from, lang), to && levelText(to, lang)];
  return a && b && a !== b ? `${a} → ${b}` : (b ?? a ?? '');
}

/** What takes the place of a removed rule, and why it is gone. */
export function farewell({ replacedBy, why }: RuleChange, say: Say): string {
  const heir = replacedBy ? say('heir', { id: replacedBy }) : why ? '' : say('no-heir');
  return [heir, why && oneLine(why)].filter(Boolean).join(': ');
}

/** How many rules have which effect on a service, the graver first. */
export function effectCounts({ rules }: EffectOnService, say: Say): string {
  if (rules.length === 0) return say('no-effect');
  const counts = EFFECTS.flatMap((effect) => {
    const some = rules.filter((one) => one.effect === effect);
    const must = some.filter(({ level: { from, to } }) => (to ?? from) === 'MUSS').length;
    return some.length === 0 ? [] : [say('effect-count', { n: some.length, effect: say(`effect.${effect}`), must })];
  });
  return `${counts.join('; ')}.`;
}

/** How a comparison is written: `summary` leaves the lists of rules out. */
export interface Style {
  readonly summary?: boolean;
}

export const titleOf = ({ from, to }: Comparison, say: Say): string =>
  say('title', { from: `${from.id}@${from.version}`, to: `${to.id}@${to.version}` });

export function countsOf({ rules, from, to }: Comparison, say: Say): string {
  const of = (kind: RuleChange['change']) => rules.filter(({ change }) => change === kind).length;
  return say('counts', {
    added: of('added'),
    removed: of('removed'),
    changed: of('changed'),
    from: from.rules,
    to: to.rules,
  });
}
