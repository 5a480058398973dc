import t from 'tap';
import { openMemory } from '../../../src/documents/memory.ts';
import { inputLimits } from '../../../src/rules/portal/input-limits.ts';
import { unlimitedFields } from '../../../src/rules/portal/request-fields.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('input-limits', ['more', 'no-texts', 'unreadable']);

const request = (schema: object, schemas: object = {}) => ({
  paths: { '/a~b/{id}%': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
  components: { schemas },
});
const namesIn = (schema: object, schemas?: object) =>
  unlimitedFields(request(schema, schemas) as never).fields.map(({ name }) => name);

t.test('texts of requests, wherever the schema keeps them', async (t) => {
  const text = { type: 'string' };
  t.same(namesIn({ properties: { a: text, b: { items: text }, c: { anyOf: [text, { type: 'null' }] } } }), [
    'a',
    'b',
    'c',
  ]);
  t.same(namesIn(text), ['POST /a~b/{id}%'], 'the body itself');
  t.same(
    namesIn({ properties: { a: { ...text, const: 'x' }, b: { ...text, format: 'uuid' }, c: { type: 'number' } } }),
    [],
  );
  t.same(namesIn({ properties: { a: { ...text, format: 'password' } } }), ['a'], 'a format that limits nothing');
  t.same(namesIn({ $ref: '#/components/schemas/x~1y' }, { 'x/y': text }), ['POST /a~b/{id}%'], 'an escaped reference');
  t.same(namesIn({ $ref: '#/%zz' }), []);
  t.same(namesIn({ $ref: 'anders.yaml#/x' }), [], 'what lies elsewhere is not here');
});

t.test('schemas that lead to themselves, and very many of them', async (t) => {
  const self = { allOf: [{ $ref: '#/components/schemas/x' }], properties: { a: { type: 'string' } } };
  t.same(namesIn({ $ref: '#/components/schemas/x' }, { x: self }), ['a']);
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`f${at}`, { type: 'string' }]));
  t.ok(namesIn({ properties: many }).length <= 50_000, 'an end is set');

  const text = JSON.stringify({ openapi: '3.0.3', ...request({ properties: many }) });
  const service = openMemory([{ relative: 'openapi.json', text }]);
  const said = [...inputLimits.run({ document: service.documents[0]! } as never, {}, {} as never)];
  t.match(said.at(0), { gap: 'unverified', code: 'too-many', args: { most: 50_000 } }, 'and the end is told');
  t.match(said.at(-1), { code: 'more' });
});
