import type { Json } from '../base/nouns.ts';

/** A Steckbrief as one line of a table: cells by the path of the entry they hold. */
export type Cells = Readonly<Record<string, string>>;
type Members = { readonly [key: string]: Json };

const isMembers = (value: Json | undefined): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Texts that would be read back as something else, or that spreadsheets change: keys, dates, formulas, what JSON begins with. */
const AMBIGUOUS = /^(?:[\d"[{=+\-@'\uff1d\uff0b\uff0d\uff20]|(?:true|false|null)$)|^\s|\s$|[\u0000-\u001f]/;

/** A value as the text of a cell: a text as it stands where nobody can mistake it, all else as JSON. */
function cellOf(value: Json): string {
  return typeof value === 'string' && value !== '' && !AMBIGUOUS.test(value) ? value : JSON.stringify(value);
}

/** What stands in a cell. Throws where it begins like JSON and is none. */
function readCell(cell: string): Json {
  return /^(?:[-\d"[{]|(?:true|false|null)$)/.test(cell) ? (JSON.parse(cell) as Json) : cell;
}

/** Names that may be parts of a path. */
const isPlain = (key: string): boolean => key !== '' && !key.includes('.') && key !== '__proto__';

/** Whether the members of an object may have columns of their own; else it stands in one cell. */
const isOpen = (value: Json): value is Members =>
  isMembers(value) && Object.keys(value).length > 0 && Object.keys(value).every(isPlain);

function* cellsIn(value: Members, base: string): Generator<readonly [string, string]> {
  for (const [key, one] of Object.entries(value)) {
    const path = base === '' ? key : `${base}.${key}`;
    if (isOpen(one)) yield* cellsIn(one, path);
    else yield [path, cellOf(one)];
  }
}

/** A Steckbrief as cells; nothing of its content is lost. Null where it is no object, or its topmost keys are no names of columns. */
export function cellsOf(steckbrief: Json): Cells | null {
  return isOpen(steckbrief) ? Object.fromEntries(cellsIn(steckbrief, '')) : null;
}

/** A cell that could not be read: its column and its text. */
export interface BadCell {
  readonly column: string;
  readonly cell: string;
}

/** The Steckbrief that cells hold; an empty cell says nothing. */
export function steckbriefOf(cells: Cells): {
  readonly steckbrief: Record<string, Json>;
  readonly bad: readonly BadCell[];
} {
  const steckbrief: Record<string, Json> = {};
  const bad: BadCell[] = [];
  for (const [column, cell] of Object.entries(cells)) {
    if (cell === '') continue;
    const keys = column.split('.');
    try {
      if (!keys.every(isPlain) || !putAt(steckbrief, keys, readCell(cell))) bad.push({ column, cell });
    } catch {
      bad.push({ column, cell });
    }
  }
  return { steckbrief, bad };
}

/** Puts a value at a path; false where something else stands in the way. */
function putAt(steckbrief: Record<string, Json>, keys: readonly string[], value: Json): boolean {
  let at = steckbrief;
  for (const key of keys.slice(0, -1)) {
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    if (next === undefined) at[key] = {};
    else if (!isMembers(next)) return false;
    at = at[key] as Record<string, Json>;
  }
  const last = keys.at(-1)!;
  if (Object.hasOwn(at, last)) return false;
  at[last] = value;
  return true;
}
