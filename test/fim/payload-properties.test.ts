import * as fc from 'fast-check';
import t from 'tap';
import type { Json } from '../../src/base/nouns.ts';
import { KEY_STYLES } from '../../src/fim/children.ts';
import { givenJson } from '../../src/fim/given.ts';
import { jsonSchema } from '../../src/fim/jsonschema.ts';
import { checkPayload } from '../../src/fim/payload.ts';
import type { PayloadAnswer } from '../../src/fim/payload-values.ts';
import { compiled, EVERYTHING, modelOf, of, type Part, payload, told } from '../helpers/fim-payload.ts';

const isProblem = (answer: PayloadAnswer) => 'code' in answer;
t.test('the check and the JSON Schema agree on what is right', async (t) => {
  const model = modelOf(EVERYTHING);
  const validate = compiled(jsonSchema(model, { style: 'bare' })!.schema);
  const versioned = compiled(jsonSchema(model, { style: 'version' })!.schema);
  const withVersion = (json: Json): Json => {
    if (Array.isArray(json)) return json.map(withVersion);
    if (json === null || typeof json !== 'object') return json;
    return Object.fromEntries(Object.entries(json).map(([key, one]) => [`${key}V1.0.0`, withVersion(one)]));
  };
  let right = 0;
  fc.assert(
    fc.property(payload, (json) => {
      const problems = [...checkPayload(model, givenJson(json))].filter(isProblem);
      if (problems.length === 0) right += 1;
      if (validate(json) !== (problems.length === 0))
        throw new Error(`${JSON.stringify(json)}: ${JSON.stringify(problems)}`);
      return versioned(withVersion(json)) === (problems.length === 0);
    }),
    { numRuns: 3000 },
  );
  t.ok(right > 30, `${right} of them were right`);
});
t.test('any JSON and any structure: no crash, a sentence for all', async (t) => {
  const part: fc.Arbitrary<Part> = fc.record({
    id: fc.constantFrom('F1', 'F2', 'G1', ''),
    anzahl: fc.constantFrom('1:1', '0:*', '', '0:0', '9:1', 'x', '99999999999999999999:*'),
    further: fc.constantFrom(
      of('text', 'pattern="("'),
      of('num_int', 'minValue="x"'),
      of('', ''),
      of('date', 'minLength="-1"'),
    ),
  });
  const json = fc.jsonValue().map((one) => ({ F1: one, G1: [one, { F1: one }], '': one })) as fc.Arbitrary<Json>;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), json, (parts, given) => {
      const model = modelOf([...parts, { id: 'G1', parts }]);
      for (const style of KEY_STYLES) compiled(jsonSchema(model, { style })!.schema);
      told(checkPayload(model, givenJson(given)));
    }),
    { numRuns: 60 },
  );
  t.end();
});
