import type { Json } from '../../../base/nouns.ts';
import type { Rule, RuleCheck } from '../../../rulesets/types.ts';
import { below, type EntrySchema, STECKBRIEF } from '../fields/schema.ts';

/** Kinds that are met best where a part is not there, or that look at the whole file. */
const ASK_NOTHING = new Set(['absent', 'file-absent', 'placeholder', 'manual', 'readable']);

const NAMES = /\.(\w+)|\[\*\]|\['(\w+)'\]/y;

/** Where a filter `[?…]` that begins at an offset ends; its brackets and quotation marks are paired. */
function filterEnd(select: string, from: number): number {
  let depth = 0;
  for (let at = from; at < select.length; at += 1) {
    const sign = select[at];
    if (sign === "'") at = select.indexOf("'", at + 1);
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
    if (at < 0) return -1;
  }
  return -1;
}

/** The way a `select` goes through the schema as `leistungen[].leika`; as far as it names members; null where it names none. */
export function selected(select: string): string | null {
  let schema: EntrySchema | undefined = STECKBRIEF;
  let path = '';
  for (let at = 1; at < select.length; ) {
    NAMES.lastIndex = at;
    const named = NAMES.exec(select);
    const key = named?.[1] ?? named?.[2];
    const end = named ? NAMES.lastIndex : select.startsWith('[?', at) ? filterEnd(select, at) : -1;
    if (end === -1) return path === '' ? null : path;
    schema = below(schema, key ?? 0);
    if (!schema) return path === '' ? null : path;
    path = key === undefined ? `${path}[]` : path === '' ? key : `${path}.${key}`;
    at = end;
  }
  return path;
}

/** Entries that a check looks at, as `leistungen[].leika`: of `required` those that it wants. */
export function entriesOf({ select = '$', kind, with: params = {} }: RuleCheck): string[] {
  if (ASK_NOTHING.has(kind)) return [];
  const path = selected(select);
  if (path === null) return [];
  if (kind !== 'required') return path === '' ? [] : [path];
  const { child, anyOf = [] } = params as { child?: string; anyOf?: readonly string[] };
  const children = [...(child === undefined ? [] : [child]), ...anyOf];
  return children.map((name) => (path === '' ? name : `${path}.${name}`));
}

/** What a rule asks of a Steckbrief. */
export interface Asked {
  readonly entries: readonly string[];
  /** Parts of the Steckbrief that it looks at. */
  readonly parts: readonly string[];
}

export function askedBy({ checks }: Rule): Asked {
  const entries = [...new Set(checks.flatMap(entriesOf))];
  return { entries, parts: [...new Set(entries.map((path) => path.split(/[.[]/, 1)[0]!))] };
}

/** Lists of known keys by the entry that is looked up in them: what the rules on keys say. */
export function cataloguesIn(rules: readonly Rule[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { checks } of rules)
    for (const { select = '$', kind, with: params } of checks) {
      const { catalogue, join } = (params ?? {}) as { catalogue?: Json; join?: Json };
      const path = kind === 'in-catalogue' && join === undefined ? selected(select) : null;
      if (path !== null && typeof catalogue === 'string') found[path] ??= catalogue;
    }
  return found;
}
