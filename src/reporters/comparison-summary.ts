import type { Lang, Severity } from '../base/nouns.ts';
import type { Side } from '../reports/compare/comparison.ts';
import type { Worse } from '../reports/compare/judge.ts';
import type { ChangeSummary, RuleSummary, ServiceChange } from '../reports/compare/summary-types.ts';
import { heads, lastWord, type Style, type Voice, verdictsOf, voiceIn } from './comparison-page.ts';

/** Two runs in short, as `compare --summary` writes them for machines. */
export interface ShortComparison extends ChangeSummary {
  readonly formatVersion: '1';
  readonly before: Side;
  readonly after: Side;
}

/** Two runs in short: how many services newly fail or heal, then by rule, then by service, one line each. */
export function* summaryPage(
  short: ShortComparison,
  worse: Worse,
  { lang, failOn, style }: { lang: Lang; failOn: Severity; style: Style },
): Generator<string> {
  const voice = voiceIn(lang, style);
  const { say } = voice;
  yield* heads(short, voice);
  const { newlyFailing, healed, undecided, stillFailing, missing, added } = short.services;
  yield style.paragraph(say('short', { failing: newlyFailing, healed, undecided, stillFailing, missing, added }));
  yield style.title(say('by-rule'), 2);
  if (short.rules.length === 0) yield style.paragraph(say('unchanged'));
  for (const rule of short.rules) yield ruleLine(rule, voice);
  yield style.title(say('by-service'), 2);
  const unchanged = short.services.after - short.changed.filter(({ after }) => after !== null).length;
  for (const service of short.changed) yield serviceLine(service, voice);
  if (unchanged > 0) yield style.paragraph(say('unchanged-services', { n: unchanged }));
  yield style.title(say('short-end'), 2);
  yield style.paragraph(lastWord(worse, failOn, voice));
}

function ruleLine(rule: RuleSummary, { say, word, style }: Voice): string {
  const { ruleId, title, level, newlyFailing, healed, waived, unjudged } = rule;
  const counts = say('rule-services', { failing: newlyFailing, healed, waived, unjudged });
  return style.line(level === null ? ruleId : `${ruleId} ${word(`level.${level}`)}`, `${counts} – ${title}`);
}

/** So many rules are named of a service; how many there are stands beside them. */
const NAMED = 5;

const few = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} … (${ids.length})` : ids.join(', ');

function serviceLine(service: ServiceChange, voice: Voice): string {
  const { say, style, word } = voice;
  const { path, name, newlyFailing, healed, waived, unjudged } = service;
  const lists = { failing: few(newlyFailing), healed: few(healed), waived: few(waived), unjudged: few(unjudged) };
  const called = name === null ? (path === '.' ? word('these-files') : path) : `${path} · ${name}`;
  return style.line(called, `${verdictsOf(service, voice)}${say('service-rules', lists)}`);
}
