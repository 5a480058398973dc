import type { ErrorObject } from 'ajv';
import fc from 'fast-check';
import t from 'tap';
import { CHECKED_FORMATS } from '../../../src/documents/json-schema/checked-formats.ts';
import { compileNow } from '../../../src/documents/json-schema/compile.ts';
import { inlineSchemas } from '../../../src/generated/inline-schemas.js';
import type { Schema } from '../../../src/web/json-schema/apply.ts';
import { interpreted } from '../../../src/web/json-schema/interpreter.ts';

/** What our sentences are made of. */
const told = (errors: readonly ErrorObject[]) =>
  errors.map(({ keyword, instancePath, schemaPath, params, parentSchema, propertyName }) => ({
    ...{ keyword, instancePath, schemaPath, params, parentSchema, propertyName },
  }));

/** Errors of both for a value; null where one of them does not take the schema. */
function both(schema: Schema, data: unknown): { ours: object; theirs: object } | null {
  const judge = interpreted(schema, CHECKED_FORMATS);
  const validate = compileNow(schema as object);
  if (!judge || !validate) return null;
  let fine: boolean;
  try {
    fine = validate(data);
  } catch {
    // What ajv made of a few odd schemas breaks off when it runs.
    return null;
  }
  return { ours: told(judge(data)), theirs: fine ? [] : told(validate.errors ?? []) };
}

const NAMES = ['a', 'b', 'c/d', 'x~y', 'ä ö'];
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    ...[
      fc.constantFrom(null, true, false, 0, 1, 2, 3, 1.5, -1),
      fc.constantFrom('', 'a', 'b', 'aa', '2026-11-29', '😀'),
    ],
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');
const few = fc.integer({ min: 0, max: 3 });
const schema = fc.letrec((tie) => {
  const part = tie('any');
  const row = fc.array(part, { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(fc.constantFrom(...NAMES), part, { maxKeys: 3, noNullPrototype: true });
  const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
  const keywords = {
    ...{ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })), const: value },
    ...{
      enum: fc.uniqueArray(value, {
        minLength: 1,
        maxLength: 3,
        comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      }),
    },
    ...{
      maximum: few,
      minimum: few,
      exclusiveMaximum: few,
      exclusiveMinimum: few,
      multipleOf: fc.constantFrom(1, 2, 0.5),
    },
    ...{ maxLength: few, minLength: few, pattern: fc.constantFrom('^a', 'b$', '^\\d') },
    ...{ format: fc.constantFrom('date', 'uri', 'email', 'gibt-es-nicht') },
    ...{ maxItems: few, minItems: few, uniqueItems: fc.boolean(), prefixItems: row, items: part, contains: part },
    ...{ minContains: few, maxContains: few, maxProperties: few, minProperties: few, required: names },
    ...{ properties: named, additionalProperties: part, propertyNames: part, dependentSchemas: named },
    ...{
      patternProperties: fc.dictionary(fc.constantFrom('^a', '^[ab]$', 'd'), part, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    },
    ...{ dependentRequired: fc.dictionary(fc.constantFrom(...NAMES), names, { maxKeys: 2, noNullPrototype: true }) },
    ...{
      dependencies: fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(names, part), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    },
    ...{ not: part, anyOf: row, oneOf: row, allOf: row, if: part, else: part, ...Object.fromEntries([['then', part]]) },
    ...{ $ref: fc.constantFrom('#/$defs/plain', '#/$defs/a%20b', '#/$defs/nested', '#/$defs/yes') },
  };
  const some = fc
    .uniqueArray(fc.constantFrom(...Object.keys(keywords)), { maxLength: 4 })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((name) => [name, keywords[name as 'type'] as fc.Arbitrary<unknown>]))),
    );
  return {
    any: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'schema' },
      fc.constantFrom<Schema[]>(true, false, {}, { type: 'string' }),
      some,
    ),
  };
}).any as fc.Arbitrary<Schema>;

const DEFS = {
  plain: { type: 'object', properties: { a: { type: 'string', minLength: 2 } }, required: ['b'] },
  'a b': { enum: ['a', 1] },
  nested: {
    type: ['array', 'object'],
    items: { $ref: '#/$defs/plain' },
    additionalProperties: { $ref: '#/$defs/a%20b' },
  },
  yes: true,
};

t.test('random schemas and values: the errors are those of ajv, one by one', async (t) => {
  let compared = 0;
  let wrong = 0;
  fc.assert(
    fc.property(schema, value, (made, data) => {
      const whole = typeof made === 'boolean' ? made : { ...made, $defs: DEFS };
      const found = both(whole, data);
      if (!found) return;
      compared += 1;
      if (JSON.stringify(found.theirs) !== '[]') wrong += 1;
      if (JSON.stringify(found.ours) !== JSON.stringify(found.theirs))
        throw new Error(
          `${JSON.stringify(whole)}\n${JSON.stringify(data)}\nours ${JSON.stringify(found.ours)}\najv  ${JSON.stringify(found.theirs)}`,
        );
    }),
    { numRuns: Number(process.env['RUNS'] ?? 3000), seed: Number(process.env['SEED'] ?? 20261129) },
  );
  t.ok(compared > 1000 && wrong > 500, `${compared} compared, ${wrong} with errors`);
});

t.test('what it does not know it does not take', async (t) => {
  for (const one of [
    { unevaluatedProperties: false },
    { properties: { a: { $dynamicRef: '#a' } } },
    { $ref: 'https://example.org/schema' },
    { properties: { a: { $id: 'https://example.org/schema' } } },
    { $anchor: 'a' },
    { items: [{}] },
    { nullable: true, type: 'string' },
    { pattern: '(' },
    { frei: 'erfunden' },
  ])
    t.equal(interpreted(one as never, {}), null, JSON.stringify(one));
});

t.test('the schemas of the rulesets that come with vorgaben', async (t) => {
  const texts = [...inlineSchemas.keys()];
  let taken = 0;
  for (const text of texts) {
    const schema_ = JSON.parse(text);
    if (interpreted(schema_, CHECKED_FORMATS)) taken += 1;
    fc.assert(
      fc.property(value, (data) => {
        const found = both(schema_, data);
        if (found && JSON.stringify(found.ours) !== JSON.stringify(found.theirs))
          throw new Error(`${text} ${JSON.stringify(data)}`);
      }),
      { numRuns: 20, seed: 1 },
    );
  }
  t.comment(`${taken} of ${texts.length} taken`);
  t.ok(taken > texts.length / 2);
});
