import { LEVELS } from '../../base/levels.ts';
import { STANDINGS } from '../../reports/overview/row.ts';
import type { Snapshot } from '../../reports/overview/snapshot.ts';
import { columnsOf } from '../../reports/overview/tallies.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import type { Lists, Voice } from './voice.ts';

type Option = readonly [value: string | number, text: string];

/** Filters of a part: hidden until the script shows them, since without it they do nothing. */
export function filterForm(
  { rules }: Snapshot,
  { authorities, providers }: Lists,
  { say, word, label }: Voice,
): Markup {
  const select = (
    name: string,
    label: string,
    options: readonly Option[],
  ) => h`<label>${label} <select name="${name}"><option value="">${say('filter.all')}</option>${options.map(([value, text]) => h`<option value="${value}">${text}</option>`)}</select></label>
`;
  const numbered = (names: readonly string[]) => names.map((name, at): Option => [at, oneLine(name)]);
  const text = say('filter.shown', { shown: '#', total: '#' });
  return h`<form class="filter" hidden="" aria-label="${label}${say('filter.title')}">
<label>${say('filter.search')} <input type="search" name="q" autocomplete="off" /></label>
${select(
  's',
  say('filter.standing'),
  STANDINGS.map((one) => [one, say(`standing.${one}`)]),
)}${select('a', say('filter.authority'), numbered(authorities))}${select('p', say('filter.provider'), numbered(providers))}${select(
  'c',
  say('filter.chapter'),
  columnsOf(rules).names.map((name) => [oneLine(name), oneLine(name)]),
)}${select(
  'l',
  say('filter.level'),
  LEVELS.map((one) => [one, word(`level.${one}`)]),
)}<button type="reset">${say('filter.reset')}</button>
<output data-text="${text}"></output>
</form>
`;
}
