import { LEVELS, OUTCOMES } from '../../base/levels.ts';
import type { Level, Outcome, Verdict } from '../../base/nouns.ts';
import { resultsThat, Tally } from '../../base/results.ts';
import type { ServiceReport } from '../../base/service-report.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { countLine, sampleMark, totalLines, verdictSentence } from '../verdict-sentence.ts';
import { ruleOf } from '../view.ts';
import { notes, type Protocol } from './context.ts';
import { outcomeWord, table } from './elements.ts';
import { identity } from './identity.ts';
import { openCount, type ServiceView } from './service-view.ts';

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { conforming: '✓', 'not-conforming': '✗', undecided: '?' };
/** The levels that have results; a column of zeros says nothing. */
const levelsOf = (tally: Tally): readonly (Level | null)[] => [
  ...LEVELS,
  ...(OUTCOMES.some((outcome) => tally.of(outcome, null) > 0) ? [null] : []),
];

function box(verdict: Verdict, lines: readonly string[]): Markup {
  const [first, ...others] = lines;
  return h`<div class="verdict ${verdict}">
<p class="says"><span class="sign" aria-hidden="true">${VERDICT_SIGNS[verdict]}</span> ${first!}</p>
${others.map((line) => h`<p>${line}</p>\n`)}</div>
`;
}

/** What the verdict means for whoever has to sign. */
export function meaning({ verdict, steckbrief }: ServiceReport, { tell }: Protocol): string {
  return verdict === 'undecided' && steckbrief === null ? tell('means.files') : tell(`means.${verdict}`);
}

/** What the rules that are met rest on: a statement is no proof. */
export function restsOn(service: ServiceReport, { report, rules, tell }: Protocol): string {
  const met = resultsThat(service, report, 'passed');
  const counts = { file: 0, steckbrief: 0, human: 0 };
  for (const result of met) counts[result.attestation ? 'human' : ruleOf(result, rules).evidence] += 1;
  return tell('rests-on', { n: met.length, ...counts });
}

/** Outcomes by level, for one service: rows that have nothing to say are left out. */
export function countRows(
  service: ServiceReport,
  { report }: Protocol,
): { outcome: Outcome; counts: number[]; total: number }[] {
  const tally = new Tally(service, report.rules);
  const levels = levelsOf(tally);
  return OUTCOMES.map((outcome) => ({
    outcome,
    counts: levels.map((level) => tally.of(outcome, level)),
    total: tally.total(outcome),
  })).filter(({ total }) => total > 0);
}

/** Titles of the columns of `countRows`. */
export function countColumns(service: ServiceReport, { report, say, tell }: Protocol): string[] {
  return [
    say('column.outcome'),
    ...levelsOf(new Tally(service, report.rules)).map((level) =>
      level === null ? tell('column.not-binding') : say(`level.${level}`),
    ),
    tell('column.total'),
  ];
}

/** Outcomes by level, as a table. */
export function countsTable(service: ServiceReport, protocol: Protocol): Markup {
  const rows = countRows(service, protocol).map(
    ({ outcome, counts, total }) =>
      h`<tr class="o-${outcome}"><th scope="row">${outcomeWord(outcome, protocol)}</th>${[...counts, total].map((count) => h`<td class="number">${count}</td>`)}</tr>`,
  );
  const columns = countColumns(service, protocol).map((title, index) => ({
    title,
    wide: index === 0 ? ('wide' as const) : ('short' as const),
  }));
  return table(protocol.tell('counts-title'), columns, rows, 'counts');
}

/** The verdict of a service in words, and which service that is. */
export function serviceSummary(view: ServiceView, protocol: Protocol): Markup {
  const { say, report } = protocol;
  const { service } = view;
  return h`${box(service.verdict, [verdictSentence(service, report, say), meaning(service, protocol)])}<p>${countLine(service, say)}</p>
${identity(view, protocol)}`;
}

/** What stands at the top of the page: one service's verdict, or those of all. */
export function topSummary(protocol: Protocol): Markup {
  const { report, services, say, tell } = protocol;
  const said = notes(protocol);
  const remarks = said.length > 0 ? h`<ul class="notes">${said.map((note) => h`<li>${note}</li>`)}</ul>\n` : h``;
  if (services.length === 1) return h`${serviceSummary(services[0]!, protocol)}${remarks}`;
  const [total, ...counts] = totalLines(report, say);
  const columns = [
    { title: tell('column.service') },
    { title: say('column.verdict'), wide: 'mid' as const },
    { title: tell('column.open'), wide: 'short' as const },
  ];
  const rows = services.map(
    (view) =>
      h`<tr><th scope="row"><a href="#${view.id}">${view.name}</a></th><td><span class="sign" aria-hidden="true">${VERDICT_SIGNS[view.service.verdict]}</span> ${sampleMark(view.service, say, ': ')}${say(`verdict.${view.service.verdict}`)}</td><td class="number">${openCount(view)}</td></tr>`,
  );
  return h`${box(report.verdict, [total])}<p>${counts.join(' ')}</p>
${table(say('title.overview'), columns, rows)}${remarks}`;
}
