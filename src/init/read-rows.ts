import { UserError } from '../base/errors.ts';
import { csvRows, spreadsheetText } from '../text/csv.ts';
import { TAKEN_OVER } from '../words/taken-over.ts';
import { type Row, record } from './cells.ts';
import { KNOWN_FIELDS } from './import.ts';
import { leftOut, type Remark } from './remarks.ts';

/** A row of a catalogue and where its reader finds it: the row of the table, or the entry of the list. */
export interface NumberedRow {
  readonly row: Row;
  readonly n: number;
  readonly of: 'table' | 'list';
  readonly remark?: Remark;
}

/** A folder is written for each row; no catalogue of one country has so many services. */
const MOST_ROWS = 50_000;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
}

const FIELD_OF: ReadonlyMap<string, string> = new Map(KNOWN_FIELDS.map((name) => [name.toLowerCase(), name]));

function rowsOfTable(content: string): NumberedRow[] {
  const [head, ...lines] = csvRows(content, { info: true, relax_quotes: true }) as Line[];
  const columns = (head?.record ?? []).map((name) => FIELD_OF.get(name.toLowerCase()) ?? name);
  return lines.map(({ record: cells, info }) => {
    const extra = cells.slice(columns.length).some((cell) => cell !== '');
    return {
      row: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
      n: info.records + info.empty_lines,
      of: 'table',
      ...(extra ? { remark: leftOut(TAKEN_OVER.tooManyCells, { have: cells.length, want: columns.length }) } : {}),
    };
  });
}

function rowsOfList(parsed: unknown): NumberedRow[] {
  const rows = Array.isArray(parsed) ? parsed : record(parsed)['hydra:member'];
  return Array.isArray(rows) ? rows.map((one, index) => ({ row: record(one), n: index + 1, of: 'list' })) : [];
}

/** Whether anything in a list is a service at all; a list of something else is refused whole. */
const hasServices = (rows: readonly NumberedRow[]): boolean => rows.some(({ row }) => 'name' in row);

/** Rows of an exported catalogue, JSON (a list, or API-Platform's `hydra:member`) or CSV with a header line. */
export function readRows(bytes: Uint8Array, file: string): NumberedRow[] {
  const content = spreadsheetText(bytes);
  let rows: NumberedRow[];
  try {
    rows = /^\s*[[{]/.test(content) ? rowsOfList(JSON.parse(content)) : rowsOfTable(content);
  } catch {
    rows = [];
  }
  if (rows.length > MOST_ROWS)
    throw new UserError(
      {
        de: '„{file}“ hat {count} {count|Zeile|Zeilen}; für jede entstünde ein Ordner. Die Grenze liegt bei {most}; teilen Sie die Liste.',
        en: "'{file}' has {count} {count|row|rows}, each of which would become a folder. The limit is {most}; split the list.",
      },
      { file, count: rows.length, most: MOST_ROWS },
    );
  if (hasServices(rows)) return rows;
  throw new UserError(
    {
      de: '„{file}“ ist keine Liste von Diensten in JSON oder CSV (Kopfzeile mit Feldnamen wie name, url, serviceSolutions).',
      en: "'{file}' is no list of services in JSON or CSV (header with field names such as name, url, serviceSolutions).",
    },
    { file },
  );
}
