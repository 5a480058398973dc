import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { isEmpty } from '../rules/define-check.ts';

const known = new WeakMap<object, Json>();

/** Text or null that says nothing; an empty list does say something: that there is none. */
const isBlank = (value: Json): boolean => (value === null || typeof value !== 'object') && isEmpty(value);

function without(value: object): Json {
  if (!Array.isArray(value)) {
    const said = Object.entries(value as Record<string, Json>).map(([name, one]) => [name, statements(one)] as const);
    return Object.fromEntries(said.filter(([, one]) => !isBlank(one)));
  }
  const said = value.map(statements).filter((one) => !isBlank(one));
  return said.length === 0 && value.length > 0 ? null : said;
}

function statements(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  return memo(known, value, () => without(value));
}

/** What a Steckbrief states: blank members and entries are left out; an empty file states nothing. */
export const statedIn = (steckbrief: Json): Json => (steckbrief === null ? {} : statements(steckbrief));
