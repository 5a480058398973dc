import type { Differing, HeldList } from '../documents/examination.ts';
import type { CodeList } from './code-list.ts';

/** How many codes of each kind a finding names. */
const NAMED = 5;

const NONE: Differing = { count: 0, first: [] };

const differing = (codes: readonly string[]): Differing => ({ count: codes.length, first: codes.slice(0, NAMED) });

/** The columns that hold the codes of both lists: one that both call the same, else the first of each. */
function codeColumnsOf(own: CodeList, other: CodeList): readonly [string, string] | null {
  const shared = own.codeColumns.find((column) => other.codeColumns.includes(column));
  if (shared !== undefined) return [shared, shared];
  const [first, second] = [own.codeColumns[0], other.codeColumns[0]];
  return first === undefined || second === undefined ? null : [first, second];
}

/** Rows by what they say in a column. */
function byCode({ rows }: CodeList, column: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map([...new Set(rows?.values())].map((row) => [(row.get(column) ?? '').trim(), row]));
}

const plain = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** Holds a list against another of the same name and version, by codes and by what the columns of both say of them. */
export function held(own: CodeList, other: CodeList | null, versions: readonly string[]): HeldList {
  const { uri, version } = own;
  const verdict = { uri, version, versions, extra: NONE, missing: NONE, changed: NONE };
  if (other === null) return { ...verdict, standing: 'alone' };
  const columns = codeColumnsOf(own, other);
  if (columns === null) return { ...verdict, standing: 'keyless' };
  const [mine, theirs] = [byCode(own, columns[0]), byCode(other, columns[1])];
  const shared = [...own.columns].filter((column) => column !== columns[0] && other.columns.includes(column));
  const changed = [...mine].flatMap(([code, row]) => {
    const counterpart = theirs.get(code);
    const differs = counterpart && shared.some((column) => plain(row.get(column)) !== plain(counterpart.get(column)));
    return differs ? [code] : [];
  });
  const extra = [...mine.keys()].filter((code) => !theirs.has(code));
  const missing = [...theirs.keys()].filter((code) => !mine.has(code));
  const same = extra.length + missing.length + changed.length === 0;
  return {
    ...verdict,
    standing: same ? 'same' : 'differs',
    extra: differing(extra),
    missing: differing(missing),
    changed: differing(changed),
  };
}
