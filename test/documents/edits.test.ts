import fc from 'fast-check';
import t from 'tap';
import { parse, stringify } from 'yaml';
import type { Json } from '../../src/base/nouns.ts';
import type { Change } from '../../src/documents/change.ts';
import { applied } from '../../src/documents/edit/apply.ts';
import { fileOf } from '../helpers/files.ts';

/** A file after one change, as text; null where the change is not made. */
function changed(name: string, text: string, pointer: string, change: Change): string | null {
  const file = fileOf(name, text);
  const [edit] = file.edits([{ pointer, change }]);
  file.dispose();
  return edit ? applied(text, [[edit]]).text : null;
}

const CASES: readonly [
  what: string,
  name: string,
  before: string,
  pointer: string,
  change: Change,
  after: string | null,
][] = [
  ['plain stays plain', 'a.yaml', 'a: x # c\n', '/a', { set: 'y' }, 'a: y # c\n'],
  ['what YAML would read otherwise is quoted', 'a.yaml', 'a: x\n', '/a', { set: '05' }, 'a: "05"\n'],
  ['a number becomes a text', 'a.yaml', 'a: [1.10, 2]\n', '/a/0', { set: '1.10' }, 'a: ["1.10", 2]\n'],
  ['single quotation marks stay', 'a.yaml', "a: 'x'\n", '/a', { set: "it's" }, "a: 'it''s'\n"],
  ['double ones, too', 'a.yaml', 'a: "x"\n', '/a', { set: 'a"b' }, 'a: "a\\"b"\n'],
  ['a truth', 'a.yaml', 'a: "true"\r\nb: 1\r\n', '/a', { set: true }, 'a: true\r\nb: 1\r\n'],
  ['a colon within', 'a.yaml', 'a: x\n', '/a', { set: 'x: y' }, 'a: "x: y"\n'],
  ['a comma only in brackets', 'a.yaml', '{a: x}\n', '/a', { set: 'x, y' }, '{a: "x, y"}\n'],
  ['an anchored value stays', 'a.yaml', 'a: &x y\nb: *x\n', '/a', { set: 'z' }, null],
  ['so does an alias', 'a.yaml', 'a: &x y\nb: *x\n', '/b', { set: 'z' }, null],
  ['so does what an alias leads to', 'a.yaml', 'a: &x {c: d}\nb: *x\n', '/b/c', { set: 'z' }, null],
  ['a tagged value stays', 'a.yaml', 'a: !!str 5\n', '/a', { set: '6' }, null],
  ['a text of several lines stays', 'a.yaml', 'a: |\n  x\n  y\n', '/a', { set: 'z' }, null],
  ['a key', 'a.yaml', '- kenzahl: 1 # eins\n', '/0/kenzahl', { rename: 'kennzahl' }, '- kennzahl: 1 # eins\n'],
  ['a key that is there is not written twice', 'a.yaml', 'a: 1\nb: 2\n', '/a', { rename: 'b' }, null],
  ['a list of one', 'a.yaml', 'a: x # c\n', '/a', { listed: true }, 'a: [x] # c\n'],
  ['what may be several stays', 'a.yaml', 'a: x, y\n', '/a', { listed: true }, null],
  [
    'an entry on its own lines',
    'a.yaml',
    'a:\n  - x\n  - y\n  - x\nb: 1\n',
    '/a/2',
    { remove: true },
    'a:\n  - x\n  - y\nb: 1\n',
  ],
  ['the last line of a file', 'a.yaml', 'a:\r\n  - x\r\n  - x', '/a/1', { remove: true }, 'a:\r\n  - x'],
  [
    'an entry of several lines',
    'a.yaml',
    'a:\n  - x: 1\n    y: 2\n  - x: 1\n    y: 2\n',
    '/a/1',
    { remove: true },
    'a:\n  - x: 1\n    y: 2\n',
  ],
  ['a comment is not lost', 'a.yaml', 'a:\n  - x\n  - x # zwei\n', '/a/1', { remove: true }, null],
  ['an entry in brackets', 'a.yaml', 'a: [x, y , x]\n', '/a/2', { remove: true }, 'a: [x, y]\n'],
  ['a member is no entry', 'a.yaml', 'a: 1\nb: 2\n', '/b', { remove: true }, null],
  ['JSON', 'a.json', '{ "a" : [1, "x"] }', '/a/1', { set: 'ü"' }, '{ "a" : [1, "ü\\""] }'],
  ['a key of JSON', 'a.json', '{"a":1}', '/a', { rename: 'b' }, '{"b":1}'],
  ['an entry of JSON', 'a.json', '{"a":["x","y","x"]}', '/a/2', { remove: true }, '{"a":["x","y"]}'],
  ['an object is not set', 'a.json', '{"a":{}}', '/a', { set: 1 }, null],
  ['XML', 'a.xml', '<a><b> x </b></a>', '/a/b', { set: 'y & <z>' }, '<a><b>y &amp; &lt;z></b></a>'],
  ['an attribute', 'a.xml', "<a><b c='x'/></a>", '/a/b/@c', { set: "it's" }, "<a><b c='it&apos;s'/></a>"],
  ['CDATA stays', 'a.xml', '<a><b><![CDATA[x]]></b></a>', '/a/b', { set: 'y' }, null],
  ['references that would be lost stay', 'a.xml', '<a><b>x&#10;</b></a>', '/a/b', { set: 'y' }, null],
  ['what has elements in it stays', 'a.xml', '<a><b><c/>x</b></a>', '/a/b', { set: 'y' }, null],
  ['a signed file stays', 'a.xml', '<a><b>x</b><SignatureValue/></a>', '/a/b', { set: 'y' }, null],
  ['a place that is not there', 'a.yaml', 'a: 1\n', '/b', { set: 1 }, null],
];

