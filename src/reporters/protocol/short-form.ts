import type { RuleResult } from '../../base/finding.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { grouped, ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { heading, table } from './elements.ts';
import { partyName, type Share, sharesOf } from './parties.ts';
import { openCount, type Point, type ServiceView } from './service-view.ts';
import { confirmation } from './statements.ts';
import { countsTable, restsOn } from './summary.ts';

/** Lines of the short form that name rules: with more it would be no short form. */
const MOST_LINES = 12;
const MOST_WAIVERS = 8;

/** At most two pages: what was looked at, what is open and who has to act, what the authority answers for, what is waived. */
export function shortForm(view: ServiceView, level: number, protocol: Protocol): Markup {
  const { tell, say } = protocol;
  const { service, id } = view;
  const part = (key: string, title: string, content: Markup) => h`<section>
${heading(level + 1, title, `${id}-short-${key}`)}
${content}</section>
`;
  return h`<p>${judgedText(view, protocol)} ${restsOn(service, protocol)}${view.answers.length === 0 ? h` ${tell('answers-none')}` : h``}</p>
${countsTable(service, protocol)}${part('act', tell('title.act'), whoActs(view, protocol))}${part(
  'declared',
  tell('title.statements'),
  declared(view, protocol),
)}${part('waived', say('title.waived'), waived(view, protocol))}`;
}

/** How much was looked at. */
export function judgedText({ service }: ServiceView, { report, tell }: Protocol): string {
  return tell('short-judged', { files: service.documents.length, rules: report.rules.length });
}

/** Each party with what it has to do: numbers, and the rules that bind. */
function whoActs(view: ServiceView, protocol: Protocol): Markup {
  const { tell } = protocol;
  const shares = sharesOf(view, protocol);
  if (openCount(view) === 0) return h`<p>${tell('open-none')}</p>\n`;
  const columns = [
    { title: tell('column.party') },
    { title: tell('column.must'), wide: 'short' as const },
    { title: tell('column.lesser'), wide: 'short' as const },
    { title: tell('column.undecided'), wide: 'short' as const },
  ];
  const most = Math.max(2, Math.floor(MOST_LINES / shares.length));
  const rows = shares.map((share) => {
    const { must, lesser, undecided } = share;
    return h`<tr><th scope="row"><strong>${partyName(share.party, protocol)}</strong>${duties(share, most, view, protocol)}</th><td class="number">${must.length}</td><td class="number">${lesser.length}</td><td class="number">${undecided.length}</td></tr>`;
  });
  return h`${table(tell('title.act'), columns, rows, 'parties')}<p><a href="#${view.id}-open">${tell('see-open')}</a></p>
`;
}

/** The rules that a party must mend, the first ones by name. */
function duties({ must }: Share, most: number, { id }: ServiceView, protocol: Protocol): Markup {
  const { tell, plain } = protocol;
  if (must.length === 0) return h``;
  const line = ({ rule, total }: Point) =>
    h`<li><a href="#${id}-${rule.id}">${rule.id} ${plain(rule.title)}</a> (${tell('findings', { n: total })})</li>`;
  const rest = must.length - most;
  return h`<ul>${must.slice(0, most).map(line)}${rest > 0 ? h`<li>${tell('more-rules', { n: rest })}</li>` : h``}</ul>`;
}

/** How many rules with MUSS rest on statements alone, by chapter, and who answers for them. */
function declared(view: ServiceView, protocol: Protocol): Markup {
  const { tell } = protocol;
  const all = view.declared;
  if (all.length === 0) return h`<p>${tell('statements-none')}</p>\n`;
  const items = declaredByChapter(all, protocol).map(
    ([chapter, n]) => h`<li><span class="box" aria-hidden="true"></span> ${chapter}: ${tell('rules', { n })}</li>`,
  );
  return h`<p>${tell('statements-lead', { n: all.length })} <a href="#${view.id}-statements">${tell('see-statements')}</a></p>
<ul class="chapters">${items}</ul>
${confirmation(protocol)}`;
}

/** Chapters with the number of rules in them. */
export function declaredByChapter(all: readonly RuleResult[], { plain, rules }: Protocol): [string, number][] {
  return [...grouped(all, (result) => ruleOf(result, rules).chapter)].map(([chapter, list]) => [
    plain(chapter),
    list.length,
  ]);
}

/** What need not be mended until when. */
function waived({ waivers, waivedOnly, id }: ServiceView, protocol: Protocol): Markup {
  const { tell, plain } = protocol;
  if (waivers.length + waivedOnly.length === 0) return h`<p>${tell('waivers-none')}</p>\n`;
  const items = waivers.slice(0, MOST_WAIVERS).map(({ rule, waiver: { until, approvedBy, fileNumber } }) => {
    const by = tell('waived-until', { until, by: plain(approvedBy), number: plain(fileNumber) });
    return h`<li>${rule.id} ${plain(rule.title)}: ${by}</li>`;
  });
  const rest = waivers.length + waivedOnly.length - items.length;
  return h`<ul>${items}${rest > 0 ? h`<li><a href="#${id}-waivers">${tell('more-waivers', { n: rest })}</a></li>` : h``}</ul>
`;
}
