import type { ResultDetail } from '../base/finding.ts';
import type { ReportStream } from '../base/report.ts';
import { BYTE_ORDER_MARK, csvLine } from '../text/csv.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { acrossHits } from './across.ts';
import { type Cells, CSV_COLUMNS, countsOf, csvRow, factsOf, findingOf } from './csv-columns.ts';
import { attestationText } from './people.ts';
import { defineReporter } from './reporter.ts';
import { namesOf, type Rules, ruleOf, rulesById, sourceTitle } from './view.ts';

/** One line for each service, and one for each of its findings, for spreadsheets; the JSON report alone has everything. */
export const csv = defineReporter({
  name: 'csv',
  summary: {
    de: 'Eine Tabelle: eine Zeile je Dienst, eine je Befund',
    en: 'A table: one line a service, one a finding',
  },
  *pieces(report) {
    const say = speaker(WORDS, report.lang);
    const rules = rulesById(report);
    const names = namesOf(report, say);
    const { id, version } = report.ruleset;
    const run: Cells = { regelwerk: `${id} ${version}`, phase: say(`phase.${report.phase}`), stand: report.asOf };
    yield BYTE_ORDER_MARK + csvLine(CSV_COLUMNS);
    let index = 0;
    for (const service of report.services) {
      const facts = { ...run, ...factsOf(service, names[index]!, say) };
      index += 1;
      yield csvRow({ ...facts, zeile: say('row.service'), ...countsOf(service, report) });
      for (const result of service.results) yield* findingLines(result, facts, rules, say);
    }
    yield* acrossLines(report, rules, run, say);
  },
});

/** Findings about several services: their folders stand in the column of the folder. */
function* acrossLines(report: ReportStream, rules: Rules, run: Cells, say: Say): Generator<string> {
  for (const { ruleId, finding } of acrossHits(report)) {
    const { level, message, services, fingerprint } = finding;
    const rule = rules.get(ruleId);
    yield csvRow({
      ...run,
      zeile: say('row.across'),
      ordner: services.join(', '),
      regel: ruleId,
      kapitel: rule?.chapter ?? '',
      regeltitel: rule?.title ?? '',
      zustaendig: rule?.responsible ? say(`party.${rule.responsible}`) : '',
      stufe: say(`level.${level}`),
      befund: message,
      abhilfe: rule?.fix ?? '',
      quelle: rule ? sourceTitle(rule) : '',
      kennung: fingerprint,
    });
  }
}

/** A rule that people say is not met fails without a finding: it has a line all the same. */
function* findingLines(result: ResultDetail, facts: Cells, rules: Rules, say: Say): Generator<string> {
  const rule = ruleOf(result, rules);
  const own: Cells = {
    ...facts,
    zeile: say('row.finding'),
    regel: rule.id,
    kapitel: rule.chapter,
    regeltitel: rule.title,
    ergebnis: say(`outcome.${result.outcome}`),
    zustaendig: rule.responsible ? say(`party.${rule.responsible}`) : '',
    abhilfe: rule.fix,
    quelle: sourceTitle(rule),
    ab_abnahme_muss: result.due === undefined ? '' : say('yes'),
  };
  for (const finding of result.findings) yield csvRow({ ...own, ...findingOf(finding, result, say) });
  const { attestation, outcome, findings } = result;
  if (outcome !== 'failed' || findings.length > 0) return;
  const level = result.level === undefined ? rule.level : result.level;
  const befund = attestation ? attestationText(attestation, say) : '';
  yield csvRow({ ...own, stufe: level === null ? '' : say(`level.${level}`), befund });
}
