import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { questionOf } from '../decisions/settings.ts';
import type { Rule, Ruleset, RuleTexts } from '../rulesets/types.ts';
import { nearest } from '../text/nearest.ts';
import { EXPLAIN } from '../words/about-rules.ts';
import { levelText } from '../words/level.ts';
import { date } from '../words/render.ts';
import { speaker } from '../words/speaker.ts';
import { visible } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';

interface Options {
  readonly ruleset?: string;
  readonly lang: Lang;
}

const ID = /^([a-zäöü]+)[- ]?(\d+)$/i;

/** The rule somebody probably meant. An id of the right form that does not exist is no misspelling of another number. */
function meant(asked: string, texts: readonly RuleTexts[]): string {
  const digits = ID.exec(asked)?.[2];
  if (digits === undefined)
    return nearest(
      asked,
      texts.flatMap(({ id, name }) => [id, name]),
    );
  return nearest(
    asked,
    texts.map(({ id }) => id).filter((id) => ID.exec(id)?.[2] === digits),
  );
}

/** A rule by id, name or older number. */
function find(ruleset: Ruleset, asked: string): { rule: Rule; text: RuleTexts } {
  const wanted = asked.toLowerCase();
  const texts = [...ruleset.texts().values()];
  const text = texts.find(({ id, name, aliases = [] }) =>
    [id, name, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
  if (text) return { text, rule: ruleset.rules.find((rule) => rule.id === text.id)! };
  throw new UserError(
    {
      de: 'Eine Regel „{asked}“ gibt es in {ruleset} nicht.{nearest? Gemeint ist vielleicht {nearest}.} „vorgaben rules“ zählt alle auf.',
      en: "There is no rule '{asked}' in {ruleset}.{nearest? Perhaps {nearest} is meant.} 'vorgaben rules' lists all.",
    },
    { asked, ruleset: `${ruleset.manifest.id}@${ruleset.manifest.version}`, nearest: meant(asked, texts) },
  );
}

/** What a rule asks of humans, as those need it who answer in nachweise.yaml; nothing where it asks nothing. */
function questionLines(rule: Rule, lang: Lang): [head: string, body: string][] {
  const asked = questionOf(rule);
  if (!asked) return [];
  const { look, roles = [], validMonths: months, validDays: days } = asked;
  const question = rule.checks.find(({ kind }) => kind === 'manual')?.message?.[lang];
  const say = speaker(EXPLAIN, lang);
  const holds = months ? say('months', { n: months }) : days ? say('days', { n: days }) : say('for-ever');
  return [
    [say('question'), question ?? ''],
    [say('look'), look?.[lang] ?? ''],
    [say('roles'), roles.length > 0 ? roles.join(', ') : say('anybody')],
    [say('holds'), holds],
  ].filter((part): part is [string, string] => part[1] !== '');
}

/** `vorgaben explain`: what a rule wants, why, how it is met, and where it comes from. */
export function explainCommand(asked: string, { ruleset: reference, lang }: Options, io: Io): ExitCode {
  const ruleset = rulesetFor(reference, io).ruleset;
  const { rule, text } = find(ruleset, asked);
  const say = speaker(EXPLAIN, lang);
  const { from, until } = rule.valid ?? {};
  const { title, section, url, grade } = text.source;
  const lines = [
    `${text.id}  ${text.title[lang]}`,
    '',
    ...[
      [say('requirement'), text.requirement[lang]],
      [say('why'), text.why[lang]],
      [say('fix'), text.fix[lang]],
      ...questionLines(rule, lang),
      [say('level'), levelText(rule.level, lang)],
      ...(text.responsible ? [[say('responsible'), say(`party.${text.responsible}`)]] : []),
      [say('source'), `${title}${section ? `, ${section}` : ''}\n${url}`],
      [say('grade'), `${grade}: ${say(`grade-${grade}`)}`],
      [say('evidence'), say(`evidence-${rule.evidence}`)],
      ...(from || until
        ? [
            [
              say('valid'),
              [from && say('from', { day: date(from, lang) }), until && say('until', { day: date(until, lang) })]
                .filter(Boolean)
                .join(' '),
            ],
          ]
        : []),
      [
        say('origin'),
        `${text.owner}, ${text.chapter[lang]}, ${text.name}${text.aliases ? ` (${text.aliases.join(', ')})` : ''}`,
      ],
    ].flatMap(([head, body]) => [head!, ...body!.split('\n').map((line) => `  ${line}`), '']),
  ];
  io.stdout.write(`${lines.map(visible).join('\n').trimEnd()}\n`);
  return EXIT.ok;
}
