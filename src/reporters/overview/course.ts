import type { Part } from '../../reports/overview/parts.ts';
import { STANDINGS } from '../../reports/overview/row.ts';
import { type Step, stepsOf } from '../../reports/overview/series.ts';
import { standingsOf } from '../../reports/overview/tallies.ts';
import { date } from '../../words/render.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { numbers, section, table } from './frame.ts';
import { lines } from './svg.ts';
import { linked, type Voice } from './voice.ts';

const [MOST_RULES, MOST_MOVES] = [15, 200];

/** What became of the services from day to day; nothing where there is one day. */
export function course(part: Part, id: string, voice: Voice): Markup {
  const { say, lang } = voice;
  if (part.days.length < 2) return h``;
  const days = part.days.map(({ asOf, rows }) => ({
    label: date(asOf, lang),
    standings: standingsOf(rows),
    total: rows.length,
  }));
  const steps = stepsOf(part);
  const last = steps.at(-1)!;
  const rows = days.map(
    ({
      label,
      standings,
      total,
    }) => h`<tr><th scope="row">${label}</th><td class="n">${total}</td>${STANDINGS.map((one) => h`<td class="n">${standings[one]}</td>`)}</tr>
`,
  );
  const title = say('time-chart');
  const columns = [
    { title: say('column.day') },
    numbers(say('column.services')),
    ...STANDINGS.map((one) => numbers(say(`standing.${one}`))),
  ];
  const content = h`<ul>${steps.map(
    (step) => h`
<li>${stepText(step, voice)}</li>`,
  )}
</ul>
${lines(days, title, (one) => say(`standing.${one}`))}
${table(title, columns, rows, voice)}${changedRules(last, voice)}${moved(last, voice)}`;
  return section(id, say('title.time'), content, voice);
}

function stepText({ from, to, summary }: Step, { say }: Voice): string {
  const { newlyFailing: failing, healed, undecided, added, missing } = summary.services;
  return say('step', { from, to, failing, healed, undecided, added, missing });
}

function changedRules({ summary: { rules } }: Step, voice: Voice): Markup {
  const { say, word } = voice;
  if (rules.length === 0) return h``;
  const shown = rules.slice(0, MOST_RULES).map(
    ({
      ruleId,
      title,
      level,
      newlyFailing,
      healed,
      unjudged,
    }) => h`<tr><th scope="row">${oneLine(title)} <small>${ruleId}${level === null ? '' : ` · ${word(`level.${level}`)}`}</small></th><td class="n">${newlyFailing}</td><td class="n">${healed}</td><td class="n">${unjudged}</td></tr>
`,
  );
  const columns = [
    { title: say('column.rule') },
    ...(['column.new', 'column.healed', 'column.unjudged'] as const).map((key) => numbers(say(key))),
  ];
  return table(say('step-rules'), columns, shown, voice);
}

function moved({ moves }: Step, voice: Voice): Markup {
  const { say } = voice;
  if (moves.length === 0) return h``;
  const name = (standing: Step['moves'][number]['before']) =>
    standing === null ? say('absent-standing') : say(`standing.${standing}`);
  const rows = moves.slice(0, MOST_MOVES).map(
    ({
      row,
      before,
      after,
    }) => h`<tr><th scope="row">${linked(row, voice)} <small>${oneLine(row.path)}</small></th><td>${name(before)}</td><td>${name(after)}</td></tr>
`,
  );
  const caption = say('moves', { n: moves.length });
  const columns = (['column.service', 'column.before', 'column.after'] as const).map((key) => ({ title: say(key) }));
  return h`<details><summary>${caption}</summary>
${table(caption, columns, rows, voice, true)}</details>
`;
}
