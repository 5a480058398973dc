import type { Json, Lang, Level } from '../../base/nouns.ts';
import type { COMPARE } from '../../words/editions.ts';
import { date } from '../../words/render.ts';
import { WORDS } from '../../words/reporters.ts';
import type { Speaker } from '../../words/speaker.ts';
import { cut, oneLine } from '../../words/visible.ts';
import { conditionText } from '../guide/when.ts';
import { canonical } from './checks.ts';
import { PHASES } from './rule.ts';
import { EFFECTS } from './service-effects.ts';
import type { Change, Comparison, EffectOnService, Levels, RuleChange, SemVer, Step } from './types.ts';

/** Parameters and texts are quoted up to here; the JSON output has them whole. */
const LONGEST = 160;
const MOST_IDS = 5;

export type Say = Speaker<typeof COMPARE>;

const quoted = (value: unknown): string => cut(oneLine(typeof value === 'string' ? value : canonical(value)), LONGEST);

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

function validText(valid: Json, say: Say): string {
  const { from, until } = (valid ?? {}) as { from?: string; until?: string };
  const parts = [from && say('from', { day: from }), until && say('until', { day: until })].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : say('always');
}

function sourceText(source: Json): string {
  const { title, section, url, grade } = source as Record<string, string>;
  return `${[title, section].filter(Boolean).join(', ')} (${grade}) ${url}`;
}

const arrow = (before: string, after: string): string => `${before} → ${after}`;

function checkText({ before, after }: Change, say: Say): string {
  const shown = (value: Json) => {
    const { select, kind, with: params } = value as Record<string, Json>;
    return [kind, select, params && canonical(params)].filter(Boolean).map(quoted).join(' ');
  };
  const isCheck = (value: Json) => value !== null && typeof value === 'object' && 'kind' in value && 'select' in value;
  if (before === null && isCheck(after)) return say('check-added', { what: shown(after) });
  if (after === null && isCheck(before)) return say('check-removed', { what: shown(before) });
  return arrow(before === null ? '–' : quoted(before), after === null ? '–' : quoted(after));
}

/** What a change is, without the name of its part. */
function valuesText(change: Change, say: Say, lang: Lang): string {
  const { part, before, after } = change;
  switch (part) {
    case 'level':
      return arrow(
        ...([before, after].map((one) => (one === null ? '–' : WORDS[`level.${one as Level}`][lang])) as [
          string,
          string,
        ]),
      );
    case 'valid':
      return arrow(validText(before, say), validText(after, say));
    case 'when': {
      const text = (when: Json) =>
        when === null ? say('none') : cut(oneLine(conditionText(when as never, lang)), 2 * LONGEST);
      return arrow(text(before), text(after));
    }
    case 'kind':
    case 'art':
    case 'tags':
    case 'aliases':
    case 'includes': {
      const text = (list: Json) => (list === null ? say('none') : (list as string[]).map(oneLine).join(', '));
      return arrow(text(before), text(after));
    }
    case 'check':
      return checkText(change, say);
    case 'catalogue': {
      const facts = after as { date: string; added: number; removed: number; altered: number };
      return say('catalogue-keys', { ...facts, before: (before as { date: string }).date, after: facts.date });
    }
    case 'source':
      return arrow(cut(oneLine(sourceText(before)), LONGEST), cut(oneLine(sourceText(after)), LONGEST));
    case 'chapter':
    case 'title':
      return arrow(quoted((before as Record<Lang, string>)[lang]), quoted((after as Record<Lang, string>)[lang]));
    case 'requirement':
    case 'why':
    case 'fix':
    case 'message':
    case 'other':
      return say('new-text');
    case 'status':
      return arrow(
        ...([before, after].map((one) => WORDS[`status.${one as 'entwurf'}`]?.[lang] ?? quoted(one)) as [
          string,
          string,
        ]),
      );
    case 'resolution': {
      const text = (value: Json) => {
        if (value === null) return say('none');
        const { body, date: day } = value as { body: string; date: string };
        return `${oneLine(body)}, ${date(day, lang)}`;
      };
      return arrow(text(before), text(after));
    }
    default:
      return arrow(before === null ? say('none') : quoted(before), after === null ? say('none') : quoted(after));
  }
}

/** A change as one line: its part, then what it was and is. */
export function changeText(change: Change, say: Say, lang: Lang): string {
  const at = change.part === 'level' ? WORDS[`phase.${change.at as 'abnahme'}`][lang] : (change.at ?? '');
  // `2 matches` is parameter `matches` of check 2.
  const head = say(`part.${change.part}`, { at: oneLine(at).replace(/^(\d+) /, '$1, ') });
  return `${head}: ${valuesText(change, say, lang)}`;
}

/** Why a step is due, one line per reason, with the first ids. */
export function reasonLines({ due, reasons }: SemVer, say: Say): string[] {
  return reasons
    .filter(({ step }) => step === due)
    .map(({ reason, ruleIds }) => {
      const n = ruleIds.length;
      const more = n > MOST_IDS ? [say('more', { n: n - MOST_IDS })] : [];
      if (n === 0) return reason === 'texts' ? say('texts-ruleset') : say(reason, { n: 1 });
      return `${say(reason, { n })}: ${[...ruleIds.slice(0, MOST_IDS), ...more].join(', ').replace(', …', ' …')}`;
    });
}

/** The lowest number that would do. */
function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/, 1)[0]!.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The sentence on the version numbers. */
export function versionSentence({ semver, from, to }: Comparison, say: Say): string {
  if (!semver) return say('semver.not-judged');
  const facts = { from: from.version, to: to.version, due: say(`step.${semver.due}`) };
  if (semver.found === 'backwards') return say('semver.backwards', facts);
  if (semver.enough) return say('semver.enough', facts);
  return say('semver.short', { ...facts, next: nextVersion(from.version, semver.due) });
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
