import type { Json } from '../base/nouns.ts';
import { ascending } from '../text/ascending.ts';
import { BYTE_ORDER_MARK, csvLine, csvRows, spreadsheetText } from '../text/csv.ts';
import { settablePaths } from './schema-walk.ts';
import { type Cells, cellsOf } from './steckbrief-cells.ts';

/** The column that says where a Steckbrief lies. */
export const FOLDER = 'ordner';
/** The column every such table has: the format of the Steckbrief. */
const MARK = 'steckbrief';

/** A Steckbrief and the folder it lies in, relative to where the table begins. */
export interface Placed {
  readonly folder: string;
  readonly steckbrief: Json;
}

/** All Steckbriefe as one table: a column for each entry that any of them has, in the order of the schema, then of the alphabet. */
export function tableOf(all: readonly Placed[]): string {
  const rows = all.map(({ folder, steckbrief }) => ({ folder, cells: cellsOf(steckbrief) ?? {} }));
  const used = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  // The mark tells such a table from any other, so it is there even if nobody states it.
  used.add(MARK);
  const order = new Map(settablePaths().map((path, at) => [path, at]));
  const place = (path: string) => order.get(path) ?? order.size;
  const columns = [...used].sort((a, b) => place(a) - place(b) || ascending(a, b));
  const lines = rows.map(({ folder, cells }) => csvLine([folder, ...columns.map((column) => cells[column] ?? '')]));
  return [BYTE_ORDER_MARK + csvLine([FOLDER, ...columns]), ...lines].join('');
}

/** A line of such a table. */
export interface TableRow {
  readonly folder: string;
  readonly cells: Cells;
  /** As spreadsheets number it. */
  readonly n: number;
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
}

/** The lines of a table that `tableOf` wrote; null for any other file. */
export function rowsOfSteckbriefe(bytes: Uint8Array): TableRow[] | null {
  let lines: Line[];
  try {
    lines = csvRows(spreadsheetText(bytes), { info: true, bom: true }) as Line[];
  } catch {
    return null;
  }
  const [head, ...rest] = lines;
  const columns = head?.record ?? [];
  if (columns[0] !== FOLDER || !columns.includes(MARK)) return null;
  return rest.map(({ record, info }) => ({
    // A folder's name may begin like a formula, and then stands behind an apostrophe.
    folder: (record[0] ?? '').replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, ''),
    cells: Object.fromEntries(columns.slice(1).map((column, index) => [column, record[index + 1] ?? ''])),
    n: info.records + info.empty_lines,
  }));
}
