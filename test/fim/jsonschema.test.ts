import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { childrenOf, KEY_STYLES, type KeyStyle } from '../../src/fim/children.ts';
import { jsonSchema } from '../../src/fim/jsonschema.ts';
import type { Element } from '../../src/fim/model.ts';
import { readModel } from '../../src/fim/read-model.ts';
import { compiled, FIXTURES, field, modelOf, of, type Part, werte } from '../helpers/fim-payload.ts';

const SAMPLES = join(process.env['VORGABEN_TEST_DATA'] ?? '../shared/data', 'fim', 'samples');
/** Keys of a style that some place of the model has. */
function keysIn(holder: Element, style: KeyStyle): string[] {
  return childrenOf(holder).flatMap(({ element, keys }) => [keys[style], ...keysIn(element, style)]);
}
const xdatenfelder = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.xml') && !name.endsWith('_genericode.xml'))
    .map((name) => join(folder, name));
t.test('every file gives a JSON Schema that compiles and has every key', async (t) => {
  const files = [...xdatenfelder(FIXTURES), ...(existsSync(SAMPLES) ? xdatenfelder(SAMPLES) : [])];
  let made = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const model = readModel(text);
    for (const style of KEY_STYLES) {
      const result = model && jsonSchema(model, { style });
      if (!result) continue;
      made += 1;
      t.doesNotThrow(() => compiled(result.schema), file);
      t.equal(
        JSON.stringify(jsonSchema(readModel(text)!, { style })!.schema),
        JSON.stringify(result.schema),
        'the same for the same file',
      );
      const written = JSON.stringify(result.schema);
      for (const key of keysIn(model.main!, style)) t.ok(written.includes(`${JSON.stringify(key)}:`), key);
    }
  }
  t.ok(made >= 10);
});
t.test('the mapping, part by part', async (t) => {
  const pattern = (regex: string) => field('F1', of('text', `pattern="${regex}"`));
  const twins: readonly Part[] = [
    field('F1', of('text')),
    field('F1', of('bool')),
    field('F1', of('num'), { version: '2.0' }),
  ];
  const cases: readonly (readonly [
    name: string,
    parts: readonly Part[],
    style: KeyStyle,
    part: object,
    notes?: string[],
  ])[] = [
    [
      'text',
      [field('F1', of('text', 'minLength="1" maxLength="9"'), { anzahl: '1:1' })],
      'version',
      {
        properties: { 'F1V1.0.0': { type: 'string', title: 'Name F1', minLength: 1, maxLength: 9 } },
        required: ['F1V1.0.0'],
      },
    ],
    ['anchored', [pattern('a|b')], 'bare', { properties: { F1: { pattern: '^(?:a|b)$' } } }],
    ['broken pattern', [pattern('(')], 'bare', { properties: { F1: { type: 'string' } } }, ['pattern']],
    [
      'list',
      [field('F1', of('bool'), { anzahl: '2:5' })],
      'bare',
      { properties: { F1: { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 5 } } },
    ],
    [
      'endless',
      [field('F1', of('num'), { anzahl: '0:*' })],
      'bare',
      { properties: { F1: { type: 'array', items: { type: 'number' }, maxItems: undefined } } },
    ],
    [
      'codes',
      [field('F1', of('text', '', 'select') + werte('a', 'a', 'b'))],
      'bare',
      { properties: { F1: { type: 'string', oneOf: [{ const: 'a', description: 'Name a' }, { const: 'b' }] } } },
    ],
    [
      'dates',
      [field('F1', of('date', 'minValue="2025-01-01"'))],
      'bare',
      { properties: { F1: { type: 'string', format: 'date', minimum: undefined, $comment: 'minValue 2025-01-01' } } },
    ],
    [
      'moments',
      [field('F1', of('time')), field('F2', of('datetime'))],
      'bare',
      { properties: { F1: { format: 'time' }, F2: { format: 'date-time' } } },
    ],
    [
      'numbers',
      [field('F1', of('num_int', 'minValue="1" maxValue="x"'))],
      'bare',
      { properties: { F1: { type: 'integer', minimum: 1, maximum: undefined } } },
    ],
    [
      'choice',
      [
        {
          id: 'G1',
          further: '<x:art><code>X</code></x:art>',
          parts: [field('F1', of('bool'), { anzahl: '1:1' }), field('F2', of('bool'))],
        },
      ],
      'bare',
      { $defs: { G1: { oneOf: [{ required: ['F1'] }, { required: ['F2'] }], required: undefined } } },
    ],
    [
      'labels',
      [field('F1', of('text', '', 'label'), { anzahl: '1:1' })],
      'bare',
      { properties: { F1: undefined }, required: undefined },
    ],
    [
      'labels only',
      [{ id: 'G1', anzahl: '1:1', parts: [field('F1', of('text', '', 'label'))] }],
      'bare',
      { properties: { G1: { $ref: '#/$defs/G1' } }, required: undefined },
    ],
    [
      'twins',
      twins,
      'version',
      {
        properties: { 'F1V1.0.0': { type: 'string' }, 'F1V1.0.0_2': { type: 'boolean' }, 'F1V2.0': { type: 'number' } },
      },
      ['twin'],
    ],
    [
      'twins without version',
      twins,
      'bare',
      { properties: { F1: { type: 'string' }, F1_2: { type: 'boolean' }, F1_3: { type: 'number' } } },
      ['twin'],
    ],
    [
      'odd ids',
      [field('__proto__', of('bool')), { id: 'G/~ 1', parts: [] }],
      'bare',
      { properties: { 'G/~ 1': { $ref: '#/$defs/G~1~0%201' } } },
    ],
    [
      'no id',
      [field('', of('bool')), field('', of('num'))],
      'bare',
      { properties: { 'ohne-ID': { type: 'boolean' }, 'ohne-ID_2': { type: 'number' } } },
      ['twin'],
    ],
    [
      'same group, other content',
      [{ id: 'G1', parts: [{ id: 'G1', parts: [] }] }],
      'bare',
      { $defs: { G1: { properties: { G1: { $ref: '#/$defs/G1_2' } } }, G1_2: { type: 'object' } } },
    ],
  ];
  for (const [name, parts, style, part, notes = []] of cases) {
    const { schema, notes: said } = jsonSchema(modelOf(parts), { style })!;
    t.match(schema, part, name);
    t.match([...new Set(said.map((note) => note.code))], notes, name);
    t.equal(said.length > 0, notes.length > 0, name);
    t.doesNotThrow(() => compiled(schema), name);
  }
  const odd = jsonSchema(modelOf([field('__proto__', of('bool'))]), { style: 'bare' })!.schema;
  t.ok(Object.hasOwn(odd['properties'] as object, '__proto__'));
});
