import fc from 'fast-check';
import { parseXmlDocument } from 'slimdom';
import t from 'tap';
import { condition } from '../../../src/standards/kosit/condition.ts';
import { compileMatch } from '../../../src/standards/kosit/match.ts';
import { asPlainPath } from '../../../src/standards/kosit/plain-path.ts';
import { fileOf } from '../../helpers/files.ts';

const PREFIXES = { a: 'urn:a', b: 'urn:b' };

t.test('which expressions are plain', async (test) => {
  const plain: readonly (readonly [string, string])[] = [
    ['/a:r', '/a:r'],
    [" exists(/a:r/b:c[ . = 'x']) ", " boolean(/a:r/b:c[ . = 'x']) "],
    ['not(exists(/a:r[b:c/text() = "x"]))', 'not(boolean(/a:r[b:c/text() = "x"]))'],
    ["/a:r/@id = 'x' and not(/a:r/c)", "/a:r/@id = 'x' and not(/a:r/c)"],
  ];
  for (const [path, expected] of plain) test.equal(asPlainPath(path, PREFIXES), `boolean(${expected})`, path);
  const others = [
    '//a:r',
    '/a:r//b:c',
    'exists(/a:r = "x")',
    'exists(/a:r or /a:s)',
    'exists(not(/a:r))',
    '/a:r = /b:r',
    "/a:r = 'x' = 'y'",
    "'x' = /a:r",
    '/a:r[1]',
    'a:r',
    'exists(a:r)',
    '(/a:r)',
    "/a:r = ('x', 'y')",
    "matches(/a:r, 'x')",
    '/c:r',
    '/*',
    '/a:r/..',
    '/a:r/child::b:c',
    '/a:r eq "x"',
    '/a:r | /b:r',
    '/a:r[',
    '/a:r]',
    'exists(/a:r]',
    'exists(/a:r)/b:c',
    '/',
    '',
    "/a:r = 'it''s'",
    "/a:r = '&amp;'",
    '/a:r/if',
    '/a:r/and',
    'if (/a:r) then true() else false()',
  ];
  for (const path of others) test.equal(asPlainPath(path, PREFIXES), null, path);
  test.equal(asPlainPath('/r', { '': 'urn:a' }), null, 'a default namespace for elements is of later versions');
});

const name = fc.constantFrom('a:r', 'b:c', 'c', 'and', '@id', '@a:id', 'text()', '.');
const value = fc.constantFrom("'x'", "' x '", "''", '"y"');
const relative: fc.Arbitrary<string> = fc.array(name, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'));
const { boolean: expression } = fc.letrec<{ boolean: string; path: string }>((tie) => ({
  path: fc.oneof(
    { maxDepth: 2 },
    relative.map((path) => `/a:r/${path}`),
    fc.constant('/a:r'),
    fc
      .tuple(fc.constantFrom('/a:r', '/a:r/a:r', '/a:r/b:c'), fc.oneof(tie('boolean'), relative))
      .map(([path, inner]) => `${path}[${inner}]`),
  ),
  boolean: fc.oneof(
    { maxDepth: 3 },
    tie('path'),
    fc.constant("/a:r/b:c[c = 'x' or @id]"),
    fc.tuple(tie('path'), value).map(([path, text]) => `${path} = ${text}`),
    tie('path').map((path) => `exists(${path})`),
    tie('boolean').map((inner) => `not(${inner})`),
    fc
      .tuple(tie('boolean'), fc.constantFrom('and', 'or'), tie('boolean'))
      .map(([first, word, second]) => `${first} ${word} ${second}`),
  ),
}));

const content: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('x', ' x ', '<![CDATA[x]]>', '<!--x-->', '<?x y?>', '', 'y'),
    fc
      .tuple(
        fc.constantFrom('a:r', 'b:c', 'c', 'and'),
        fc.constantFrom('', ' id="x"', ' a:id="y"', ' id=""'),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
  ),
})).node;

t.test('libxml2 answers plain expressions as an engine for later versions does', async (test) => {
  let asked = 0;
  fc.assert(
    fc.property(expression, fc.array(content, { maxLength: 4 }), (path, inner) => {
      if (asPlainPath(path, PREFIXES) === null) return;
      asked += 1;
      const text = `<a:r xmlns:a="urn:a" xmlns:b="urn:b">${inner.join('')}</a:r>`;
      const expected = condition(path, PREFIXES)(parseXmlDocument(text), '2026-01-01');
      const file = fileOf('a.xml', text);
      const found = compileMatch(path, PREFIXES)(file, '2026-01-01');
      file.dispose();
      if (found !== expected) throw new Error(`${path}: ${found}, but ${expected} for ${text}`);
    }),
    { numRuns: 1500 },
  );
  test.ok(asked > 500, `${asked} expressions were plain`);
});
