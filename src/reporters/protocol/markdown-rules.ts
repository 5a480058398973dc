import type { RuleResult } from '../../base/finding.ts';
import { code, link, md } from '../markdown-escape.ts';
import { ruleOf, sourceTitle } from '../view.ts';
import type { Protocol } from './context.ts';
import { mdTable } from './markdown-parts.ts';
import { linesText } from './open-points.ts';
import { partyName, sharesOf } from './parties.ts';
import { judgedChapters, notApplicableIn, type RuleRow, restsUpon, rowReason, rowsOf, tally } from './rules-table.ts';
import { below, openCount, type Point, type ServiceView, told } from './service-view.ts';

const levelText = ({ level }: Pick<RuleResult, 'level'>, { say }: Protocol): string =>
  level === null ? say('label.not-binding') : say(`level.${level}`);

/** The work list: what to mend, what was not checked, what humans have to judge, what is worth knowing. */
export function openBlocks(view: ServiceView, hashes: string, protocol: Protocol): string[] {
  const { say, tell } = protocol;
  const { failed, unverified, open, review, hints } = view;
  const points = (title: string, list: readonly Point[]) =>
    list.length > 0 ? [`${hashes} ${title}`, ...list.flatMap((one) => pointBlock(one, view, hashes, protocol))] : [];
  const unjudged = (title: string, lead: string, list: readonly RuleResult[]) =>
    list.length > 0 ? [`${hashes} ${title}`, md(lead), reasons(list, protocol)] : [];
  return [
    ...(openCount(view) === 0 ? [md(tell('open-none'))] : []),
    ...(failed.length > 0 ? [`${hashes} ${tell('title.failed')}`] : []),
    ...sharesOf(view, protocol)
      .filter(({ must, lesser }) => must.length + lesser.length > 0)
      .flatMap(({ party, must, lesser }) => [
        `${hashes}# ${md(partyName(party, protocol))}`,
        ...[...must, ...lesser].flatMap((one) => pointBlock(one, view, `${hashes}#`, protocol)),
      ]),
    ...unjudged(say('title.unverified'), tell('unverified-lead'), unverified),
    ...unjudged(say('title.open'), tell('unstated-lead'), open),
    ...unjudged(say('title.needs-review'), tell('review-lead'), review),
    ...points(tell('title.hints'), hints),
  ];
}

function pointBlock({ rule, result, shown, total }: Point, view: ServiceView, hashes: string, protocol: Protocol) {
  const { say, tell, plain } = protocol;
  const findings = told(shown).map((one) => {
    const lines = linesText(one, protocol);
    const place = `${code(plain(below(view.service, one.path)))}${lines === '' ? '' : `, ${lines}`}`;
    const lesser = one.level === result.level ? '' : `${say(`level.${one.level}`)}: `;
    return `- ${place}: ${lesser}${md(plain(one.message))}${one.known ? ` (${tell('known-finding')})` : ''}`;
  });
  const rest = total - shown.length;
  return [
    `${hashes}# ${md(`${rule.id} ${plain(rule.title)}`)}`,
    `- [ ] **${levelText(result, protocol)}**, ${say(`outcome.${result.outcome}`)}, ${tell('findings', { n: total })}`,
    [...findings, ...(rest > 0 ? [`- ${md(tell('rest', { n: rest }))}`] : [])].join('\n'),
    `**${tell('remedy')}:** ${md(plain(rule.fix))}  \n**${say('label.source')}:** ${link(sourceTitle(rule), rule.source.url)}`,
  ].filter((block) => block !== '');
}

function reasons(results: readonly RuleResult[], protocol: Protocol): string {
  const { say, tell, plain, rules } = protocol;
  const rows = results.map((result) => {
    const rule = ruleOf(result, rules);
    const reason = result.reason ?? (result.outcome === 'needs-review' ? rule.requirement : say('no-reason'));
    return [
      md(`${rule.id} ${plain(rule.title)}`),
      levelText(result, protocol),
      md(partyName(rule.responsible, protocol)),
      md(plain(reason)),
    ];
  });
  return mdTable([say('column.rule'), say('column.level'), tell('column.party'), say('column.reason')], rows);
}

/** Every rule that applies with its outcome and why, chapter by chapter; then why the others do not. */
export function ruleBlocks(view: ServiceView, hashes: string, protocol: Protocol): string[] {
  const { say, plain } = protocol;
  const head = (['column.rule', 'column.level', 'column.outcome', 'column.reason', 'column.evidence'] as const).map(
    (key) => say(key),
  );
  return [
    ...[...judgedChapters(view)].flatMap(([chapter, results]) => [
      `${hashes} ${md(plain(chapter))}`,
      tally(results, protocol),
      mdTable(
        head,
        rowsOf(results, protocol).map((row) => ruleRow(row, protocol)),
      ),
    ]),
    ...notApplicableBlocks(view, hashes, protocol),
  ];
}

function ruleRow(row: RuleRow, protocol: Protocol): string[] {
  const { say, plain, rules } = protocol;
  const first = row.results[0]!;
  return [
    row.results.map((result) => md(plain(`${result.ruleId} ${ruleOf(result, rules).title}`))).join(' · '),
    levelText(first, protocol),
    say(`outcome.${row.outcome}`),
    md(rowReason(row, protocol)),
    restsUpon(first, protocol),
  ];
}

function notApplicableBlocks(view: ServiceView, hashes: string, protocol: Protocol): string[] {
  const { say, tell, plain, rules } = protocol;
  const groups = [...notApplicableIn(view, protocol)];
  if (groups.length === 0) return [];
  const names = (results: readonly RuleResult[]) =>
    results.map((result) => md(plain(`${result.ruleId} ${ruleOf(result, rules).title}`))).join(' · ');
  return [
    `${hashes} ${tell('title.not-applicable')}`,
    mdTable(
      [say('column.reason'), tell('column.rules')],
      groups.map(([reason, results]) => [md(plain(reason)), names(results)]),
    ),
  ];
}
