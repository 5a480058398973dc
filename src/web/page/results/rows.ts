import type { Finding } from '../../../base/finding.ts';
import { LETTERS } from '../../../base/results.ts';
import { sourceTitle } from '../../../reporters/view.ts';
import type { Say } from '../../../words/page/index.ts';
import { visible } from '../../../words/visible.ts';
import { type Child, h, link } from '../dom.ts';
import { excerptOf } from './excerpt.ts';
import { levelName, type Row } from './selection.ts';

/** What a row needs to be shown. */
export interface RowContext {
  readonly say: Say;
  readonly excerpts: Readonly<Record<string, string>>;
  /** Rules that exceptions can be made from. */
  readonly waivable?: ReadonlySet<string>;
  /** Offers to enter an exception for a finding; absent where there can be none. */
  readonly onWaive?: (row: Row, finding: number) => void;
  /** Offers to answer a question; absent where there can be no answer. */
  readonly onAnswer?: (row: Row) => void;
}

/** Findings of a rule that are shown at first. */
const MOST = 10;

const placeOf = ({ path, range: { start } }: Finding): string => `${visible(path)}:${start.line}:${start.column}`;

/** The level of a rule; its colour says nothing that the word does not. */
export function levelBadge({ result }: Row, say: Say): HTMLElement {
  const level = levelName(result.level);
  const word = level === 'none' ? say('result.level-none') : say(`level.${level}`);
  return h('span', { class: `badge level-${level}` }, word);
}

function finding(one: Finding, index: number, row: Row, { say, excerpts, waivable, onWaive }: RowContext): HTMLElement {
  const waived = one.waivedBy !== undefined;
  return h(
    'li',
    { class: 'finding' },
    h('p', { class: 'message' }, visible(one.message), waived && ` (${say('mark.waived')})`),
    h('p', { class: 'place' }, h('code', {}, placeOf(one))),
    excerptOf(one, excerpts[`${one.path}\n${one.range.start.line}`] ?? null),
    (one.related ?? []).map((other) =>
      h('p', { class: 'place' }, say('result.related', { place: `${visible(other.path)}:${other.range.start.line}` })),
    ),
    onWaive &&
      !waived &&
      row.result.outcome === 'failed' &&
      waivable?.has(row.rule.id) &&
      h('button', { type: 'button', class: 'quiet', onclick: () => onWaive(row, index) }, say('result.waive')),
  );
}

function findings(row: Row, context: RowContext): Child {
  const { say } = context;
  const all = row.result.findings;
  if (all.length === 0) return null;
  const list = h(
    'ul',
    { class: 'findings' },
    all.slice(0, MOST).map((one, index) => finding(one, index, row, context)),
  );
  const rest = () => {
    list.append(...all.slice(MOST).map((one, index) => finding(one, MOST + index, row, context)));
    more?.remove();
  };
  const more =
    all.length > MOST
      ? h('button', { type: 'button', class: 'quiet', onclick: rest }, say('result.more-findings', { n: all.length }))
      : null;
  return [h('h5', {}, say('result.findings')), list, more];
}

/** What is behind a row: made when it is opened for the first time. */
function details(row: Row, context: RowContext): Child[] {
  const { say, onAnswer } = context;
  const { rule, result } = row;
  const told = (title: string, text: Child): Child => [h('dt', {}, title), h('dd', {}, text)];
  return [
    asksForStandard(row) && h('p', { class: 'note' }, say('result.bring-standard')),
    findings(row, context),
    h(
      'dl',
      {},
      result.reason !== undefined && result.findings.length > 0 && told(say('result.reason'), visible(result.reason)),
      told(say('result.fix'), visible(rule.fix)),
      told(say('result.requirement'), visible(rule.requirement)),
      told(say('result.why'), visible(rule.why)),
      told(say('result.source'), link(rule.source.url, sourceTitle(rule))),
    ),
    onAnswer &&
      result.outcome === 'needs-review' &&
      h('button', { type: 'button', onclick: () => onAnswer(row) }, say('result.answer')),
  ];
}

/** What the command line would do about a standard that is missing, and the page does otherwise. */
const asksForStandard = ({ result: { reason = '' } }: Row): boolean => reason.includes('--standard');

/** The first thing to know of a row: what was found, else why nothing was. */
function gist({ rule, result }: Row): string {
  const [first] = result.findings;
  return visible(first?.message ?? result.reason ?? rule.requirement);
}

/** A rule and its outcome on a line that opens. */
export function ruleRow(row: Row, context: RowContext): HTMLElement {
  const { say } = context;
  const { rule, result } = row;
  const count = result.findings.length;
  const body = h('div', { class: 'body' });
  const open = () => {
    if (body.childElementCount > 0) return;
    const parts = h('div', {}, details(row, context));
    body.replaceChildren(...parts.childNodes);
  };
  return h(
    'details',
    {
      class: `rule outcome-${LETTERS[result.outcome] === '-' ? 'none' : result.outcome}`,
      ontoggle: open,
      onbeforeprint: open,
    },
    h(
      'summary',
      {},
      h(
        'span',
        { class: 'head' },
        levelBadge(row, say),
        h('span', { class: `badge outcome ${result.outcome}` }, say(`outcome.${result.outcome}`)),
        result.due && h('span', { class: 'badge due' }, say('result.due')),
        h('span', { class: 'title' }, visible(rule.title)),
        h('code', { class: 'id' }, rule.id),
        count > 1 && h('span', { class: 'count' }, say('result.places', { n: count })),
      ),
      h('span', { class: 'gist' }, gist(row)),
    ),
    body,
  );
}
