import { STANDINGS } from '../../reports/overview/row.ts';
import type { Snapshot } from '../../reports/overview/snapshot.ts';
import { cellsOf, columnsOf, type Group, groupsOf, partiesOf } from '../../reports/overview/tallies.ts';
import { date } from '../../words/render.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { folded, numbers, section, table } from './frame.ts';
import { endingSoon, SOON } from './next.ts';
import { partyOf } from './rule-tables.ts';
import { lengthBar, standingBar } from './svg.ts';
import { linked, type Voice } from './voice.ts';

/** More groups than these the CSV has. */
const [FIRST_GROUPS, MOST_GROUPS] = [10, 200];
const MOST_WAIVERS = 100;

/** Whom the services wait for. */
export function partyTable(snapshot: Snapshot, id: string, voice: Voice): Markup {
  const { say } = voice;
  const parties = partiesOf(snapshot);
  const most = Math.max(0, ...parties.map(({ services }) => services));
  const rows = parties.map(({ party, services, obstacles }) => {
    const name = partyOf(party === null ? {} : { responsible: party }, voice);
    return h`<tr><th scope="row">${name}</th><td class="n">${services}${lengthBar(services, 0, most)}</td><td class="n">${obstacles}</td></tr>
`;
  });
  const columns = [{ title: say('column.party') }, numbers(say('column.services')), numbers(say('column.obstacles'))];
  return section(id, say('title.parties'), table(say('parties-caption'), columns, rows, voice), voice);
}

/** In how many services each chapter is not met. */
export function chapterTable({ rows, rules }: Snapshot, id: string, voice: Voice): Markup {
  const { say } = voice;
  const columns = columnsOf(rules);
  const sums = columns.names.map((name) => ({ name, must: 0, undecided: 0 }));
  for (const row of rows)
    cellsOf(row, rules, columns).forEach(({ must, due, undecided }, at) => {
      if (must + due > 0) sums[at]!.must += 1;
      if (undecided > 0) sums[at]!.undecided += 1;
    });
  sums.sort((a, b) => b.must - a.must || b.undecided - a.undecided);
  const lines = sums.map(
    ({
      name,
      must,
      undecided,
    }) => h`<tr><th scope="row">${oneLine(name)}</th><td class="n">${must}${lengthBar(must, 0, rows.length)}</td><td class="n">${undecided}</td></tr>
`,
  );
  const heads = [{ title: say('column.chapter') }, numbers(say('column.lacking')), numbers(say('column.undecided'))];
  return section(id, say('title.chapters'), table(say('chapters-caption'), heads, lines, voice), voice);
}

/** Services by who answers for them, or who built them. */
export function groupTable({ rows }: Snapshot, by: 'authority' | 'provider', id: string, voice: Voice): Markup {
  const { say } = voice;
  const [title, head] =
    by === 'authority'
      ? (['title.authorities', 'filter.authority'] as const)
      : (['title.providers', 'filter.provider'] as const);
  const columns = [
    { title: say(head) },
    numbers(say('column.services')),
    ...STANDINGS.map((one) => numbers(say(`standing.${one}`))),
  ];
  const groups = groupsOf(rows, by);
  const lines = groups.slice(0, MOST_GROUPS).map((group) => groupRow(group, voice));
  const more = () => say('groups-more', { n: groups.length - FIRST_GROUPS });
  const caption = `${say(title)}: ${say('groups-caption')}`;
  return section(id, say(title), folded(caption, columns, lines, { first: FIRST_GROUPS, more, place: voice }), voice);
}

function groupRow({ name, total, standings }: Group, { say }: Voice): Markup {
  const counts = STANDINGS.map((one) => h`<td class="n">${standings[one]}</td>`);
  return h`<tr><th scope="row">${name === null ? say('not-named') : oneLine(name)}${standingBar(standings, total, 6)}</th><td class="n">${total}</td>${counts}</tr>
`;
}

/** Waivers that end soon, those first that end first; nothing where there are none at all. */
export function waiverTable(snapshot: Snapshot, id: string, voice: Voice): Markup {
  const { say, lang } = voice;
  const { waivers, rows } = snapshot;
  if (waivers.length === 0) return h``;
  const soon = endingSoon(snapshot);
  const facts = { n: waivers.length, days: SOON };
  const title = say('title.waivers');
  if (soon.length === 0) return section(id, title, h`<p>${say('waivers-none', facts)}</p>\n`, voice);
  const lines = soon.slice(0, MOST_WAIVERS).map(
    ({
      service,
      ruleId,
      waiver,
    }) => h`<tr><th scope="row">${linked(rows[service]!, voice)}</th><td>${date(waiver.until, lang)}</td><td>${ruleId}</td><td>${oneLine(waiver.approvedBy)}</td></tr>
`,
  );
  const columns = (['column.service', 'column.until', 'column.rule', 'column.by'] as const).map((key) => ({
    title: say(key),
  }));
  return section(
    id,
    title,
    table(say('waivers-caption', { ...facts, soon: soon.length }), columns, lines, voice),
    voice,
  );
}