t.test('a change touches its place and nothing else', async (t) => {
  for (const [what, name, before, pointer, change, after] of CASES)
    t.equal(changed(name, before, pointer, change), after, what);
});

/** A place of a value, and the value with something else there. */
function withAt(value: Json, path: readonly (string | number)[], other: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, Json>) };
  (copy as Record<string | number, Json>)[first] = withAt((copy as Record<string | number, Json>)[first]!, rest, other);
  return copy;
}

function scalars(value: Json, path: readonly (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => scalars(one, [...path, key]));
}

const pointerOf = (path: readonly (string | number)[]) =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const word = fc.string({ unit: fc.constantFrom(...'ab1 :,#-[]{}"\'äß&*!|>%@`?\\'), maxLength: 8 });
const scalar = fc.oneof(word, fc.integer(), fc.boolean());
const key = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 });
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 3 }),
  ),
}));
const STYLES = [
  (value: Json) => stringify(value),
  (value: Json) => stringify(value, { collectionStyle: 'flow' }),
  (value: Json) => stringify(value, { defaultStringType: 'QUOTE_SINGLE', singleQuote: true }),
  (value: Json) => stringify(value).replaceAll('\n', '\r\n'),
];

t.test('whatever is set is read again as it was meant, and everything else as it was', async (t) => {
  fc.assert(
    fc.property(fc.record({ a: tree }), fc.nat(), scalar, fc.nat(STYLES.length), (value, pick, other, style) => {
      const paths = scalars(value);
      const path = paths[pick % paths.length]!;
      const json = style === STYLES.length;
      const text = json ? JSON.stringify(value, null, 2) : STYLES[style]!(value);
      const after = changed(json ? 'a.json' : 'a.yaml', text, pointerOf(path), { set: other });
      if (after === null) return !json;
      const read: unknown = json ? JSON.parse(after) : parse(after);
      t.strictSame(
        read,
        JSON.parse(JSON.stringify(withAt(value, path, other))),
        `${JSON.stringify(text)} ${pointerOf(path)} ${JSON.stringify(other)}`,
      );
      return true;
    }),
    { numRuns: 400 },
  );
});

t.test('edits that get in each other’s way are taken in order, each as a whole or not at all', async (t) => {
  const range = (from: number, to: number) => ({ start: { line: 1, column: from }, end: { line: 1, column: to } });
  const groups = [
    [{ range: range(1, 2), text: 'A' }],
    [{ range: range(1, 2), text: 'A' }],
    [
      { range: range(4, 5), text: 'D' },
      { range: range(1, 2), text: 'X' },
    ],
    [{ range: range(4, 5), text: 'E' }],
    [{ range: range(7, 7), text: '+' }],
  ];
  t.strictSame(applied('abcdefg', groups), { text: 'AbcEef+g', taken: [true, true, false, true, true] });
});
