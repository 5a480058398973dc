import type { Json, Lang, Level } from '../../base/nouns.ts';
import { date } from '../../words/render.ts';
import { WORDS } from '../../words/reporters/index.ts';
import { cut, oneLine } from '../../words/visible.ts';
import { conditionText } from '../guide/when.ts';
import { canonical } from './checks.ts';
import type { Change, Part } from './types.ts';
import type { Say } from './words.ts';

/** Parameters and texts are quoted up to here; the JSON output has them whole. */
const LONGEST = 160;

/** A change as one line: its part, then what it was and is. */
export function changeText(change: Change, say: Say, lang: Lang): string {
  const at = change.part === 'level' ? WORDS[`phase.${change.at as 'abnahme'}`][lang] : (change.at ?? '');
  // `2 matches` is parameter `matches` of check 2.
  const head = say(`part.${change.part}`, { at: oneLine(at).replace(/^(\d+) /, '$1, ') });
  return `${head}: ${valuesText(change, say, lang)}`;
}

/** What a change is, without the name of its part. */
function valuesText(change: Change, say: Say, lang: Lang): string {
  const { part, before, after } = change;
  if (part === 'check') return checkText(change, say);
  if (part === 'catalogue') return catalogueText(change, say);
  if (REWORDED.has(part)) return say('new-text');
  const show = SHOWN[part] ?? ((value) => (value === null ? say('none') : quoted(value)));
  const shown = [before, after].map((value) => show(value, say, lang));
  // What differs in the other language only is shown in that one: equal values would be no change.
  const other = lang === 'de' ? 'en' : 'de';
  const [from, to] = shown[0] === shown[1] ? [before, after].map((value) => show(value, say, other)) : shown;
  return `${from} → ${to}`;
}

/** Parts that are long texts: that they changed is all that fits on a line. */
const REWORDED: ReadonlySet<Part> = new Set(['requirement', 'why', 'fix', 'message', 'other']);

/** How one value of a part is shown, where it is not quoted as it stands. */
type Show = (value: Json, say: Say, lang: Lang) => string;

const list: Show = (value, say) => (value === null ? say('none') : (value as string[]).map(oneLine).join(', '));
const inLanguage: Show = (value, _, lang) => quoted((value as Record<Lang, string>)[lang]);

const SHOWN: Partial<Record<Part, Show>> = {
  level: (value, _, lang) => (value === null ? '–' : WORDS[`level.${value as Level}`][lang]),
  valid: (value, say) => validText(value, say),
  when: (value, say, lang) =>
    value === null ? say('none') : cut(oneLine(conditionText(value as never, lang)), 2 * LONGEST),
  kind: list,
  art: list,
  tags: list,
  aliases: list,
  includes: list,
  source: (value) => cut(oneLine(sourceText(value)), LONGEST),
  chapter: inLanguage,
  title: inLanguage,
  status: (value, _, lang) => WORDS[`status.${value as 'entwurf'}`]?.[lang] ?? quoted(value),
  resolution: (value, say, lang) => {
    if (value === null) return say('none');
    const { body, date: day } = value as { body: string; date: string };
    return `${oneLine(body)}, ${date(day, lang)}`;
  },
};

const quoted = (value: unknown): string => cut(oneLine(typeof value === 'string' ? value : canonical(value)), LONGEST);

function validText(valid: Json, say: Say): string {
  const { from, until } = (valid ?? {}) as { from?: string; until?: string };
  const parts = [from && say('from', { day: from }), until && say('until', { day: until })].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : say('always');
}

function sourceText(source: Json): string {
  const { title, section, url, grade } = source as Record<string, string>;
  return `${[title, section].filter(Boolean).join(', ')} (${grade}) ${url}`;
}

function checkText({ before, after }: Change, say: Say): string {
  const shown = (value: Json) => {
    const { select, kind, with: params } = value as Record<string, Json>;
    return [kind, select, params && canonical(params)].filter(Boolean).map(quoted).join(' ');
  };
  const isCheck = (value: Json) => value !== null && typeof value === 'object' && 'kind' in value && 'select' in value;
  if (before === null && isCheck(after)) return say('check-added', { what: shown(after) });
  if (after === null && isCheck(before)) return say('check-removed', { what: shown(before) });
  const whole = (value: Json) => (value === null ? '–' : quoted(value));
  return `${whole(before)} → ${whole(after)}`;
}

function catalogueText({ before, after }: Change, say: Say): string {
  const facts = after as { date: string; added: number; removed: number; altered: number };
  return say('catalogue-keys', { ...facts, before: (before as { date: string }).date, after: facts.date });
}
