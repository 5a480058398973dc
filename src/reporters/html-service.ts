import type { Finding, ResultDetail, RuleResult } from '../base/finding.ts';
import type { ReportStream } from '../base/report.ts';
import { resultsOf } from '../base/results.ts';
import type { DocumentReport, ServiceReport } from '../base/service-report.ts';
import type { Say } from '../words/reporters/index.ts';
import { documentText, type Found, foundIn } from './documents-found.ts';
import { html as h, type Markup } from './html-escape.ts';
import { isWebAddress } from './markdown-escape.ts';
import { attestationText, waiverTexts } from './people.ts';
import { countLine, dueLines, verdictSentence } from './verdict-sentence.ts';
import { grouped, placeOf, type Rules, ruleOf, sourceTitle } from './view.ts';

interface Part {
  readonly service: ServiceReport;
  readonly name: string;
  /** Anchor of the service on the page. */
  readonly id: string;
  readonly report: ReportStream;
  /** Whether it is the only one on the page. */
  readonly single: boolean;
  readonly rules: Rules;
  readonly say: Say;
}

/** Everything the report knows of one service. */
export function serviceSection(part: Part): Markup {
  const { service, name, id, report, single, say } = part;
  // With one service the verdict stands at the top of the page already.
  const verdict = single
    ? h``
    : h`<p class="verdict ${service.verdict}">${verdictSentence(service, report, say)}</p>
<p>${[countLine(service, say), ...dueLines(service, report, say)].join(' ')}</p>
`;
  const found = foundIn(service);
  return h`<section id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${name}</h2>
${verdict}<h3>${say('title.documents')}</h3>
${table(
  say,
  ['column.file', 'column.kind', 'column.size', 'column.outcome'],
  service.documents.map((document) => documentRow(document, found, say)),
)}
<h3>${say('title.findings')}</h3>
${findings(part)}
<h3>${say('title.rules')}</h3>
${chapters(part)}</section>
`;
}

function table(say: Say, columns: readonly Parameters<Say>[0][], rows: readonly Markup[]): Markup {
  return h`<table>
<thead><tr>${columns.map((key) => h`<th scope="col">${say(key)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => h`
${row}`,
  )}
</tbody>
</table>`;
}

function documentRow(document: DocumentReport, found: ReadonlyMap<string, Found>, say: Say): Markup {
  const { path, kind, standard, sha256, bytes, steps = [] } = document;
  const scenario = standard?.scenario === undefined ? '' : ` (${standard.scenario})`;
  const kinds = [kind ?? '–', ...(standard ? [`${standard.id} ${standard.version}${scenario}`] : [])].join(', ');
  const done = steps.map(
    (step) =>
      h`<br />${step.name}: ${say(`step.${step.outcome}`)}${step.reason === undefined ? '' : ` – ${step.reason}`}`,
  );
  const digest = sha256 === null ? say('label.unread') : `sha256 ${sha256}`;
  return h`<tr><th scope="row">${path}<br /><code>${digest}</code></th><td>${kinds}</td><td class="short">${say('label.bytes', { n: bytes })}</td><td>${documentText(document, found, say)}${done}</td></tr>`;
}

function findings({ service, rules, say }: Part): Markup {
  const results = service.results.filter((result) => result.findings.length > 0);
  if (results.length === 0) return h`<p>${say('no-findings')}</p>`;
  return h`${results.map((result) => {
    const rule = ruleOf(result, rules);
    const { title, url } = { title: sourceTitle(rule), url: rule.source.url };
    const source = isWebAddress(url) ? h`<a href="${url}" rel="noreferrer">${title}</a>` : h`${title}, ${url}`;
    return h`<h4>${rule.id} ${rule.title} (${say(`outcome.${result.outcome}`)})</h4>
${table(
  say,
  ['column.place', 'column.level', 'column.finding'],
  result.findings.map((finding) => findingRow(finding, result.due, say)),
)}
<dl>
<dt>${say('label.requirement')}</dt><dd>${rule.requirement}</dd>
<dt>${say('label.why')}</dt><dd>${rule.why}</dd>
<dt>${say('label.fix')}</dt><dd>${rule.fix}</dd>
<dt>${say('label.source')}</dt><dd>${source}</dd>
</dl>
`;
  })}`;
}

function findingRow(finding: Finding, due: ResultDetail['due'], say: Say): Markup {
  const related = (finding.related ?? []).map(
    (other) => h`<br />${say('label.related', { place: `${other.path}:${placeOf(other)}` })}`,
  );
  const word = finding.waivedBy !== undefined ? say('mark.waived') : finding.known ? say('mark.known') : '';
  const mark = word === '' ? '' : ` (${word})`;
  return h`<tr><th scope="row">${finding.path}:${placeOf(finding)}</th><td>${say(`level.${finding.level}`)}${due ? ` (${say('mark.due')})` : ''}</td><td>${finding.message}${mark}${related}</td></tr>`;
}

function chapters({ service, report, rules, say }: Part): Markup {
  const byChapter = grouped(resultsOf(service, report), (result) => ruleOf(result, rules).chapter);
  return h`${[...byChapter].map(
    ([chapter, results]) => h`<h4>${chapter}</h4>
${table(
  say,
  ['column.rule', 'column.level', 'column.outcome', 'column.reason', 'column.evidence'],
  results.map((result) => resultRow(result, rules, say)),
)}
`,
  )}`;
}

function resultRow(result: RuleResult, rules: Rules, say: Say): Markup {
  const { level, outcome, reason, examined, attestation } = result;
  const rule = ruleOf(result, rules);
  const because = [
    ...(reason === undefined ? [] : [reason]),
    ...(examined > 0 ? [say('examined-places', { n: examined })] : []),
    ...(attestation ? [attestationText(attestation, say)] : []),
    ...waiverTexts(result, say),
  ];
  const levelWord = level === null ? say('label.not-binding') : say(`level.${level}`);
  return h`<tr><th scope="row">${rule.id} ${rule.title}</th><td>${levelWord}</td><td class="${outcome}">${say(`outcome.${outcome}`)}</td><td>${because.join(' · ')}</td><td>${say(`evidence.${rule.evidence}`)}</td></tr>`;
}
