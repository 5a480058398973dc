import { LEVELS } from '../../base/levels.ts';
import { nearestFirst, type ServiceRow } from '../../reports/overview/row.ts';
import type { Snapshot } from '../../reports/overview/snapshot.ts';
import { type Cell, cellsOf, columnsOf } from '../../reports/overview/tallies.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { type Lists, linked, type Voice } from './voice.ts';

/** More rows nobody reads on one page, and it would no longer open at once; the CSV has all. */
export const MOST_ROWS = 2000;

/** A cell in a letter for its look, and what stands in it. */
function cellOf({ must, due, lesser, undecided, met }: Cell): readonly [look: string, text: string] {
  if (must > 0) return ['m', String(must)];
  if (due > 0) return ['d', `${due}*`];
  if (undecided > 0) return ['u', `?${undecided}`];
  if (lesser > 0) return ['l', String(lesser)];
  return met > 0 ? ['p', '✓'] : ['x', '–'];
}

/** The services of a part as rows, and the chapters as columns: what is missing where. */
export function* map(snapshot: Snapshot, id: string, filters: Markup, lists: Lists, voice: Voice): Generator<string> {
  const { say } = voice;
  const { rules } = snapshot;
  const rows = [...snapshot.rows].sort(nearestFirst);
  const columns = columnsOf(rules);
  const [title, left] = [say('title.services'), say('column.left')];
  yield h`<section aria-labelledby="${voice.within}${id}-h">
<h2 id="${id}-h">${title}</h2>
<p>${say('map-caption')} ${say('left-means')}</p>
<p class="legend">${say('map-cells')} ${legend(voice)}</p>
${filters}<div class="scroll map" tabindex="0" role="region" aria-label="${voice.label}${say('map-region')}"><table id="${id}" class="map">
<thead><tr><th scope="col">${say('column.service')}</th><th scope="col">${say('column.standing')}</th><th scope="col" class="n">${left}</th>${columns.names.map((name) => h`<th scope="col" class="c"><span>${oneLine(name)}</span></th>`)}</tr></thead>
<tbody>`.text;
  for (const row of rows.slice(0, MOST_ROWS)) yield rowText(row, cellsOf(row, rules, columns), lists, voice).text;
  yield '\n</tbody>\n</table></div>\n';
  if (rows.length > MOST_ROWS) yield h`<p>${say('map-rest', { n: rows.length - MOST_ROWS })}</p>\n`.text;
  yield '</section>\n';
}

/** The names that filters offer, each once, in alphabetical order. */
export function listsOf({ rows }: Snapshot): Lists {
  const named = (by: 'authority' | 'provider') => [...new Set(rows.flatMap((row) => row[by] ?? []))].sort();
  return { authorities: named('authority'), providers: named('provider') };
}

function rowText(row: ServiceRow, cells: readonly Cell[], { authorities, providers }: Lists, voice: Voice): Markup {
  const { standing, left, authority, provider, failed } = row;
  const under =
    [authority, provider].flatMap((one) => (one === null ? [] : [oneLine(one)])).join(' · ') || oneLine(row.path);
  const number = (list: readonly string[], name: string | null) => (name === null ? -1 : list.indexOf(name));
  const levels = LEVELS.filter((level) => failed[level] > 0).join(' ');
  const looks = cells.map((cell) => {
    const [look, text] = cellOf(cell);
    return h`<td class="${look}">${text}</td>`;
  });
  return h`
<tr data-s="${standing}" data-a="${number(authorities, authority)}" data-p="${number(providers, provider)}" data-l="${levels}"><th scope="row">${linked(row, voice)}<small>${under}</small></th><td class="s ${standing}">${voice.say(`standing.${standing}`)}</td><td class="n">${left}</td>${looks}</tr>`;
}

function legend({ say }: Voice): Markup {
  const entry = (look: string, sign: string, text: string) =>
    h`<span class="key"><span class="${look}">${sign}</span> ${text}</span> `;
  return h`${[
    entry('m', '3', say('cell.must')),
    entry('d', '3*', say('cell.due')),
    entry('u', '?3', say('cell.undecided')),
    entry('l', '3', say('cell.lesser')),
    entry('p', '✓', say('cell.met')),
    entry('x', '–', say('cell.none')),
  ]}`;
}
