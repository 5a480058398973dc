import { LEVELS, SEVERITY } from '../base/levels.ts';
import type { Lang, Severity } from '../base/nouns.ts';
import type {
  ComparedFinding,
  Comparison,
  RuleChange,
  ServiceComparison,
  Side,
} from '../reports/compare/comparison.ts';
import { type Worse, worsened } from '../reports/compare/judge.ts';
import { COMPARE_RUNS } from '../words/report-changes.ts';
import { WORDS } from '../words/reporters/index.ts';
import { type Speaker, speaker } from '../words/speaker.ts';
import { oneLine } from '../words/visible.ts';
import { code, md } from './markdown-escape.ts';
import { wrap } from './text-layout.ts';

/** How a page is written: for the terminal, or as Markdown. */
export interface Style {
  title(text: string, depth: 1 | 2 | 3): string;
  paragraph(text: string): string;
  /** Place and rule, and what is to be said of them. */
  item(place: string, rule: string, text: string): string;
  /** What fits on one line, however long that is: people search and count such lines. */
  line(head: string, text: string): string;
}

export const TEXT: Style = {
  title: (text, depth) => (depth === 1 ? `${text}\n` : `\n${oneLine(text)}\n`),
  paragraph: (text) => `${wrap(oneLine(text), 100).join('\n')}\n`,
  item: (place, rule, text) =>
    `${wrap(`${rule}  ${place === '' ? '' : `${oneLine(place)}  `}${oneLine(text)}`, 96)
      .map((line, index) => (index === 0 ? `  ${line}` : `      ${line}`))
      .join('\n')}\n`,
  line: (head, text) => `  ${oneLine(head)}  ${oneLine(text)}\n`,
};

export const MARKDOWN: Style = {
  title: (text, depth) => `${depth === 1 ? '' : '\n'}${'#'.repeat(depth)} ${md(text)}\n\n`,
  paragraph: (text) => `${md(text)}\n\n`,
  item: (place, rule, text) => `- **${rule}** ${place === '' ? '' : `${code(place)} `}${md(text)}\n`,
  line: (head, text) => `- **${md(head)}** ${md(text)}\n`,
};

const KINDS = ['appeared', 'open', 'unjudged', 'waived', 'healed'] as const;

/** What everything on a page is said with. */
export interface Voice {
  readonly say: Speaker<typeof COMPARE_RUNS>;
  readonly word: Speaker<typeof WORDS>;
  readonly style: Style;
}

/** What a page in one language and style is said with. */
export const voiceIn = (lang: Lang, style: Style): Voice => ({
  say: speaker(COMPARE_RUNS, lang),
  word: speaker(WORDS, lang),
  style,
});

/** A comparison as a page that a clerk can read: first what is new, last what is done. */
export function* page(comparison: Comparison, lang: Lang, failOn: Severity, style: Style): Generator<string> {
  const voice = voiceIn(lang, style);
  const { say } = voice;
  const { services, summary } = comparison;
  yield* heads(comparison, voice);
  for (const service of services) yield* about(service, voice);
  yield style.title(say('total', summary), 2);
  yield style.paragraph(lastWord(worsened(services, failOn), failOn, voice));
}

/** What is compared, and in what else than their findings the two runs differ. */
export function* heads(runs: Pick<Comparison, 'before' | 'after'>, voice: Voice): Generator<string> {
  const { say, style } = voice;
  yield style.title(say('title'), 1);
  yield style.paragraph(runText(runs.before, say('earlier'), voice));
  yield style.paragraph(runText(runs.after, say('later'), voice));
  for (const remark of remarks(runs, voice)) yield style.paragraph(remark);
}

const rulesetOf = ({ ruleset: { id, version } }: Side): string => `${id} ${version}`;

function runText(side: Side, when: string, { say, word }: Voice): string {
  const verdict = word(`verdict.${side.verdict}`);
  const facts = { when, ruleset: rulesetOf(side), date: side.asOf, verdict };
  return say('run', { ...facts, acceptance: side.phase === 'abnahme' });
}

