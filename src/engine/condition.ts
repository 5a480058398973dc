import { Validator } from '@cfworker/json-schema';
import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';

/** A condition, a JSON Schema over the Steckbrief; or a part of it. */
type Schema = Readonly<Record<string, unknown>> | boolean;

/** The keys that would have to be stated; none where the answer stands already, null where no statement changes it. */
type Missing = readonly string[] | null;

const validators = new WeakMap<object, Validator>();

/** Whether a condition holds for a value as it stands. */
export function holdsFor(when: object, value: Json): boolean {
  return memo(validators, when, () => new Validator(when as never, '2020-12', true)).validate(value).valid;
}

const PLAIN = new Set(['const', 'enum', 'type', 'pattern', 'minItems', 'maxItems', 'minimum', 'maximum', 'minLength']);
const ONE = new Set(['not', 'contains', 'items']);
const MANY = new Set(['anyOf', 'allOf']);

/** Whether silence can be told apart in a condition: it uses only keywords that are understood here. */
export function isUnderstood(schema: unknown): schema is Schema {
  if (typeof schema === 'boolean') return true;
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).every(([keyword, said]) => {
    if (keyword === 'required' || PLAIN.has(keyword)) return true;
    if (keyword === 'properties') return Object.values(said as object).every(isUnderstood);
    if (ONE.has(keyword)) return isUnderstood(said);
    return MANY.has(keyword) && (said as unknown[]).every(isUnderstood);
  });
}

/** All of them must come true. */
function every(parts: readonly Missing[]): Missing {
  if (parts.includes(null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))];
}

/** One that comes true is enough. */
function some(parts: readonly Missing[]): Missing {
  if (parts.some((part) => part?.length === 0)) return [];
  const possible = parts.filter((part) => part !== null);
  return possible.length === 0 ? null : every(possible);
}

type Members = Readonly<Record<string, Json>>;
const membersOf = (value: Json): Members | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Members) : null;

const settled = (is: boolean): Missing => (is ? [] : null);
const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The absent key itself, or those below it that the condition asks for. */
function absent(key: string, schema: Schema | undefined, path: string): readonly string[] {
  const deeper = schema === undefined ? null : missingFor(schema, {}, true, below(path, key));
  return deeper && deeper.length > 0 ? deeper : [below(path, key)];
}

/** Single keywords as schemas of their own, by the schema they stand in: a condition is asked once for each service. */
const singles = new WeakMap<object, Map<string, object>>();

function single(schema: Exclude<Schema, boolean>, keyword: string): object {
  const known = memo(singles, schema, () => new Map<string, object>());
  return memo(known, keyword, () => ({ [keyword]: schema[keyword] }));
}

/** What one keyword lacks to come out as wanted. */
function lacks(keyword: string, schema: Exclude<Schema, boolean>, value: Json, wanted: boolean, path: string): Missing {
  const said = schema[keyword];
  const both = wanted ? every : some;
  const either = wanted ? some : every;
  const part = (one: Schema, of = value) => missingFor(one, of, wanted, path);
  if (keyword === 'not') return missingFor(said as Schema, value, !wanted, path);
  if (keyword === 'allOf') return both((said as Schema[]).map((one) => part(one)));
  if (keyword === 'anyOf') return either((said as Schema[]).map((one) => part(one)));
  if (keyword === 'items' || keyword === 'contains') {
    if (!Array.isArray(value)) return settled(wanted);
    return (keyword === 'items' ? both : either)(value.map((item) => part(said as Schema, item)));
  }
  if (keyword !== 'required' && keyword !== 'properties')
    return settled(holdsFor(single(schema, keyword), value) === wanted);
  const members = membersOf(value);
  if (!members) return settled(wanted);
  const parts = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  if (keyword === 'required')
    return both(
      (said as string[]).map((key) => {
        if (Object.hasOwn(members, key)) return settled(wanted);
        return wanted ? absent(key, parts[key], path) : [];
      }),
    );
  return both(
    Object.entries(parts).map(([key, one]) => {
      if (Object.hasOwn(members, key)) return missingFor(one, members[key]!, wanted, below(path, key));
      return wanted ? [] : [below(path, key)];
    }),
  );
}

/**
 * What a Steckbrief would have to state in addition, so that a condition comes out as wanted while all it says stays.
 * A list is complete as it stands; its entries may lack statements.
 */
export function missingFor(schema: Schema, value: Json, wanted: boolean, path = ''): Missing {
  if (typeof schema === 'boolean') return settled(schema === wanted);
  const parts = Object.keys(schema).map((keyword) => lacks(keyword, schema, value, wanted, path));
  return wanted ? every(parts) : some(parts);
}
