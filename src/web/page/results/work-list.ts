import { type Outcome, PARTIES } from '../../../base/nouns.ts';
import type { Say } from '../../../words/page/index.ts';
import { h } from '../dom.ts';
import { type RowContext, ruleRow } from './rows.ts';
import { type Row, weightOf } from './selection.ts';

/** What somebody has to act on. */
const TO_DO: ReadonlySet<Outcome> = new Set<Outcome>(['failed', 'unverified', 'open', 'needs-review']);

/** Who acts in what order: those who build first, and what no ruleset assigned yet at the end. */
const ORDER = [...PARTIES, 'none'] as const;
type Group = (typeof ORDER)[number];

const partyOf = ({ rule, result }: Row): Group =>
  result.outcome === 'needs-review' && rule.responsible === undefined ? 'behoerde' : (rule.responsible ?? 'none');

const partyName = (group: Group, say: Say): string =>
  group === 'none' ? say('result.party.none') : say(`party.${group}`);

/** What is to be done about a service, by who has to do it. */
export function workList(rows: readonly Row[], context: RowContext): HTMLElement {
  const { say } = context;
  const todo = rows.filter(({ result }) => result.level !== null && TO_DO.has(result.outcome));
  const groups = ORDER.flatMap((group) => {
    const own = todo.filter((row) => partyOf(row) === group).sort((a, b) => weightOf(a) - weightOf(b));
    return own.length === 0 ? [] : [{ group, own }];
  });
  return h(
    'div',
    {},
    h('p', { class: 'help' }, say(groups.length === 0 ? 'result.work-none' : 'result.work-help')),
    groups.map(({ group, own }) =>
      h(
        'section',
        { class: 'group' },
        h(
          'h3',
          {},
          partyName(group, say),
          ' ',
          h('span', { class: 'count' }, say('result.party-count', { n: own.length })),
        ),
        h(
          'div',
          { class: 'rules' },
          own.map((row) => ruleRow(row, context)),
        ),
      ),
    ),
  );
}
