import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { compileNow } from '../../../src/documents/json-schema/compile.ts';

const WITHIN = { items: { type: 'array', contains: { const: 1 } } };
const LISTS: readonly (readonly [data: unknown, passes: boolean])[] = [
  [[[1], []], false],
  [[[], [1]], false],
  [[[1], [1]], true],
  [[[1], [2]], false],
  [[[]], false],
  [[], true],
  [[[1], [], [1], []], false],
];

t.test('an empty list does not contain what the one before it contained', async (test) => {
  const validate = compileNow(WITHIN)!;
  for (const [data, passes] of LISTS) test.equal(validate(data), passes, JSON.stringify(data));
  test.equal(validate([[1], []]), false);
  test.strictSame(
    validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword]),
    [['/1', 'contains']],
  );
  test.equal(
    new Ajv2020({ strict: false }).compile(WITHIN)([[1], []]),
    true,
    'ajv alone lets it pass: once it does not, nothing is to be mended',
  );
});
