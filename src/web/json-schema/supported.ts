import { isOf, type Schema, type SchemaObject } from './apply.ts';
import { referred } from './references.ts';

type Test = (said: unknown) => boolean;
const of =
  (...types: readonly string[]): Test =>
  (said) =>
    types.some((type) => isOf(type, said));
const SCHEMA = of('object', 'boolean');
const NUMBER = of('number');
const TEXTS: Test = (said) => Array.isArray(said) && said.every((one) => typeof one === 'string');

/** Keywords with a form that they must have: ajv refuses another one, or means something else by it. */
const PLAIN: Readonly<Record<string, Test>> = {
  ...Object.fromEntries(['title', 'description', '$comment', '$schema'].map((name) => [name, () => true])),
  ...Object.fromEntries(
    ['default', 'examples', 'deprecated', 'readOnly', 'writeOnly'].map((name) => [name, () => true]),
  ),
  ...Object.fromEntries(
    ['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum', 'multipleOf'].map((name) => [name, NUMBER]),
  ),
  ...Object.fromEntries(
    ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties'].map((name) => [name, NUMBER]),
  ),
  ...Object.fromEntries(['minProperties', 'minContains', 'maxContains'].map((name) => [name, NUMBER])),
  type: (said) => [said].flat().length > 0 && [said].flat().every((one) => KNOWN_TYPES.has(one as string)),
  const: () => true,
  enum: (said) => Array.isArray(said) && said.length > 0,
  format: of('string'),
  pattern: (said) => typeof said === 'string' && isPattern(said),
  uniqueItems: of('boolean'),
  required: TEXTS,
  dependentRequired: (said) => isOf('object', said) && Object.values(said as object).every(TEXTS),
};
const KNOWN_TYPES = new Set(['string', 'boolean', 'null', 'number', 'integer', 'array', 'object']);
/** Keywords that hold one schema, several by name, or several in a row. */
const ONE = new Set(['not', 'if', 'then', 'else', 'propertyNames', 'additionalProperties', 'items', 'contains']);
const NAMED = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions']);
const ROW = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') !== null;
  } catch {
    return false;
  }
}

/** Schemas that a keyword holds; null where it has not the form it must have. */
function partsOf(keyword: string, said: unknown): readonly unknown[] | null {
  if (ONE.has(keyword)) return SCHEMA(said) ? [said] : null;
  if (ROW.has(keyword)) return Array.isArray(said) && said.length > 0 ? said : null;
  if (!isOf('object', said)) return null;
  if (keyword === 'patternProperties' && !Object.keys(said as object).every(isPattern)) return null;
  const parts = Object.values(said as object);
  return keyword === 'dependencies' ? parts.filter((part) => !TEXTS(part)) : parts;
}

/** The first thing in a schema that the interpreter does not know for certain; null where there is none. */
export function objection(root: Schema): string | null {
  const open: unknown[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'boolean') continue;
    if (!isOf('object', next)) return 'schema';
    for (const [keyword, said] of Object.entries(next as SchemaObject)) {
      if (keyword === '$ref') {
        if (typeof said !== 'string' || referred(root, said) === undefined) return keyword;
      } else if (keyword === '$id') {
        // The name of the whole leads nowhere else; of a part it would change what references in it mean.
        if (next !== root || typeof said !== 'string') return keyword;
      } else if (Object.hasOwn(PLAIN, keyword)) {
        if (!PLAIN[keyword]!(said)) return keyword;
      } else if (ONE.has(keyword) || NAMED.has(keyword) || ROW.has(keyword)) {
        const parts = partsOf(keyword, said);
        if (parts === null) return keyword;
        open.push(...parts);
      } else return keyword;
    }
  }
  return null;
}
