import { readGenericode } from '../../codelists/columns.ts';
import { csvRows, spreadsheetText } from '../../text/csv.ts';

/** A list of keys as its publisher gives it, whatever the format: heads and rows of text. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Code list of the XRepository. */
  readonly urn?: string;
  /** The column of the codes, where the list says so. */
  readonly codeColumn?: string;
  /** What it says of its day: a version or a validity. */
  readonly dates: readonly string[];
}

/** The longest official list of keys has a tenth of it; a million rows take a gigabyte and slow down every check. */
export const MOST_ROWS = 200_000;

/** Ends the reading of a list that is longer than any of those known. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

const bounded = <T extends { readonly length: number }>(rows: T): T => {
  if (rows.length > MOST_ROWS) throw new TooManyRows();
  return rows;
};

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object' && !Array.isArray(value);
const cell = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : '';

function table(records: readonly ReadonlyMap<string, string>[], more: Omit<Table, 'columns' | 'rows'>): Table | null {
  const columns = [...new Set(records.flatMap((one) => [...one.keys()]))];
  if (columns.length === 0) return null;
  return { columns, rows: records.map((one) => columns.map((name) => one.get(name) ?? '')), ...more };
}

/** Milliseconds since 1970 as the XRepository gives them, as a day. */
const dayOf = (value: unknown): string =>
  typeof value === 'number' && Math.abs(value) < 8.64e15 ? new Date(value).toISOString().slice(0, 10) : cell(value);

/** JSON of the XRepository: `metadaten`, `spalten`, `daten`. */
function ofXRepository({ metadaten, spalten, daten }: Row): Table | null {
  if (!Array.isArray(spalten) || !Array.isArray(daten) || !spalten.every(isRow)) return null;
  bounded(daten);
  const about = isRow(metadaten) ? metadaten : {};
  const columns = spalten.map((one) => cell(one['spaltennameTechnisch']) || cell(one['spaltennameLang']));
  const code = spalten.findIndex((one) => one['empfohleneCodeSpalte'] === true || one['codeSpalte'] === true);
  return {
    columns,
    rows: daten.filter(Array.isArray).map((row: unknown[]) => columns.map((_, index) => cell(row[index]))),
    urn: cell(about['kennungInhalt']) || cell(about['kennung']).replace(/_[^_:]+$/, ''),
    ...(code === -1 ? {} : { codeColumn: columns[code]! }),
    dates: [cell(about['version']), dayOf(about['gueltigAb'])],
  };
}

/** JSON that is a list of records, or has one: the FIM portal's `items`, API-Platform's `hydra:member`. */
function ofRecords(value: unknown): Table | null {
  const list = Array.isArray(value) ? value : isRow(value) ? Object.values(value).find(Array.isArray) : undefined;
  if (!list || !bounded(list).every(isRow)) return null;
  const texts = list.map(
    (one: Row) =>
      new Map(
        Object.entries(one)
          .map(([name, inner]) => [name, cell(Array.isArray(inner) && inner.length === 1 ? inner[0] : inner)] as const)
          .filter(([, text]) => text !== ''),
      ),
  );
  return table(texts, { dates: [] });
}

function ofJson(text: string): Table | null {
  const value: unknown = JSON.parse(text);
  return isRow(value) && 'spalten' in value ? ofXRepository(value) : ofRecords(value);
}

function ofGenericode(text: string): Table | null {
  // Counted before there is a tree of it.
  let rows = 0;
  for (const _ of text.matchAll(/<(?:[\w.-]+:)?Row[\s>/]/g)) if (++rows > MOST_ROWS) throw new TooManyRows();
  const list = readGenericode(text);
  if (list === null) return null;
  const key = list.keys.find(({ recommended }) => recommended) ?? list.keys[0];
  return table(list.rows as ReadonlyMap<string, string>[], {
    urn: list.canonicalUri,
    ...(key?.columns.length === 1 ? { codeColumn: key.columns[0]! } : {}),
    dates: [list.version],
  });
}

function ofCsv(text: string): Table | null {
  // Lines that begin with # say where a list comes from.
  const body = text.replace(/^(?:#[^\n]*\n)+/, '');
  const rows = csvRows(body, { relax_quotes: true, to: MOST_ROWS + 2 }) as string[][];
  const [columns] = rows;
  const data = bounded(rows.slice(1));
  if (!columns || columns.length < 2) return null;
  return {
    columns,
    rows: data,
    dates: [...text.slice(0, 2000).matchAll(/^#.*?(\d{4}-\d{2}-\d{2})/gm)].map(([, day]) => day!),
  };
}

/** Reads a published list of keys; null where it is none of the formats known. Throws `TooManyRows`. */
export function tableOf(bytes: Uint8Array): Table | null {
  const text = spreadsheetText(bytes);
  try {
    if (/^\s*[[{]/.test(text)) return ofJson(text);
    return /^\s*</.test(text) ? ofGenericode(text) : ofCsv(text);
  } catch (error) {
    if (error instanceof TooManyRows) throw error;
    return null;
  }
}
