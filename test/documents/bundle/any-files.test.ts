import fc from 'fast-check';
import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { judgedFiles } from '../../helpers/judged-openapi.ts';

const KEYS = [
  ...['$ref', '$id', '$anchor', '$dynamicRef', '$schema', 'paths', '/a/{id}', 'get', 'parameters', 'responses', '200'],
  ...['content', 'a/b', 'schema', 'schemas', 'components', 'properties', 'allOf', 'items', 'discriminator', 'mapping'],
  ...['examples', 'externalValue', 'links', 'operationRef', 'callbacks', 'security', 'x-a', '__proto__', 'default', ''],
];
const TARGETS = [
  ...['b.json', 'c/d.json', '../b.json', 'openapi.json', '#', '#/', '#/components', '#a', 'b.json#/paths/~1a~1{id}'],
  ...[
    'c/d.json#/allOf/0',
    '../../x',
    '/x',
    'https://a.de/s',
    'https://a.de/s#/items',
    '%',
    '#/%',
    'a.xml',
    '',
    '?',
    'c',
  ],
];
const { any } = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<Json>(null, 5, true, 'object', 'https://a.de/s', ...TARGETS),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 5 }),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.constantFrom(...TARGETS).map((target) => ({ $ref: target })),
  ),
}));
const parts = { paths: any, components: any, info: any, webhooks: any };

t.test('whatever stands in the files, they are judged, and each finding has a place in one of them', async (test) => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('3.0.3', '3.1.0'),
      fc.record(parts, { requiredKeys: ['paths'] }),
      any,
      any,
      async (openapi, main, b, d) => {
        const values: Record<string, Json> = { 'openapi.json': { openapi, ...main }, 'b.json': b, 'c/d.json': d };
        const texts = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)] as const);
        const { findings } = await judgedFiles({ ...Object.fromEntries(texts), 'a.xml': '<a/>' });
        for (const { path, pointer, range } of findings) {
          const text = path === 'steckbrief.yaml' || path === 'a.xml' ? '' : JSON.stringify(values[path]);
          if (range.end.column > Math.max(text.length + 1, 22))
            throw new Error(`${path}${pointer} lies outside of ${text}`);
        }
        found += findings.length;
      },
    ),
    { numRuns: 150 },
  );
  test.ok(found > 150);
});
