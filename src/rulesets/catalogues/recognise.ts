import { UserError } from '../../base/errors.ts';
import { by } from '../../text/ascending.ts';
import { CATALOGUE_REFUSED } from '../../words/catalogues.ts';
import type { CatalogueFile } from '../catalogue.ts';
import { type CatalogueShape, LEIKA, OZG, PAIRS, SHAPES } from './shapes.ts';
import type { Table } from './table.ts';

/** A catalogue found in a published list, not yet dated. */
export interface FoundCatalogue {
  readonly name: string;
  readonly title: string;
  readonly entries: CatalogueFile['entries'];
  /** Rows that hold no key of this kind, for whoever installs the list. */
  readonly left: number;
}

/** What a spreadsheet makes of a long key: a power of ten. */
const MANGLED = /^\d+(?:[.,]\d+)?E\+?\d+$/i;

/** The column that holds the keys of a shape; -1 where none does. */
function keyColumn({ columns, codeColumn, urn }: Table, shape: CatalogueShape): number {
  if (urn !== undefined && urn !== '') return urn === shape.urn ? columns.indexOf(codeColumn ?? columns[0]!) : -1;
  return columns.findIndex((head) => shape.keyHead.test(head.trim()));
}

function labelColumn({ columns }: Table, shape: CatalogueShape, key: number): number {
  for (const head of shape.labelHeads) {
    const found = columns.findIndex((name, index) => index !== key && head.test(name.trim()));
    if (found !== -1) return found;
  }
  return -1;
}

/** Keys of one column, refused where a spreadsheet has spoilt one: a list with holes would blame services. */
function keysOf(table: Table, column: number, shape: CatalogueShape, file: string): string[] {
  return table.rows.map((row, index) => {
    const value = (row[column] ?? '').replace(/\s+/g, '');
    // The header is row 1 of what people see.
    if (MANGLED.test(value) || shape.lostZero?.test(value))
      throw new UserError(CATALOGUE_REFUSED.mangled, { file, row: index + 2, value });
    return shape.key.test(value) && (shape.only?.test(value) ?? true) ? value : '';
  });
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(by(([key]) => key)));

function ofShape(table: Table, shape: CatalogueShape, file: string): FoundCatalogue | null {
  const column = keyColumn(table, shape);
  if (column === -1) return null;
  const label = labelColumn(table, shape, column);
  const keys = keysOf(table, column, shape, file);
  const entries = new Map<string, string>();
  keys.forEach((key, index) => {
    if (key !== '' && !entries.has(key))
      entries.set(key, label === -1 ? key : (table.rows[index]![label] ?? '') || key);
  });
  if (entries.size === 0) return null;
  const { name, title } = shape;
  return { name, title, entries: sorted(entries), left: keys.filter((key) => key === '').length };
}

/** Pairs of OZG number and LeiKa key, where a list has both in one row. */
function pairs(table: Table, file: string): FoundCatalogue | null {
  const [ozg, leika] = [keyColumn(table, OZG), keyColumn(table, LEIKA)];
  if (ozg === -1 || leika === -1) return null;
  const [numbers, keys] = [keysOf(table, ozg, OZG, file), keysOf(table, leika, LEIKA, file)];
  const both = numbers.flatMap((number, index) =>
    number !== '' && keys[index] !== '' ? [[`${number} ${keys[index]}`, true] as const] : [],
  );
  return both.length === 0 ? null : { ...PAIRS, entries: sorted(both), left: numbers.length - both.length };
}

/** The catalogues a published list holds: usually one, several where its rows relate keys. */
export function cataloguesIn(table: Table, file: string): FoundCatalogue[] {
  const found = [...SHAPES.map((shape) => ofShape(table, shape, file)), pairs(table, file)].filter(
    (one) => one !== null,
  );
  // Where rows pair numbers with services, the names are those of the services.
  const several = found.some(({ name }) => name === PAIRS.name);
  const kept = several ? found.filter(({ name }) => name !== OZG.name) : found;
  if (kept.length > 0) return kept;
  throw new UserError(CATALOGUE_REFUSED['no-catalogue'], {
    file,
    names: [...SHAPES.map(({ title }) => title), PAIRS.title],
    columns: table.columns.slice(0, 12),
  });
}
