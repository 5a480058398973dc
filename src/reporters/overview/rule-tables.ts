import type { ReportRule } from '../../base/report.ts';
import type { RuleCount, Snapshot } from '../../reports/overview/snapshot.ts';
import { columnOf, mostFailed } from '../../reports/overview/tallies.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { folded, numbers, section, table } from './frame.ts';
import { lengthBar } from './svg.ts';
import type { Voice } from './voice.ts';

/** So many rules are seen at once. */
const FIRST = 12;

/** Who has to act for a rule. */
export const partyOf = ({ responsible }: Pick<ReportRule, 'responsible'>, { say, word }: Voice): string =>
  responsible ? word(`party.${responsible}`) : say('no-party');

/** A rule by its title, with what else it is known by. */
export function ruleName({ title, id, chapter, level }: ReportRule, { word }: Voice): Markup {
  const known = [id, oneLine(chapter), ...(level === null ? [] : [word(`level.${level}`)])].join(' · ');
  return h`${oneLine(title)} <small>${known}</small>`;
}

/** Rules that fail, those first that stand against most services. */
export function ruleTable({ counts }: Snapshot, id: string, voice: Voice): Markup {
  const { say } = voice;
  const failed = mostFailed(counts);
  const title = say('title.rules');
  if (failed.length === 0) return section(id, title, h`<p>${say('rules-none')}</p>\n`, voice);
  const most = Math.max(...failed.map(({ must, due }) => must + due));
  const columns = [
    { title: say('column.rule') },
    ...(['column.must', 'column.due', 'column.sole', 'column.lesser', 'column.undecided'] as const).map((key) =>
      numbers(say(key)),
    ),
    { title: say('column.party') },
  ];
  const rows = failed.map((count) => row(count, most, voice));
  const more = (n: number) => say('rules-more', { n });
  return section(id, title, folded(say('rules-caption'), columns, rows, { first: FIRST, more, place: voice }), voice);
}

function row({ rule, must, due, lesser, undecided, sole }: RuleCount, most: number, voice: Voice): Markup {
  const cells = [due, sole, lesser - due, undecided].map((n) => h`<td class="n">${n}</td>`);
  return h`<tr data-v="${rule.level ?? ''}" data-c="${oneLine(columnOf(rule))}"><th scope="row">${ruleName(rule, voice)}</th><td class="n">${must}${lengthBar(must, due, most)}</td>${cells}<td>${partyOf(rule, voice)}</td></tr>
`;
}

/** Rules that bind harder at the acceptance; nothing where there are none. */
export function dueTable({ counts }: Snapshot, id: string, voice: Voice): Markup {
  const { say } = voice;
  const due = counts.filter((count) => count.due > 0).sort((a, b) => b.due - a.due || a.at - b.at);
  if (due.length === 0) return h``;
  const rows = due.map(
    ({
      rule,
      due: n,
    }) => h`<tr><th scope="row">${ruleName(rule, voice)}</th><td class="n">${n}</td><td>${partyOf(rule, voice)}</td></tr>
`,
  );
  const columns = [{ title: say('column.rule') }, numbers(say('column.services')), { title: say('column.party') }];
  return section(id, say('title.due'), table(say('due-caption'), columns, rows, voice), voice);
}
