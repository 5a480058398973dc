import { STANDINGS, type Standing } from '../../reports/overview/row.ts';
import type { Standings } from '../../reports/overview/tallies.ts';
import { html as h, type Markup } from '../html-escape.ts';

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** A bar parted by standing; what it shows stands beside it in words, so that it is silent. */
export function standingBar(standings: Standings, total: number, height = 12): Markup {
  let from = 0;
  const parts = STANDINGS.flatMap((standing) => {
    const share = total === 0 ? 0 : (standings[standing] / total) * 100;
    const at = from;
    from += share;
    return share === 0
      ? []
      : [h`<rect class="${standing}" x="${rounded(at)}" y="0" width="${rounded(share)}" height="${height}"/>`];
  });
  return h`<svg class="bar" viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** A bar as long as its share of the longest; the second part follows the first. */
export function lengthBar(first: number, second: number, most: number): Markup {
  const share = (value: number) => (most === 0 ? 0 : (value / most) * 100);
  return h`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="${rounded(share(first))}" height="10"/><rect class="undecided" x="${rounded(share(first))}" y="0" width="${rounded(share(second))}" height="10"/></svg>`;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 240, 44, 150, 12, 30];

/** A line for each standing over the days; the numbers stand in the table behind it. */
export function lines(
  days: readonly { readonly label: string; readonly standings: Standings }[],
  title: string,
  nameOf: (one: Standing) => string,
): Markup {
  const most = Math.max(1, ...days.flatMap(({ standings }) => STANDINGS.map((one) => standings[one])));
  const x = (at: number) => LEFT + (days.length < 2 ? 0 : (at / (days.length - 1)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM);
  // Names at the end of the lines, pushed apart where lines end together.
  const ends = STANDINGS.map((standing) => ({ standing, at: y(days.at(-1)!.standings[standing]) })).sort(
    (a, b) => a.at - b.at,
  );
  let last = Number.NEGATIVE_INFINITY;
  const labels = ends.map(({ standing, at }) => {
    last = Math.max(at, last + 15);
    return h`<text class="${standing}" x="${WIDTH - RIGHT + 10}" y="${rounded(last + 4)}">${days.at(-1)!.standings[standing]} ${nameOf(standing)}</text>`;
  });
  const grid = [0, most].map(
    (value) =>
      h`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${rounded(y(value))}" y2="${rounded(y(value))}"/><text class="axis" text-anchor="end" x="${LEFT - 6}" y="${rounded(y(value) + 4)}">${value}</text>`,
  );
  const every = Math.max(1, Math.ceil(days.length / 7));
  const ticks = days.map(({ label }, at) =>
    at % every === 0 || at === days.length - 1
      ? h`<text class="axis" text-anchor="middle" x="${rounded(x(at))}" y="${HEIGHT - 8}">${label}</text>`
      : h``,
  );
  const paths = STANDINGS.map((standing) => {
    const points = days.map(({ standings }, at) => [x(at), y(standings[standing])] as const);
    return h`<polyline class="${standing}" points="${points.map(([px, py]) => `${rounded(px)},${rounded(py)}`).join(' ')}"/>${points.map(([px, py]) => h`<circle class="${standing}" cx="${rounded(px)}" cy="${rounded(py)}" r="3.5"/>`)}`;
  });
  return h`<svg class="lines" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">${grid}${ticks}${paths}${labels}</svg>`;
}
