import { type Options, parse } from 'csv-parse/sync';

/** The sign that parts the cells: of those that spreadsheets use the one that the first line has most of. */
function delimiterOf(text: string): string {
  const head = text.split('\n', 1)[0]!;
  return [';', '\t', ','].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
}

/** Rows of a table as spreadsheets write it: cells trimmed, empty lines left out, shorter rows allowed. Throws where it is none. */
export function csvRows(text: string, more: Options = {}): unknown[] {
  return parse(text, {
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    ...more,
  });
}

/** A table's text as spreadsheets store it: UTF-8, else as they do on Windows. */
export function spreadsheetText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What tells spreadsheets on Windows that a text is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Beginnings that spreadsheets take for a formula, wide forms of East Asian keyboards too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A number is none, though it may begin like one. */
const NUMBER = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const QUOTED = /[;"\r\n]|^\s|\s$/;

/** One line of a table as German spreadsheets open it: cells parted by `;`, texts that would be run as formulas set behind an apostrophe. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  const written = cells.map((cell) => {
    if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
    const text = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
    return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(';')}\n`;
}
