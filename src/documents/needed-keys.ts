import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';

const NAME = String.raw`[A-Za-z_]\w*`;
const LITERAL = String.raw`(?:'[^'\\]*'|"[^"\\]*"|true|false|null|-?\d+(?:\.\d+)?)`;
/** Steps that say which key they take, and steps that take any. */
const NAMED = new RegExp(`^(?:\\.\\.?(${NAME})|\\['(${NAME})'\\])`);
const ANY = /^(?:\.\.?\*|\[(?:\*|-?\d+)\])/;
/** Tests that nothing passes which has no such key: that it is there, what it says, how it looks. */
const ASKS = [
  new RegExp(`^@\\.(${NAME})(?:[.[][\\s\\S]*)?$`),
  new RegExp(`^@\\.(${NAME})\\s*==\\s*${LITERAL}$`),
  new RegExp(`^(?:search|match)\\(\\s*@\\.(${NAME})\\s*,\\s*${LITERAL}\\s*\\)$`),
];
/** A test that compares is no test of being there. */
const COMPARES = /[=!<>]/;

/** A filter taken apart where a mark stands outside of brackets and quotes. */
function split(text: string, mark: '&&' | '||'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (c === "'" || c === '"') at = closing(text, at);
    else if (c === '[' || c === '(') depth += 1;
    else if (c === ']' || c === ')') depth -= 1;
    else if (depth === 0 && text.startsWith(mark, at)) {
      parts.push(text.slice(from, at));
      from = at + 2;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

/** Where a quoted text ends. */
function closing(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== text[at]) end += text[end] === '\\' ? 2 : 1;
  return end;
}

/** Where the bracket that begins at a place ends, -1 where it does not. */
function bracket(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const c = text[end]!;
    if (c === "'" || c === '"') end = closing(text, end);
    else if (c === '[' || c === '(') depth += 1;
    else if (c === ']' || c === ')') depth -= 1;
    if (depth === 0) return end;
  }
  return -1;
}

/** A test without the filters in it. */
function unfiltered(test: string): string {
  const from = test.indexOf('[?');
  return from < 0 ? test : test.slice(0, from) + test.slice(test.lastIndexOf(']') + 1);
}

function askedBy(test: string): string | null {
  const [there, says, looks] = ASKS.map((pattern) => pattern.exec(test)?.[1]);
  return says ?? looks ?? (there !== undefined && !COMPARES.test(unfiltered(test)) ? there : null);
}

/** Ways to fulfil a filter, each with the keys that it asks for. */
const waysOf = (filter: string): string[][] =>
  split(filter, '||').map((way) => split(way, '&&').flatMap((test) => askedBy(test) ?? []));

function waysThrough(path: string): readonly (readonly string[])[] | null {
  if (!path.startsWith('$')) return null;
  let ways: string[][] = [[]];
  for (let at = 1; at < path.length; ) {
    const rest = path.slice(at);
    const named = NAMED.exec(rest);
    const step = named ?? ANY.exec(rest);
    if (named) ways = ways.map((way) => [...way, (named[1] ?? named[2])!]);
    if (step) at += step[0].length;
    else if (rest.startsWith('[?')) {
      const end = bracket(path, at);
      if (end < 0) return null;
      const filter = waysOf(path.slice(at + 2, end));
      ways = ways.flatMap((way) => filter.map((more) => [...way, ...more]));
      at = end + 1;
    } else return null;
  }
  return ways.every((way) => way.length > 0) && ways.length <= 50 ? ways : null;
}

const known = new Map<string, { readonly ways: readonly (readonly string[])[] | null }>();

/** The keys that a JSONPath cannot do without, for each way through it; null where some way may do without any. */
export const neededKeys = (path: string): readonly (readonly string[])[] | null =>
  memo(known, path, () => ({ ways: waysThrough(path) })).ways;

function gather(value: Json, keys: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const entry of value) gather(entry, keys);
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value)) {
      keys.add(key);
      if (entry !== null && typeof entry === 'object') gather(entry, keys);
    }
  return keys;
}

/** Tells queries that find nothing from the keys of a document alone: asking for a key is faster than trying a filter everywhere. */
export class KeysIn {
  private readonly value: Json;
  private keys: ReadonlySet<string> | undefined;

  constructor(value: Json) {
    this.value = value;
  }

  /** Whether a path can select anything, as far as its keys tell. */
  allow(path: string): boolean {
    const ways = neededKeys(path);
    if (ways === null) return true;
    this.keys ??= gather(this.value, new Set());
    return ways.some((way) => way.every((key) => this.keys!.has(key)));
  }
}
