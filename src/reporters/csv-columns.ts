import type { Finding, ResultDetail } from '../base/finding.ts';
import type { ReportStream } from '../base/report.ts';
import { outcomeCounts, Tally } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { csvLine } from '../text/csv.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';
import { sampleMark } from './verdict-sentence.ts';

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

/** The cells of a line, by column. */
export type Cells = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | null>>;

/** A line of the table; no cell breaks it. */
export const csvRow = (cells: Cells): string =>
  csvLine(
    CSV_COLUMNS.map((name) => {
      const cell = cells[name];
      return typeof cell === 'string' ? oneLine(cell) : cell;
    }),
  );

/** What stands in every line of a service. */
export function factsOf(service: ServiceReport, name: string, say: Say): Cells {
  return {
    dienst: name,
    bezeichnung: service.title,
    ordner: service.path,
    behoerde: service.authority,
    hersteller: service.provider,
    version: service.version,
    adresse: service.url,
    urteil: sampleMark(service, say, ': ') + say(`verdict.${service.verdict}`),
  };
}

/** What the rules came to, for the line of the service itself. */
export function countsOf(service: ServiceReport, { rules }: Pick<ReportStream, 'rules'>): Cells {
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

/** Where a finding stands and what it says. */
export function findingOf(
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
