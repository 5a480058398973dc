import type { RuleResult } from '../../base/finding.ts';
import type { Outcome } from '../../base/nouns.ts';
import { by } from '../../text/ascending.ts';
import { html as h, Markup } from '../html-escape.ts';
import { grouped, ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { heading, levelWord, outcomeWord, table } from './elements.ts';
import { isOnlyDeclared, openFindings, type ServiceView, weight } from './service-view.ts';

/** Choices of the filter; the style hides what is not chosen, on screen only. */
export const FILTERS = ['all', 'failed', 'open', 'waived', 'passed', 'not-applicable'] as const;

/** Every rule with its outcome and why, chapter by chapter. */
export function rulesTable(view: ServiceView, level: number, protocol: Protocol): Markup {
  const { tell, plain } = protocol;
  const { id } = view;
  const choice = (name: (typeof FILTERS)[number]) => {
    const input = `${id}-f-${name}`;
    return h`<label for="${input}"><input type="radio" name="${id}-filter" id="${input}" class="f-${name}"${new Markup(name === 'all' ? ' checked="checked"' : '')} /> ${tell(`filter.${name}`)}</label>
`;
  };
  const sections = [...judgedChapters(view)].map(([chapter, results], index) => {
    const kinds = [...new Set(results.map(({ outcome }) => outcome))].map((outcome) => `h-${outcome}`);
    const anchor = `${id}-c${index + 1}`;
    return h`<section class="chapter ${kinds.join(' ')}">
${heading(level + 1, plain(chapter), anchor)}
<p class="tally">${tally(results, protocol)}</p>
${chapterTable(plain(chapter), results, view, protocol)}</section>
`;
  });
  return h`<div class="rules">
<fieldset class="filter">
<legend>${tell('filter.title')}</legend>
${FILTERS.map(choice)}<p>${tell('filter.hint')}</p>
</fieldset>
${sections}${notApplicable(view, level, protocol)}<p class="none">${tell('filter-none')}</p>
</div>
`;
}

const applies = ({ outcome }: RuleResult): boolean => outcome !== 'not-applicable';

/** The rules that apply, by chapter; chapters without any are left out. */
export function judgedChapters({ chapters }: ServiceView): Map<string, RuleResult[]> {
  const judged = [...chapters].map(([chapter, results]) => [chapter, results.filter(applies)] as const);
  return new Map(judged.filter(([, results]) => results.length > 0).map(([chapter, results]) => [chapter, results]));
}

/** The rules that do not apply, those with the same reason together. */
export function notApplicableIn({ chapters }: ServiceView, { say }: Protocol): Map<string, RuleResult[]> {
  const results = [...chapters.values()].flat().filter((result) => !applies(result));
  return grouped(results, ({ reason }) => reason ?? say('no-reason'));
}

/** One table at the end: why rules do not apply, and which. */
function notApplicable(view: ServiceView, level: number, protocol: Protocol): Markup {
  const { say, tell, plain, rules } = protocol;
  const groups = [...notApplicableIn(view, protocol)];
  if (groups.length === 0) return h``;
  const columns = [{ title: say('column.reason'), wide: 'mid' as const }, { title: tell('column.rules') }];
  const rows = groups.map(([reason, results]) => {
    const names = results.map((result) => plain(`${result.ruleId} ${ruleOf(result, rules).title}`));
    return h`<tr class="o-not-applicable"><th scope="row">${plain(reason)}</th><td>${names.join(' · ')}</td></tr>`;
  });
  const n = groups.reduce((sum, [, results]) => sum + results.length, 0);
  return h`<section class="chapter h-not-applicable">
${heading(level + 1, tell('title.not-applicable'), `${view.id}-not-applicable`)}
<p class="tally">${tell('not-applicable-lead', { n })}</p>
${table(tell('title.not-applicable'), columns, rows, 'results aside')}</section>
`;
}

/** How many rules of a chapter have which outcome, in words. */
export function tally(results: readonly RuleResult[], { say }: Protocol): string {
  return [...grouped(results, ({ outcome }) => outcome)]
    .map(([outcome, list]) => `${list.length} ${say(`outcome.${outcome as Outcome}`)}`)
    .join(', ');
}

/** Rows of a chapter: what is more than met stands by itself, what is simply met together with its like. */
export interface RuleRow {
  readonly outcome: Outcome;
  readonly results: readonly RuleResult[];
}

/** Met, and nothing else to be said of it. */
const isPlain = ({ outcome, findings, waiver, attestation, reason }: RuleResult): boolean =>
  outcome === 'passed' && findings.length === 0 && !waiver && !attestation && !reason;

/** The rules of a chapter as rows: first those with something to say, in the order of the rules. */
export function rowsOf(results: readonly RuleResult[], protocol: Protocol): RuleRow[] {
  const plain = results.filter(isPlain);
  const alike = grouped(plain, (result) => `${weight(result)} ${result.level} ${restsUpon(result, protocol)}`);
  return [
    ...results.filter((result) => !isPlain(result)).map((result) => ({ outcome: result.outcome, results: [result] })),
    ...[...alike].sort(by(([key]) => key)).map(([, list]) => ({ outcome: 'passed' as const, results: list })),
  ];
}

/** Why the rules of a row came to their outcome; of several, how much was looked at together. */
export function rowReason({ results }: RuleRow, protocol: Protocol): string {
  if (results.length === 1) return reasonsOf(results[0]!, protocol).join('; ');
  return protocol.say('examined-places', { n: results.reduce((sum, { examined }) => sum + examined, 0) });
}

function chapterTable(chapter: string, results: readonly RuleResult[], view: ServiceView, protocol: Protocol): Markup {
  const { say, plain, rules } = protocol;
  const columns = [
    { title: say('column.rule') },
    { title: say('column.level'), wide: 'short' as const },
    { title: say('column.outcome'), wide: 'short' as const },
    { title: say('column.reason') },
    { title: say('column.evidence'), wide: 'short' as const },
  ];
  const linked = new Set([...view.failed, ...view.hints].map(({ rule }) => rule.id));
  const named = (result: RuleResult, index: number) => {
    const rule = ruleOf(result, rules);
    const title = h`${rule.id} ${plain(rule.title)}`;
    const name = linked.has(rule.id) ? h`<a href="#${view.id}-${rule.id}">${title}</a>` : title;
    return index === 0 ? name : h` · ${name}`;
  };
  const rows = rowsOf(results, protocol).map((row) => {
    const first = row.results[0]!;
    return h`<tr class="o-${row.outcome}"><th scope="row">${row.results.map(named)}</th><td>${levelWord(first.level, protocol)}</td><td class="outcome">${outcomeWord(row.outcome, protocol)}</td><td>${rowReason(row, protocol)}</td><td>${restsUpon(first, protocol)}</td></tr>`;
  });
  return table(chapter, columns, rows, 'results');
}

/** What a result rests on; where a MUSS is met because someone says so, that it is only declared. */
export function restsUpon(result: RuleResult, { say, tell, rules }: Protocol): string {
  if (isOnlyDeclared(result, rules)) return tell('only-declared');
  return say(`evidence.${result.attestation ? 'human' : ruleOf(result, rules).evidence}`);
}

/** Why a rule came to its outcome: what was said, what was looked at, what was found, who decided. */
export function reasonsOf(result: RuleResult, { say, tell, plain }: Protocol): string[] {
  const { reason, examined, outcome, waiver = [], attestation } = result;
  const open = openFindings(result).length;
  return [
    ...(reason === undefined || reason === '' ? [] : [plain(reason)]),
    ...(open > 0 ? [tell('findings', { n: open })] : []),
    ...(examined > 0 && outcome !== 'not-applicable' ? [say('examined-places', { n: examined })] : []),
    // The reason of a waived rule names its waiver already.
    ...(outcome === 'waived' && reason ? [] : waiver).map(({ until, approvedBy, fileNumber }) =>
      tell('waived-until', { until, by: plain(approvedBy), number: plain(fileNumber) }),
    ),
    ...(attestation
      ? [tell('judged-by', { by: plain(attestation.by), role: plain(attestation.role), on: attestation.on })]
      : []),
  ];
}
