import { type Case, fail, isOf, type Keyword, type SchemaObject } from './apply.ts';
import { same } from './same.ts';

/** Fails where the value does not keep to the limit that the keyword sets. */
const limit =
  (keeps: (data: never, limit: number) => boolean, params: (limit: number) => object = (most) => ({ limit: most })) =>
  (one: Case): void => {
    if (!keeps(one.data as never, one.said as number)) fail(one, params(one.said as number));
  };
const compared = (comparison: string, keeps: (data: number, limit: number) => boolean) =>
  limit(keeps as never, (most) => ({ comparison, limit: most }));

const members = (data: object) => Object.keys(data).length;

/** Types that entries must have, where they tell them apart as text. */
function scalarTypes({ items }: SchemaObject): readonly string[] {
  const type = typeof items === 'object' && items !== null ? (items as SchemaObject)['type'] : undefined;
  const types = [type ?? []].flat() as string[];
  return types.some((one) => one === 'object' || one === 'array') ? [] : types;
}

/** Two entries that are the same; null where all differ. */
function twice(one: Case): object | null {
  const data = one.data as readonly unknown[];
  const types = scalarTypes(one.parent);
  const seen = new Map<string, number>();
  for (let i = data.length - 1; i >= 0; i--) {
    if (types.length === 0) {
      for (let j = i - 1; j >= 0; j--) if (same(data[i], data[j])) return { i, j };
      continue;
    }
    if (!types.some((type) => isOf(type, data[i]))) continue;
    const key = types.length > 1 && typeof data[i] === 'string' ? `${String(data[i])}_` : String(data[i]);
    const j = seen.get(key);
    if (j !== undefined) return { i, j };
    seen.set(key, i);
  }
  return null;
}

function uniqueItems(one: Case): void {
  const found = one.said === true ? twice(one) : null;
  if (found) fail(one, found);
}

function required(one: Case): void {
  const data = one.data as SchemaObject;
  for (const missingProperty of one.said as readonly string[])
    if (data[missingProperty] === undefined) fail(one, { missingProperty });
}

export function dependentRequired(one: Case): void {
  const data = one.data as SchemaObject;
  for (const [property, deps] of Object.entries(one.said as Readonly<Record<string, readonly string[]>>)) {
    if (!Array.isArray(deps) || deps.length === 0 || data[property] === undefined) continue;
    for (const missingProperty of deps)
      if (data[missingProperty] === undefined)
        fail(one, { property, missingProperty, depsCount: deps.length, deps: deps.join(', ') });
  }
}

function multipleOf(one: Case): void {
  const step = one.said as number;
  const times = (one.data as number) / step;
  if (step === 0 || times !== Number.parseInt(String(times), 10)) fail(one, { multipleOf: step });
}

/** Keywords that look at a value alone, in the order in which ajv does. */
export const OF_ANY: Readonly<Record<string, Keyword>> = {
  const: (one) => same(one.data, one.said) || fail(one, { allowedValue: one.said }),
  enum: (one) =>
    (one.said as readonly unknown[]).some((choice) => same(one.data, choice)) || fail(one, { allowedValues: one.said }),
};
export const OF_NUMBERS: Readonly<Record<string, Keyword>> = {
  maximum: compared('<=', (data, most) => data <= most),
  minimum: compared('>=', (data, least) => data >= least),
  exclusiveMaximum: compared('<', (data, most) => data < most),
  exclusiveMinimum: compared('>', (data, least) => data > least),
  multipleOf,
};
export const OF_TEXTS = (formats: Readonly<Record<string, (text: string) => boolean>>): Record<string, Keyword> => ({
  maxLength: limit((data: string, most) => [...data].length <= most),
  minLength: limit((data: string, least) => [...data].length >= least),
  pattern: (one) => new RegExp(one.said as string, 'u').test(one.data as string) || fail(one, { pattern: one.said }),
  format: (one) => {
    const passes = Object.hasOwn(formats, one.said as string) ? formats[one.said as string]! : () => true;
    if (!passes(one.data as string)) fail(one, { format: one.said });
  },
});
export const OF_LISTS: Readonly<Record<string, Keyword>> = {
  maxItems: limit((data: readonly unknown[], most) => data.length <= most),
  minItems: limit((data: readonly unknown[], least) => data.length >= least),
};
export const UNIQUE: Readonly<Record<string, Keyword>> = { uniqueItems };
export const OF_OBJECTS: Readonly<Record<string, Keyword>> = {
  maxProperties: limit((data: object, most) => members(data) <= most),
  minProperties: limit((data: object, least) => members(data) >= least),
  required,
};
