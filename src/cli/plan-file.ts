import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { PlannedLeistung } from '../run/across.ts';
import { readNamed } from '../store/named-file.ts';
import { csvRows, spreadsheetText } from '../text/csv.ts';
import { PLAN } from '../words/side-by-side.ts';
import type { Io } from './io.ts';

const KEY = /^99\d{12}$/;
const NAME = /^(?:leistung|name|bezeichnung|leistungsname|ozg-leistung)/i;

/** Digits as people and spreadsheets write them. */
const digits = (cell: string): string => cell.replace(/^'|[\s.\u00a0]/g, '');

function rowsOf(bytes: Uint8Array): string[][] {
  try {
    return csvRows(spreadsheetText(bytes), { relax_quotes: true, bom: true }) as string[][];
  } catch {
    return [];
  }
}

/** The Leistungen of a list: its column with LeiKa keys, and names where a column has them; each key once. */
export function planIn(file: string | undefined, io: Io): PlannedLeistung[] | null {
  if (file === undefined) return null;
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) throw new UserError(PLAN.missing, { file });
  const rows = rowsOf(readNamed(path, file));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const keysIn = (column: number) => rows.filter((row) => KEY.test(digits(row[column] ?? ''))).length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const best = columns.reduce<number | null>((found, column) => {
    const keys = keysIn(column);
    return keys > 0 && (found === null || keys > keysIn(found)) ? column : found;
  }, null);
  if (best === null) throw new UserError(PLAN['no-keys'], { file });
  const named = (rows[0] ?? []).findIndex((cell, column) => column !== best && NAME.test(cell.trim()));
  const plan = new Map<string, PlannedLeistung>();
  for (const row of rows) {
    const leika = digits(row[best] ?? '');
    const name = named === -1 ? '' : (row[named] ?? '');
    if (KEY.test(leika) && !plan.has(leika)) plan.set(leika, name === '' ? { leika } : { leika, name });
  }
  return [...plan.values()];
}
