import type { Outcome, RuleResult } from '../../base/nouns.ts';
import { html as h, Markup } from '../html-escape.ts';
import { grouped, ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { heading, levelWord, outcomeWord, table } from './elements.ts';
import { isOnlyDeclared, openFindings, type ServiceView } from './service-view.ts';

/** Choices of the filter; the style hides what is not chosen, on screen only. */
export const FILTERS = ['all', 'failed', 'open', 'waived', 'passed', 'not-applicable'] as const;

/** Every rule with its outcome and why, chapter by chapter. */
export function rulesTable(view: ServiceView, level: number, protocol: Protocol): Markup {
  const { tell, plain } = protocol;
  const { id, chapters } = view;
  const choice = (name: (typeof FILTERS)[number]) => {
    const input = `${id}-f-${name}`;
    return h`<label for="${input}"><input type="radio" name="${id}-filter" id="${input}" class="f-${name}"${new Markup(name === 'all' ? ' checked="checked"' : '')} /> ${tell(`filter.${name}`)}</label>
`;
  };
  const sections = [...chapters].map(([chapter, results], index) => {
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
${sections}<p class="none">${tell('filter-none')}</p>
</div>
`;
}

/** How many rules of a chapter have which outcome, in words. */
export function tally(results: readonly RuleResult[], { say }: Protocol): string {
  return [...grouped(results, ({ outcome }) => outcome)]
    .map(([outcome, list]) => `${list.length} ${say(`outcome.${outcome as Outcome}`)}`)
    .join(', ');
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
  const rows = results.map((result) => {
    const rule = ruleOf(result, rules);
    const title = h`${rule.id} ${plain(rule.title)}`;
    const name = linked.has(rule.id) ? h`<a href="#${view.id}-${rule.id}">${title}</a>` : title;
    return h`<tr class="o-${result.outcome}"><th scope="row">${name}</th><td>${levelWord(result.level, protocol)}</td><td class="outcome">${outcomeWord(result.outcome, protocol)}</td><td>${reasonsOf(result, protocol).join('; ')}</td><td>${restsUpon(result, protocol)}</td></tr>`;
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
