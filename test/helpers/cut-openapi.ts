import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Json } from '../../src/base/nouns.ts';

/** How a part of a description may be kept: in its place, in a file of its own, or in a file among others. */
type Kept = 'here' | 'file' | 'folder' | 'fragment';

/** A part that may stand in a file of its own. */
class Cut {
  readonly part: Tree;
  readonly kept: Kept;

  constructor(part: Tree, kept: Kept) {
    this.part = part;
    this.kept = kept;
  }
}

/** A reference to a place of the main file. */
class Back {
  readonly pointer: string;

  constructor(pointer: string) {
    this.pointer = pointer;
  }
}

type Tree = Json | Cut | Back | readonly Tree[] | { readonly [key: string]: Tree };

const cut = (part: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc
    .tuple(part, fc.constantFrom<Kept>('here', 'here', 'file', 'folder', 'fragment'))
    .map(([of, kept]) => new Cut(of, kept));

const some = (members: Record<string, fc.Arbitrary<Tree>>, ...required: string[]): fc.Arbitrary<Tree> =>
  fc.record(members, { requiredKeys: required }) as fc.Arbitrary<Tree>;
const text = fc.constantFrom<Json>('Hund', 'TODO', 7, 'a: b # c', 'ä', null, '');

const { schema } = fc.letrec<{ schema: Tree }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Tree>({ type: 'string' }, { type: 'objekt' }, { maxLength: 'x' }, { type: 'array' }, {}),
    fc.constantFrom<Tree>({ $ref: new Back('/components/schemas/Hund') }, { $ref: '#/nirgends' }),
    some({
      type: fc.constant('object'),
      description: text,
      properties: fc.dictionary(fc.constantFrom('a', 'x-b', 'c/d~e'), cut(tie('schema')), { maxKeys: 2 }),
      items: cut(tie('schema')),
      allOf: fc.array(cut(tie('schema')), { maxLength: 2 }),
      example: fc.constant({ $ref: 'nur ein Beispiel' }),
    }),
  ),
}));

const content = some({ 'application/json': some({ schema: cut(schema), example: text }), 'x/y': fc.constant({}) });
const response = some({
  description: text,
  headers: fc.dictionary(fc.constantFrom('x-a', 'B'), cut(some({ schema: cut(schema), description: text })), {
    maxKeys: 2,
  }),
  content,
});
const parameter = some({
  name: fc.constantFrom<Json>('id', 'andere'),
  in: fc.constantFrom<Json>('path', 'query', 'nirgends'),
  required: fc.constant(true),
  schema: cut(schema),
});
const operation = some({
  operationId: fc.constantFrom<Json>('a', 'b', 5),
  summary: text,
  security: fc.constantFrom<Tree>([], [{ fremd: [] }], [{ oauth: [] }]),
  parameters: fc.array(cut(parameter), { maxLength: 2 }),
  requestBody: cut(some({ content, description: text })),
  responses: fc.dictionary(fc.constantFrom('200', 'default'), cut(response), { maxKeys: 2 }),
});
const pathItem = some({ get: operation, put: operation, parameters: fc.array(cut(parameter), { maxLength: 1 }) });

/** Small descriptions with faults, parts of which may stand in other files. */
export const descriptions: fc.Arbitrary<Tree> = fc.record({
  openapi: fc.constantFrom<Json>('3.0.3', '3.1.0'),
  info: some({ title: text, version: text, contact: fc.constant({}) }),
  paths: fc.dictionary(fc.constantFrom('/a/{id}', '/b'), cut(pathItem), { maxKeys: 2 }),
  components: some({
    schemas: fc.dictionary(fc.constantFrom('Hund', 'Katze'), cut(schema), { maxKeys: 2 }),
    securitySchemes: fc.constant({ oauth: { type: 'http', scheme: 'bearer' } }),
  }) as fc.Arbitrary<Tree>,
}) as fc.Arbitrary<Tree>;

const isObject = (value: Tree): value is { readonly [key: string]: Tree } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The description in one file. */
export function whole(tree: Tree): Json {
  if (tree instanceof Cut) return whole(tree.part);
  if (tree instanceof Back) return `#${tree.pointer}`;
  if (Array.isArray(tree)) return tree.map(whole);
  return isObject(tree)
    ? Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, whole(one)]))
    : (tree as Json);
}

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The description in several files, and where in the whole each of them belongs. */
export function parted(tree: Tree): { files: Record<string, string>; places: Map<string, string> } {
  const contents = new Map<string, Json>();
  const places = new Map<string, string>([['api/openapi.yaml', '']]);
  let count = 0;
  const up = (file: string, to: string): string => (file.startsWith('api/teile/') ? `../${to}` : to);
  const written = (one: Tree, file: string, at: string): Json => {
    if (one instanceof Back)
      return file === 'api/openapi.yaml' ? `#${one.pointer}` : `${up(file, 'openapi.yaml')}#${one.pointer}`;
    if (one instanceof Cut) {
      if (one.kept === 'here') return written(one.part, file, at);
      count += 1;
      const name = `${one.kept === 'folder' ? 'teile/' : ''}Teil ${count}.${count % 2 === 0 ? 'json' : 'yaml'}`;
      const inside = one.kept === 'fragment' ? '/x/a~1b~0c d' : '';
      places.set(`api/${name}${inside}`, at);
      const part = written(one.part, `api/${name}`, at);
      contents.set(`api/${name}`, inside === '' ? part : { x: { 'a/b~c d': part } });
      return { $ref: up(file, encodeURI(name)) + (inside === '' ? '' : `#${encodeURI(inside)}`) };
    }
    if (Array.isArray(one)) return one.map((entry, index) => written(entry, file, `${at}/${index}`));
    if (!isObject(one)) return one as Json;
    return Object.fromEntries(Object.entries(one).map(([key, entry]) => [key, written(entry, file, at + step(key))]));
  };
  contents.set('api/openapi.yaml', written(tree, 'api/openapi.yaml', ''));
  const files = [...contents].map(([name, value]) => [
    name,
    name.endsWith('json') ? JSON.stringify(value) : stringify(value),
  ]);
  return { files: Object.fromEntries(files) as Record<string, string>, places };
}
