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