function* remarks({ before, after }: Pick<Comparison, 'before' | 'after'>, { say, word }: Voice): Generator<string> {
  const full = (side: Side) => `${rulesetOf(side)} (${side.ruleset.digest.slice(0, 19)}…)`;
  if (before.ruleset.digest !== after.ruleset.digest)
    yield say('other-ruleset', { one: full(before), other: full(after) });
  if (before.phase !== after.phase)
    yield say('other-phase', { one: word(`phase.${before.phase}`), other: word(`phase.${after.phase}`) });
  if (before.tool.version !== after.tool.version)
    yield say('other-tool', { one: before.tool.version, other: after.tool.version });
  if (before.lang !== after.lang) yield say('other-lang');
  if (before.asOf > after.asOf) yield say('earliest');
}

function* about(service: ServiceComparison, voice: Voice): Generator<string> {
  const { say, word, style } = voice;
  yield style.title(service.name ?? (service.path === '.' ? word('these-files') : service.path), 2);
  yield style.paragraph(verdictsOf(service, voice));
  if (service.pathBefore !== undefined) yield style.paragraph(say('moved', { path: service.pathBefore }));
  if (service.nameBefore !== undefined) yield style.paragraph(say('renamed', { name: service.nameBefore ?? '–' }));
  const empty = KINDS.every((kind) => service[kind].length === 0) && service.rules.length === 0;
  if (empty) yield style.paragraph(say('unchanged'));
  for (const kind of KINDS) {
    if (service[kind].length === 0) continue;
    yield style.title(say(kind, { n: service[kind].length }), 3);
    for (const entry of service[kind]) yield item(entry, voice);
  }
  if (service.rules.length === 0) return;
  yield style.title(say('rules', { n: service.rules.length }), 3);
  for (const change of service.rules) yield ruleItem(change, voice);
}

/** What a service came to before and comes to now; one that is missing is called missing. */
export function verdictsOf(
  { before: then, after: now }: Pick<ServiceComparison, 'before' | 'after'>,
  { say, word }: Voice,
): string {
  if (now === null) return say('removed');
  if (then === null) return say('added', { after: word(`verdict.${now}`) });
  if (then === now) return say('same-verdict', { after: word(`verdict.${now}`) });
  return say('service-verdict', { before: word(`verdict.${then}`), after: word(`verdict.${now}`) });
}

function item(finding: ComparedFinding, { say, word, style }: Voice): string {
  const { ruleId, level, message, path, line, column, now, newRule, lapsed } = finding;
  const also = [
    ...(newRule ? [say('new-rule')] : []),
    ...(lapsed ? [say('lapsed')] : []),
    ...(now === 'gone' ? [say('gone')] : now ? [say('now-is', { outcome: word(`outcome.${now}`) })] : []),
  ];
  const more = also.length > 0 ? ` (${also.join('; ')})` : '';
  return style.item(`${path}:${line}:${column}`, `${ruleId} ${word(`level.${level}`)}`, `${message}${more}`);
}

function ruleItem(change: RuleChange, { say, word, style }: Voice): string {
  const { ruleId, level, title, before: then, after: now, reason } = change;
  const text = say('rule-change', { title, before: word(`outcome.${then}`), after: word(`outcome.${now}`) });
  const rule = level === null ? ruleId : `${ruleId} ${word(`level.${level}`)}`;
  return style.item('', rule, reason === undefined ? `${text}.` : `${text}: ${reason}`);
}

/** Whether anything got worse at or above the level that fails a run. */
export function lastWord(worse: Worse, failOn: Severity, { say, word }: Voice): string {
  const level = word(`level.${LEVELS.find((one) => SEVERITY[one] === failOn)!}`);
  const parts = (['findings', 'verdicts', 'removed'] as const).flatMap((what) =>
    worse[what] > 0 ? [say(`worse-${what}`, { n: worse[what], level })] : [],
  );
  return parts.length > 0 ? say('worse', { text: parts.join(', ') }) : say('no-worse');
}
