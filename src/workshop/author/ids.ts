import { KINDS, type Kinds, kindNamed } from '../../documents/kinds/index.ts';
import { ascending } from '../../text/ascending.ts';

/** Letters of our own rulesets, whose ids are divided into ranges by kind (design section 6); other publishers have one. */
const OURS: ReadonlySet<string> = new Set(['OZG', 'FIM', 'XOEV']);

const lettersOf = (id: string): string => id.replace(/(?<!\d)\d+$/, '');

/** Letters that most rules of a ruleset begin with; empty where it has none. */
export function usualPrefix(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(lettersOf(id), (counts.get(lettersOf(id)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || ascending(a[0], b[0]))[0]?.[0] ?? '';
}

/** Beginning of the ids of rules on a kind of document in this ruleset. */
export function rangeFor(prefix: string, kind: string, kinds: Kinds = KINDS): string {
  if (!OURS.has(prefix)) return prefix;
  return kindNamed(kind, kinds)?.range ?? 'OZG1';
}

/** The next id behind all that begin so and were ever used; null where the range is full. Gaps stay gaps: an id is never given again. */
export function nextId(begin: string, used: Iterable<string>): string | null {
  const letters = lettersOf(begin);
  const digits = begin.slice(letters.length);
  const first = Number(digits.padEnd(4, '0'));
  const last = Number(digits.padEnd(4, '9'));
  const taken = [...used].flatMap((id) => (lettersOf(id) === letters ? [Number(id.slice(letters.length))] : []));
  const highest = Math.max(digits === '' ? 1000 : first, ...taken.filter((one) => one >= first && one <= last));
  return highest >= last ? null : `${letters}${String(highest + 1).padStart(4, '0')}`;
}
