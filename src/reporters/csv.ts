import type { Finding, ReportStream, ResultDetail, ServiceReport } from '../base/nouns.ts';
import { outcomeCounts, Tally } from '../base/results.ts';
import { BYTE_ORDER_MARK, csvLine } from '../text/csv.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { oneLine } from '../words/visible.ts';
import { acrossHits } from './across.ts';
import { attestationText } from './people.ts';
import { defineReporter } from './reporter.ts';
import { sampleMark } from './verdict-sentence.ts';
import { namesOf, type Rules, ruleOf, rulesById, sourceTitle } from './view.ts';

/** Columns of every line; docs/uebersicht.md says what stands in them. */
export const CSV_COLUMNS = [
  ...['zeile', 'dienst', 'bezeichnung', 'ordner', 'behoerde', 'hersteller', 'version', 'adresse', 'urteil'],
  ...['muss_nicht_erfuellt', 'in_abnahme_muss', 'soll_nicht_erfuellt', 'kann_nicht_erfuellt', 'erfuellt'],
  ...['nicht_anwendbar', 'offen', 'durch_menschen', 'nicht_pruefbar', 'ausgenommen', 'dateien'],
  ...[
    'regel',
    'kapitel',
    'stufe',
    'ab_abnahme_muss',
    'ergebnis',
    'regeltitel',
    'zustaendig',
    'datei',
    'zeile_nr',
    'spalte_nr',
  ],
  ...['befund', 'abhilfe', 'quelle', 'ausnahme_bis', 'bekannt', 'kennung', 'regelwerk', 'phase', 'stand'],
] as const;

type Cells = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | null>>;

const line = (cells: Cells): string =>
  csvLine(
    CSV_COLUMNS.map((name) => {
      const cell = cells[name];
      return typeof cell === 'string' ? oneLine(cell) : cell;
    }),
  );

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
      yield line({ ...facts, zeile: say('row.service'), ...countsOf(service, report) });
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
    yield line({
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

function factsOf(service: ServiceReport, dienst: string, say: Say): Cells {
  const {
    path: ordner,
    title: bezeichnung,
    authority: behoerde,
    provider: hersteller,
    version,
    url: adresse,
    verdict,
  } = service;
  return {
    dienst,
    bezeichnung,
    ordner,
    behoerde,
    hersteller,
    version,
    adresse,
    urteil: sampleMark(service, say, ': ') + say(`verdict.${verdict}`),
  };
}

function countsOf(service: ServiceReport, { rules }: Pick<ReportStream, 'rules'>): Cells {
  const tally = new Tally(service, rules);
  const { passed, notApplicable, open, needsReview, unverified, waived } = outcomeCounts(service.outcomes);
  return {
    muss_nicht_erfuellt: tally.of('failed', 'MUSS'),
    in_abnahme_muss: service.results.filter(({ due }) => due !== undefined).length,
    soll_nicht_erfuellt: tally.of('failed', 'SOLL'),
    kann_nicht_erfuellt: tally.of('failed', 'KANN'),
    erfuellt: passed,
    nicht_anwendbar: notApplicable,
    offen: open,
    durch_menschen: needsReview,
    nicht_pruefbar: unverified,
    ausgenommen: waived,
    dateien: service.documents.length,
  };
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
  for (const finding of result.findings) yield line({ ...own, ...findingOf(finding, result, say) });
  const { attestation, outcome, findings } = result;
  if (outcome !== 'failed' || findings.length > 0) return;
  const level = result.level === undefined ? rule.level : result.level;
  const befund = attestation ? attestationText(attestation, say) : '';
  yield line({ ...own, stufe: level === null ? '' : say(`level.${level}`), befund });
}

function findingOf(
  { level, path, range, message, fingerprint, waivedBy, known }: Finding,
  { waiver }: ResultDetail,
  say: Say,
): Cells {
  return {
    stufe: say(`level.${level}`),
    datei: path,
    zeile_nr: range.start.line,
    spalte_nr: range.start.column,
    befund: message,
    ausnahme_bis: waivedBy === undefined ? '' : (waiver?.[waivedBy]?.until ?? ''),
    bekannt: known ? say('yes') : '',
    kennung: fingerprint,
  };
}
