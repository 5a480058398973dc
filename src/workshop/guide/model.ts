import { LEVELS } from '../../base/levels.ts';
import type { Lang } from '../../base/nouns.ts';
import type { Example } from '../../rulesets/raw.ts';
import type { Role, Rule, Ruleset, RuleTexts, Validity } from '../../rulesets/types.ts';
import { EXPLAIN } from '../../words/about-rules.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { levelText } from '../../words/level.ts';
import { WORDS } from '../../words/reporters/index.ts';
import { speaker } from '../../words/speaker.ts';
import { shortest } from './examples.ts';
import type { Guide, GuideChapter, GuideRule } from './guide.ts';
import { howChecked, whomItBinds } from './how.ts';
import type { Say } from './voice.ts';

interface GuideOptions {
  readonly lang: Lang;
  /** Examples by rule id, as the rule files have them; a packed ruleset has none. */
  readonly examples?: ReadonlyMap<string, { readonly pass: readonly Example[]; readonly fail: readonly Example[] }>;
  /** Only rules that the ruleset brings itself, without those of its includes. */
  readonly own?: boolean;
}

function validText(valid: Validity | undefined, say: Say): string {
  const { from, until } = valid ?? {};
  return [from && say('valid.from', { day: from }), until && say('valid.until', { day: until })]
    .filter(Boolean)
    .join(' ');
}

/** Whether a role's lists name the rule: its chapter, a document kind, a tag or what its answer rests on. */
function concerns({ chapters = [], kinds = [], tags = [], evidence = [] }: Role, rule: Rule, text: RuleTexts): boolean {
  return (
    chapters.includes(text.chapterId) ||
    evidence.includes(rule.evidence) ||
    rule.applies.kind.some((kind) => kinds.includes(kind)) ||
    text.tags.some((tag) => tags.includes(tag))
  );
}

function ruleOf(rule: Rule, text: RuleTexts, roles: readonly string[], options: GuideOptions): GuideRule {
  const { lang, examples } = options;
  const say = speaker(GUIDE, lang);
  const { pass = [], fail = [] } = examples?.get(rule.id) ?? {};
  const outdated = [
    text.deprecated && say('deprecated', { version: text.deprecated }),
    text.replacedBy && say('replaced-by', { id: text.replacedBy }),
  ];
  return {
    id: rule.id,
    name: text.name,
    title: text.title[lang],
    level: levelText(rule.level, lang),
    requirement: text.requirement[lang],
    why: text.why[lang],
    fix: text.fix[lang],
    source: text.source,
    grade: say('grade', { grade: text.source.grade, text: EXPLAIN[`grade-${text.source.grade}`][lang] }),
    valid: validText(rule.valid, say),
    binds: whomItBinds(rule, say, lang),
    how: howChecked(rule, say, lang),
    pass: shortest(pass, rule, say),
    fail: shortest(fail, rule, say),
    roles,
    outdated: outdated.filter(Boolean).join(' '),
    since: text.since,
    aliases: text.aliases ?? [],
    evidence: rule.evidence,
  };
}

/** Chapters with their rules, in the order of the manifest; a chapter it does not name comes at the end. */
function chaptersOf(entries: readonly Entry[], ruleset: Ruleset, lang: Lang): GuideChapter[] {
  const named = Object.keys(ruleset.manifest.chapters ?? {});
  const keys = [...new Set([...named, ...entries.map(({ text }) => text.chapterId)])];
  return keys.flatMap((key) => {
    const some = entries.filter(({ text }) => text.chapterId === key);
    return some.length === 0 ? [] : [{ key, title: some[0]!.text.chapter[lang], rules: some.map(({ told }) => told) }];
  });
}

interface Entry {
  readonly text: RuleTexts;
  readonly keys: readonly string[];
  readonly told: GuideRule;
}

const EVERYONE = '*';

function factsOf(ruleset: Ruleset, own: number, say: Say, lang: Lang): Guide['facts'] {
  const { id, version, publisher, status, resolution, valid } = ruleset.manifest;
  const word = WORDS[`status.${status}`][lang];
  const told = resolution ? say('status-by', { status: word, body: resolution.body, day: resolution.date }) : word;
  const facts: [string, string][] = [
    [say('fact.id'), `${id}@${version}`],
    [say('fact.status'), told],
    [say('fact.publisher'), publisher],
    [say('fact.valid'), validText(valid, say)],
    [say('fact.rules'), say('own-and-all', { own, all: ruleset.rules.length })],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** A ruleset told by chapter and by role. Pure: rules in, texts out. */
export function guideOf(ruleset: Ruleset, options: GuideOptions): Guide {
  const { lang, own = false } = options;
  const say = speaker(GUIDE, lang);
  const { id, version, title, includes = [], roles = {} } = ruleset.manifest;
  const texts = ruleset.texts();
  const isOwn = (text: RuleTexts) => text.owner === `${id}@${version}`;
  const roleTitle = (key: string) => (key === EVERYONE ? say('role.everyone') : (roles[key]?.title?.[lang] ?? key));
  const entries = ruleset.rules.flatMap((rule): Entry[] => {
    const text = texts.get(rule.id)!;
    if (own && !isOwn(text)) return [];
    const found = Object.keys(roles).filter((key) => concerns(roles[key]!, rule, text));
    const keys = found.length > 0 ? found : [EVERYONE];
    return [{ text, keys, told: ruleOf(rule, text, found.map(roleTitle), options) }];
  });
  const roleKeys = Object.keys(roles).length === 0 ? [] : [...Object.keys(roles), EVERYONE];
  return {
    lang,
    title: title[lang],
    id,
    version,
    facts: factsOf(ruleset, [...texts.values()].filter(isOwn).length, say, lang),
    includes: includes.map((one) => {
      const [name = '', edition = ''] = one.split('@');
      return { id: name, version: edition };
    }),
    levels: LEVELS.map((level) => [WORDS[`level.${level}`][lang], say(`level.about.${level}`)]),
    roles: roleKeys.flatMap((key) => {
      const some = entries.filter(({ keys }) => keys.includes(key));
      const about = key === EVERYONE ? say('role.everyone-about') : (roles[key]?.about?.[lang] ?? '');
      return some.length === 0
        ? []
        : [{ key, title: roleTitle(key), about, chapters: chaptersOf(some, ruleset, lang) }];
    }),
    chapters: chaptersOf(entries, ruleset, lang),
  };
}
