import { OUTCOMES } from '../../../base/levels.ts';
import type { Outcome } from '../../../base/nouns.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import { field, fill, h } from '../dom.ts';
import { type RowContext, ruleRow } from './rows.ts';
import { EVERYTHING, LEVEL_NAMES, levelName, type Row, type Selection, selected } from './selection.ts';

type Change = (part: Partial<Selection>) => void;

const toggled = <T>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> =>
  on ? new Set([...set, one]) : new Set([...set].filter((other) => other !== one));

/** One of several things that may be chosen together, with how many rows it stands for. */
function choice(label: string, count: number, checked: boolean, change: (on: boolean) => void): HTMLElement {
  const input = h('input', { type: 'checkbox', checked, onchange: () => change(input.checked) });
  return h('label', { class: 'choice' }, input, ` ${label} `, h('span', { class: 'count' }, `(${count})`));
}

function picker(label: string, any: string, options: readonly string[], value: string, change: (to: string) => void) {
  const select = h(
    'select',
    { onchange: () => change(select.value) },
    h('option', { value: '' }, any),
    options.map((one) => h('option', { value: one, selected: one === value }, visible(one))),
  );
  return field(label, select);
}

function filters(rows: readonly Row[], current: () => Selection, change: Change, say: Say): HTMLElement {
  const now = current();
  const count = (fits: (row: Row) => boolean) => rows.filter(fits).length;
  const outcomes = OUTCOMES.map((outcome: Outcome) => ({
    outcome,
    n: count(({ result }) => result.outcome === outcome),
  }));
  const files = [...new Set(rows.flatMap(({ result }) => result.findings.map(({ path }) => path)))].sort();
  const search = h('input', { type: 'search', value: now.text, oninput: () => change({ text: search.value }) });
  return h(
    'form',
    { class: 'filters', onsubmit: (event: Event) => event.preventDefault() },
    h(
      'fieldset',
      {},
      h('legend', {}, say('result.outcome')),
      outcomes
        .filter(({ n }) => n > 0)
        .map(({ outcome, n }) =>
          choice(say(`outcome.${outcome}`), n, now.outcomes.has(outcome), (on) =>
            change({ outcomes: toggled(current().outcomes, outcome, on) }),
          ),
        ),
    ),
    h(
      'fieldset',
      {},
      h('legend', {}, say('result.level')),
      LEVEL_NAMES.map((level) =>
        choice(
          level === 'none' ? say('result.level-none') : say(`level.${level}`),
          count(({ result }) => levelName(result.level) === level),
          now.levels.has(level),
          (on) => change({ levels: toggled(current().levels, level, on) }),
        ),
      ),
    ),
    h(
      'div',
      { class: 'pickers' },
      picker(
        say('result.chapter'),
        say('result.any'),
        [...new Set(rows.map(({ rule }) => rule.chapter))],
        now.chapter,
        (chapter) => change({ chapter }),
      ),
      picker(say('result.file'), say('result.any'), files, now.file, (file) => change({ file })),
      field(say('result.search'), search, say('result.search-help')),
    ),
  );
}

/** Every rule of a service, of which a part may be chosen; how many there are stays said. */
export function allRules(
  rows: readonly Row[],
  start: Selection,
  context: RowContext,
  onChange: (selection: Selection) => void,
): HTMLElement {
  const { say } = context;
  let now = start;
  const status = h('p', { role: 'status', class: 'shown' });
  const list = h('div', { class: 'rules' });
  const controls = h('div', {});
  const reset = h(
    'button',
    { type: 'button', class: 'quiet', onclick: () => set(EVERYTHING, true) },
    say('result.reset'),
  );
  const show = () => {
    const own = selected(rows, now);
    const findings = own.reduce((sum, { result }) => sum + result.findings.length, 0);
    fill(status, say('result.shown', { n: own.length, total: rows.length, findings }));
    fill(list, own.length === 0 ? h('p', {}, say('result.none-shown')) : own.map((row) => ruleRow(row, context)));
  };
  const set = (next: Selection, anew: boolean) => {
    now = next;
    onChange(now);
    if (anew) build();
    show();
  };
  // Made anew only where all of it changes: a control that has the focus stays.
  const build = () =>
    fill(
      controls,
      filters(
        rows,
        () => now,
        (part) => set({ ...now, ...part }, false),
        say,
      ),
    );
  build();
  show();
  return h('div', {}, h('div', { class: 'filter-frame' }, controls, reset), status, list);
}
