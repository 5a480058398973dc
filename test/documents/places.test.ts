import fc from 'fast-check';
import t from 'tap';
import { fromPointer, toPointer } from '../../src/documents/json-pointer.ts';
import { jsonPath } from '../../src/documents/json-queries.ts';
import { Lines } from '../../src/documents/lines.ts';
import { fileOf, shown, textAt } from '../helpers/files.ts';

t.test('YAML places hold what they say', async (test) => {
  const text = [
    'dienst: { id: x }',
    'plain: ein Text # mit Kommentar',
    "einfach: 'it''s'",
    'doppelt: "a\\tb"',
    'glatt: "glatt"',
    'block: |',
    '  erste',
    '  zweite',
    'liste:',
    '  - id: eins',
    '    wert: 1',
    '  - datei: zwei.xml',
    '  - leika: "99"',
    '  - id: 7',
    '  - skalar',
  ].join('\n');
  const file = fileOf('datei.yaml', text);
  const at = (pointer: string, from?: number, to?: number): string =>
    textAt(text, file.locate([from === undefined ? { pointer } : { pointer, span: { from, to: to! } }])[0]!);
  test.strictSame(
    [
      at('/plain', 4, 8),
      at('/einfach', 0, 2),
      at('/doppelt', 0, 1),
      at('/glatt', 1, 3),
      at('/block', 0, 3),
      at('/liste/0'),
      at(''),
    ],
    ['Text', "'it''s'", '"a\\tb"', 'la', '|\n  erste\n  zweite\n', 'id: eins', 'dienst: { id: x }'],
    'spans inside values; values that are written otherwise are marked whole',
  );
  test.strictSame(
    ['/liste/0/wert', '/liste/1/datei', '/liste/2', '/liste/3/id', '/liste/4', '/dienst/id', '', '/liste/99/x'].map(
      (pointer) => file.stablePointer(pointer),
    ),
    [
      '/liste/[eins]/wert',
      '/liste/[zwei.xml]/datei',
      '/liste/[99]',
      '/liste/3/id',
      '/liste/4',
      '/dienst/id',
      '',
      '/liste/99/x',
    ],
    'ids instead of indexes',
  );
  const root = file.root!;
  test.strictSame(
    [
      root.name,
      root.pointer,
      root.child('liste')?.child('1')?.child('datei')?.pointer,
      root.child('liste')?.child('x'),
      root.child('plain')?.child('x'),
      root.child('toString'),
    ],
    ['', '', '/liste/1/datei', undefined, undefined, undefined],
    'children',
  );
  test.strictSame(
    root
      .child('liste')!
      .find('$[?@.id]')
      .map(({ pointer, name }) => [pointer, name]),
    [
      ['/liste/0', '0'],
      ['/liste/3', '3'],
    ],
    'paths below a node',
  );
  test.throws(() => jsonPath('$..['), 'a path that is none');
  test.equal(jsonPath('$.a'), jsonPath('$.a'), 'compiled once');
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), (path) => {
      const value = path.reduceRight<unknown>(
        (inner, name) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(inner)}}`),
        1,
      );
      return JSON.stringify(fromPointer(toPointer(path), value as never)) === JSON.stringify(path);
    }),
  );
  file.dispose();
  test.equal(at('/plain', 4, 8), 'Text', 'places can still be asked for after disposal of what was kept');
});
t.test('lines and columns', async (test) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', ' '), { maxLength: 40 }),
      fc.nat(60),
      (parts, at) => {
        const text = parts.join('');
        const lines = new Lines(text);
        const offset = at % (text.length + 1);
        const { line, column } = lines.position(offset);
        const before = text.slice(0, offset).split('\n');
        return (
          line === before.length &&
          column === before.at(-1)!.length + 1 &&
          lines.offset(line) + column - 1 === offset &&
          lines.line(line) === text.split('\n')[line - 1]!.replace(/\r$/, '')
        );
      },
    ),
  );
  const lines = new Lines('ab\r\ncd');
  test.strictSame(
    [lines.line(1), lines.line(2), lines.line(3), lines.offset(9), lines.position(99)],
    ['ab', 'cd', null, 6, { line: 2, column: 3 }],
  );
  test.strictSame(shown(lines.range(5, 1)), '2:2-2:2', 'a range never ends before it starts');
});
t.test('plain paths give what the JSONPath library gives', async (test) => {
  const name = fc.constantFrom('a', 'b', '_c', 'd1');
  const path = fc
    .array(
      fc.oneof(
        name.map((one) => `.${one}`),
        fc.constant('[*]'),
      ),
      { maxLength: 4 },
    )
    .map((steps) => `$${steps.join('')}`);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, 1, 'x'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(path, tree, (one, value) => {
      const document = fileOf('a.json', JSON.stringify(value));
      const ours = document.select(one, {}).map((node) => [node.pointer, node.value]);
      const theirs = [...jsonPath(one).query(JSON.parse(JSON.stringify(value)))].map((node) => [
        toPointer([...node.location]),
        node.value,
      ]);
      test.strictSame(ours, theirs);
    }),
    { numRuns: 200 },
  );
});
