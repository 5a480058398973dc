import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { escaped } from '../documents/json-pointer.ts';
import { isEmpty } from '../rules/define-check.ts';

type Unfilled = ReadonlyMap<string, unknown>;

/** Text or null that says nothing; an empty list does say something: that there is none. */
const isBlank = (value: Json): boolean => (value === null || typeof value !== 'object') && isEmpty(value);

const step = (path: string, name: string | number): string => `${path}/${escaped(name)}`;

function statements(value: Json, path: string, unfilled: Unfilled): Json {
  if (value === null || typeof value !== 'object') return unfilled.has(path) ? null : value;
  if (!Array.isArray(value)) {
    const said = Object.entries(value).map(
      ([name, one]) => [name, statements(one, unfilled.size > 0 ? step(path, name) : '', unfilled)] as const,
    );
    return Object.fromEntries(said.filter(([, one]) => !isBlank(one)));
  }
  const said = value
    .map((one, index) => statements(one, unfilled.size > 0 ? step(path, index) : '', unfilled))
    .filter((one) => !isBlank(one));
  return said.length === 0 && value.length > 0 ? null : said;
}

const known = new WeakMap<object, WeakMap<Unfilled, Json>>();

/** What a Steckbrief states: blank members, placeholders and such entries are left out; an empty file states nothing. */
export function statedIn(steckbrief: Json, unfilled: Unfilled): Json {
  if (steckbrief === null || typeof steckbrief !== 'object') return steckbrief ?? {};
  const of = memo(known, steckbrief, () => new WeakMap<Unfilled, Json>());
  return memo(of, unfilled, () => statements(steckbrief, '', unfilled));
}
