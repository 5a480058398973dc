import { NEAR, nearestFirst, STANDINGS } from '../../reports/overview/row.ts';
import type { Snapshot } from '../../reports/overview/snapshot.ts';
import { mostFailed, type Standings, standingsOf } from '../../reports/overview/tallies.ts';
import { shift } from '../../text/calendar.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { section } from './frame.ts';
import { standingBar } from './svg.ts';
import { linked, type Voice } from './voice.ts';

/** Waivers that end within so many days are told. */
export const SOON = 90;

/** Those of the waivers that end soon, seen from the day of the check. */
export function endingSoon({ waivers, asOf }: Snapshot): Snapshot['waivers'] {
  const last = shift(asOf, `P${SOON}D`);
  return waivers.filter(({ waiver }) => waiver.until <= last);
}

/** How it stands, in one sentence and five numbers. */
export function headline({ rows }: Snapshot, list: string, voice: Voice): Markup {
  const { say } = voice;
  const standings = standingsOf(rows);
  const { conforming, near, far, undecided, silent } = standings;
  const total = rows.length;
  const sentence =
    total === 0 ? say('headline-none') : say('headline', { conforming, near, far, open: undecided + silent, total });
  return h`<p class="headline">${sentence}</p>
${standingBar(standings, total, 6)}
${tiles(standings, list, voice)}
`;
}

function tiles(standings: Standings, list: string, { say }: Voice): Markup {
  return h`<ul class="tiles">${STANDINGS.map(
    (standing) => h`
<li class="${standing}"><a href="#${list}" data-s="${standing}"><b>${standings[standing]}</b> <span>${say(`standing.${standing}`)}</span></a><small>${say(`means.${standing}`, { n: NEAR })}</small></li>`,
  )}
</ul>`;
}

/** What helps most, in the order in which it helps; at most seven things. */
export function advice(snapshot: Snapshot, id: string, voice: Voice): Markup {
  const items = [...soles(snapshot, voice), ...rules(snapshot, voice), ...others(snapshot, voice)];
  const list =
    items.length > 0
      ? h`<ol class="next">${items.map(
          (item) => h`
<li>${item}</li>`,
        )}
</ol>`
      : h`<p>${voice.say('next.nothing')}</p>`;
  return section(id, voice.say('title.next'), h`${list}\n`, voice);
}

/** So many services are named in a sentence. */
const NAMED = 4;

function soles({ rows }: Snapshot, voice: Voice): Markup[] {
  const near = rows.filter(({ left }) => left === 1).sort(nearestFirst);
  if (near.length === 0) return [];
  const [before, after] = voice
    .say('next.sole', { n: near.length, names: '\u0001', more: Math.max(0, near.length - NAMED) })
    .split('\u0001') as [string, string];
  const names = near
    .slice(0, NAMED)
    .map(
      (row, at) => h`${at === 0 ? '' : ', '}${linked(row, voice)} <small>${oneLine(row.authority ?? row.path)}</small>`,
    );
  return [h`${before}${names}${after}`];
}

function rules({ counts }: Snapshot, { say, word }: Voice): Markup[] {
  return mostFailed(counts)
    .filter(({ must, due }) => must + due > 0)
    .slice(0, 3)
    .map(({ rule, must, due, sole }) => {
      const { title, id, fix, responsible } = rule;
      const text = say('next.rule', { title: oneLine(title), id, n: must + due, sole, fix: oneLine(fix) });
      return h`${text}${responsible ? h` <strong>${say('next.party', { party: word(`party.${responsible}`) })}</strong>` : ''}`;
    });
}

function others(snapshot: Snapshot, { say }: Voice): Markup[] {
  const { silent } = standingsOf(snapshot.rows);
  const soon = endingSoon(snapshot);
  const due = snapshot.rows.filter((row) => row.verdict === 'conforming' && row.due.length > 0).length;
  return [
    ...(silent > 0 ? [h`${say('next.silent', { n: silent })}`] : []),
    ...(due > 0 ? [h`${say('next.due', { n: due })}`] : []),
    ...(soon.length > 0
      ? [h`${say('next.waivers', { n: soon.length, days: SOON, first: soon[0]!.waiver.until })}`]
      : []),
  ];
}
