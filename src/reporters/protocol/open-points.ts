import type { RuleResult } from '../../base/finding.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { heading, levelWord, outcomeWord, sourceLink, table } from './elements.ts';
import { partyName, sharesOf } from './parties.ts';
import { below, linesOf, openCount, type Point, type ServiceView, type Told, told } from './service-view.ts';

/** The work list of a service: what to mend, what was not checked, what humans have to judge. */
export function openPoints(view: ServiceView, level: number, protocol: Protocol): Markup {
  const { say, tell } = protocol;
  const { id, failed, unverified, open, review, hints } = view;
  const part = (key: string, title: string, lead: string, content: readonly Markup[] | Markup) => h`<section>
${heading(level + 1, title, `${id}-${key}`)}
${lead === '' ? h`` : h`<p>${lead}</p>\n`}${content}</section>
`;
  const points = (list: readonly Point[]) => list.map((point) => pointBlock(point, view, level + 2, protocol));
  return h`${openCount(view) === 0 ? h`<p>${tell('open-none')}</p>\n` : h``}${failed.length > 0 ? part('failed', tell('title.failed'), tell('open-lead'), byParty(view, level + 2, protocol)) : h``}${
    unverified.length > 0
      ? part(
          'unverified',
          say('title.unverified'),
          tell('unverified-lead'),
          unjudged(say('title.unverified'), unverified, protocol),
        )
      : h``
  }${
    open.length > 0
      ? part('unstated', say('title.open'), tell('unstated-lead'), unjudged(say('title.open'), open, protocol))
      : h``
  }${
    review.length > 0
      ? part(
          'review',
          say('title.needs-review'),
          tell('review-lead'),
          unjudged(say('title.needs-review'), review, protocol),
        )
      : h``
  }${hints.length > 0 ? part('hints', tell('title.hints'), '', points(hints)) : h``}`;
}

/** What is to be mended, one party after the other: each can be given its part. */
function byParty(view: ServiceView, level: number, protocol: Protocol): Markup[] {
  return sharesOf(view, protocol)
    .filter(({ must, lesser }) => must.length + lesser.length > 0)
    .map(
      ({ party, must, lesser }) => h`<section>
${heading(level, partyName(party, protocol), `${view.id}-for-${party ?? 'unnamed'}`)}
${[...must, ...lesser].map((point) => pointBlock(point, view, level + 1, protocol))}</section>
`,
    );
}

/** One rule with its findings, what to do, and where it comes from. */
function pointBlock(point: Point, { service, id }: ServiceView, level: number, protocol: Protocol): Markup {
  const { say, tell, plain } = protocol;
  const { rule, result, shown, total } = point;
  const anchor = `${id}-${rule.id}`;
  const rest = total - shown.length;
  const rows = told(shown).map(
    (one) =>
      h`<tr><th scope="row">${where(one, service, protocol)}</th><td>${one.level === result.level ? h`` : h`${levelWord(one.level, protocol)} `}${plain(one.message)}${one.known ? h` (${tell('known-finding')})` : h``}</td></tr>`,
  );
  const columns = [{ title: say('column.place'), wide: 'mid' as const }, { title: say('column.finding') }];
  const name = `${rule.id} ${plain(rule.title)}`;
  return h`<section class="point ${result.outcome}">
${heading(level, name, anchor)}
<p class="meta">${levelWord(result.level, protocol)} <span class="o-${result.outcome}">${outcomeWord(result.outcome, protocol)}</span> · ${tell('findings', { n: total })}<span class="tick"><span class="box" aria-hidden="true"></span> ${tell('done')}</span></p>
${rows.length > 0 ? table(`${tell('findings', { n: total })}: ${name}`, columns, rows, 'findings') : h``}${rest > 0 ? h`<p>${tell('rest', { n: rest })}</p>\n` : h``}<dl class="how">
<div><dt>${tell('remedy')}</dt><dd>${plain(rule.fix)}</dd></div>
<div><dt>${say('label.source')}</dt><dd>${sourceLink(rule, protocol)}</dd></div>
</dl>
</section>
`;
}

function where(one: Told, service: ServiceView['service'], protocol: Protocol): Markup {
  const text = linesText(one, protocol);
  const path = protocol.plain(below(service, one.path));
  return text === '' ? h`${path}` : h`${path}<br /><span class="line">${text}</span>`;
}

/** The lines of a finding in words; empty for a whole file. */
export function linesText(one: Told, { tell }: Protocol): string {
  const { first, more } = linesOf(one);
  if (first.length === 0) return '';
  if (first.length === 1) return tell('line', { line: String(first[0]) });
  const lines = first.join(', ');
  return tell('lines', { lines: more > 0 ? tell('more', { lines, n: more }) : lines });
}

function unjudged(title: string, results: readonly RuleResult[], protocol: Protocol): Markup {
  const { say, tell, plain, rules } = protocol;
  const columns = [
    { title: say('column.rule') },
    { title: say('column.level'), wide: 'short' as const },
    { title: tell('column.party'), wide: 'short' as const },
    { title: say('column.reason') },
  ];
  const rows = results.map((result) => {
    const rule = ruleOf(result, rules);
    const reason = plain(result.reason ?? (result.outcome === 'needs-review' ? rule.requirement : say('no-reason')));
    return h`<tr><th scope="row">${rule.id} ${plain(rule.title)}</th><td>${levelWord(result.level, protocol)}</td><td>${partyName(rule.responsible, protocol)}</td><td>${reason}</td></tr>`;
  });
  return table(title, columns, rows);
}
