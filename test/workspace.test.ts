import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import t, { type Test } from 'tap';
import { UserError } from '../src/base/errors.ts';
import type { Args } from '../src/base/nouns.ts';
import { decode } from '../src/documents/bytes.ts';
import { fromPointer, jsonPath, toPointer } from '../src/documents/data.ts';
import type { Declaration, DocumentKind } from '../src/documents/document.ts';
import { FolderSource, namedFile } from '../src/documents/folder-source.ts';
import { kindOfRoot, recognise, sniffFormat, sniffRoot } from '../src/documents/kinds.ts';
import { Lines } from '../src/documents/lines.ts';
import { openMemory } from '../src/documents/memory.ts';
import { openLoose, openService } from '../src/documents/open.ts';
import { stateByForm } from '../src/documents/path-form.ts';
import { findTargets, shownPath } from '../src/documents/targets.ts';
import { walk } from '../src/documents/walk.ts';
import { nodePath, parseXml } from '../src/documents/xml/libxml.ts';
import { NodePaths } from '../src/documents/xml/node-paths.ts';
import { xmlFault } from '../src/documents/xml/xml-faults.ts';
import { LIMITS } from '../src/documents/xml/xml-guard.ts';
import { saidAttribute, saidText, scanXml } from '../src/documents/xml/xml-scan.ts';
import { FAULTS } from '../src/words/faults.ts';
import { fileOf, shown, startOf, textAt } from './helpers/files.ts';

const bytes = (...parts: (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))));
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

t.test('bytes become text only where they are UTF-8', async (test) => {
  const faults: readonly (readonly [name: string, bytes: Buffer, code: string, place: string, args?: Args])[] = [
    ['nothing', bytes(), 'empty', '1:1'],
    ['blanks', bytes(' \n\t\r\n'), 'empty', '1:1'],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'empty', '1:1'],
    ['UTF-16 LE with mark', bytes(0xff, 0xfe, 'a', 0), 'utf-16', '1:1'],
    ['UTF-16 BE with mark', bytes(0xfe, 0xff, 0, 'a'), 'utf-16', '1:1'],
    ['UTF-16 LE without', Buffer.from('<a/>', 'utf16le'), 'utf-16', '1:1'],
    ['UTF-16 BE without', bytes(0, '<', 0, 'a'), 'utf-16', '1:1'],
    ['NUL', bytes('ä\nxy', 0, 'z'), 'nul', '2:3', { offset: 5 }],
    // ä, ö, Ä, ß open a character of several bytes; ü can stand nowhere.
    ...['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ß'].map(
      (umlaut) =>
        [
          `${umlaut} of Latin-1`,
          latin1(`name: x\nort: ${umlaut}rger`),
          'latin-1',
          '2:6',
          { offset: 13, byte: `0x${umlaut.charCodeAt(0).toString(16).toUpperCase()}` },
        ] as const,
    ),
    ['Latin-1 at the end', latin1('Gruß'), 'latin-1', '1:4', { offset: 3, byte: '0xDF' }],
    ['€ of Windows-1252', bytes('5 ', 0x80), 'latin-1', '1:3', { offset: 2, byte: '0x80' }],
    ['– of Windows-1252', bytes('5 ', 0x96, ' 6'), 'latin-1', '1:3', { offset: 2, byte: '0x96' }],
    ['a stray continuation byte', bytes('ü', 0x84), 'not-utf-8', '1:2', { offset: 2, byte: '0x84' }],
    ['cut within a character', bytes('ä\n', 0xf0, 0x9f, 0x98), 'latin-1', '2:1', { offset: 3, byte: '0xF0' }],
    ['half a surrogate pair', bytes('a', 0xed, 0xa0, 0x80), 'latin-1', '1:2', { offset: 1, byte: '0xED' }],
  ];
  for (const [name, input, code, place, args = {}] of faults) {
    const { text, fault } = decode(input);
    test.match(FAULTS[code], { de: String, en: String }, `${code} has words`);
    test.strictSame(
      [text, fault?.stage, fault?.code, fault?.args, fault && startOf(fault.range)],
      ['', 'bytes', code, args, place],
      name,
    );
  }
  test.strictSame(decode(bytes(0xef, 0xbb, 0xbf, 'a: ä😀')), { text: 'a: ä😀', fault: null }, 'a mark is accepted');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, at) => {
      fc.pre(text.trim() !== '' && !text.includes('\0') && text[0] !== '\ufeff');
      const whole = Buffer.from(text);
      if (decode(whole).text !== text) return false;
      // A byte that UTF-8 never has is found where it stands.
      const offset = Buffer.byteLength([...text].slice(0, at % text.length).join(''));
      const { fault } = decode(Buffer.concat([whole.subarray(0, offset), Buffer.of(0xff), whole.subarray(offset)]));
      return fault?.code === 'utf-16' || fault?.args['offset'] === offset;
    }),
  );
});

interface Broken {
  readonly text: string;
  readonly code: string;
  readonly place: string;
  readonly args?: Args;
}
const broken = (text: string, code: string, place: string, args: Args = {}): Broken => ({ text, code, place, args });

function faults(test: Test, suffix: string, cases: readonly Broken[]): void {
  for (const { text, code, place, args } of cases) {
    const { fault, root } = fileOf(`datei.${suffix}`, text);
    const name = JSON.stringify(text.slice(0, 60));
    if (!FAULTS[code]) throw new Error(`No words for ${code}`);
    test.strictSame([fault?.code, fault && shown(fault.range), fault?.args, root], [code, place, args, null], name);
  }
}

t.test('YAML', async (test) => {
  const steps = 'abcdefgh';
  const bomb = `a: &a [${Array(9).fill('x')}]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${steps[i]}`)}]`).join('\n')}`;
  faults(test, 'yaml', [
    broken('name: a\nname: b\n', 'duplicate-key', '2:1-2:5', { key: 'name' }),
    broken('&k a: 1\n*k : 2\n', 'duplicate-key', '2:1-2:3', { key: 'a' }),
    broken('a:\n\u00a0\u00a0b: 1\n  c: 2\n', 'yaml-blank', '2:1-2:2', { seen: 'U+00A0' }),
    broken('a:\n  b:\u202fx\n  c: 2\n', 'yaml-blank', '2:5-2:6', { seen: 'U+202F' }),
    broken('a: "fim\\dokument"\n', 'yaml-escape', '1:8-1:9', { escape: '\\d' }),
    broken('{a: 1, "b c": 2, "b c": 3}\n', 'duplicate-key', '1:18-1:23', { key: 'b c' }),
    broken("'it''s': 1\n'it''s': 2\n", 'duplicate-key', '2:1-2:8', { key: "it's" }),
    broken('1: a\n"1": b\n', 'duplicate-key', '2:1-2:4', { key: '1' }),
    broken('&x a: 1\n&y a: 2\n', 'duplicate-key', '2:4-2:5', { key: 'a' }),
    broken('a: {b: 1, b: 2}\nc: 1\nc: 2\n', 'duplicate-key', '1:11-1:12', { key: 'b' }),
    // Comparing each key with all others would take minutes here.
    broken(
      `${Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join('')}k0: 2\n`,
      'duplicate-key',
      '30001:1-30001:3',
      { key: 'k0' },
    ),
    broken(`a: ${'x'.repeat(10_000_000)}`, 'yaml-too-large', '1:1-1:1', { megabytes: 10.1, limit: 10 }),
    broken('a:\n\tb: 1\n', 'tab', '2:1-2:2'),
    broken('a:\n  b: 1\n\tc: 2\n', 'tab', '3:1-3:2'),
    broken('a: "x\nb: 1\n', 'unclosed-quote', '3:1-3:1'),
    broken("a: 'x", 'unclosed-quote', '1:6-1:6'),
    broken('a: [1, 2\nb: 1\n', 'unclosed-flow', '2:1-2:2'),
    broken('{a: 1', 'unclosed-flow', '1:6-1:6'),
    broken('[1', 'unclosed-flow', '1:3-1:3'),
    broken('a: 1\n---\nb: 2\n', 'yaml-documents', '2:1-2:4'),
    broken('a:\n  b: 1\n c: 2\n', 'indentation', '3:1-3:2'),
    broken('a: !geheim x\n', 'yaml-tag', '1:4-1:11', { tag: '!geheim' }),
    broken('a: !!binary abc=\n', 'yaml-tag', '1:4-1:12', { tag: '!!binary' }),
    broken('# *x\na: *x\n', 'unknown-alias', '2:4-2:6', { alias: 'x' }),
    broken('a: "*"\nb: &x {c: *x}\n', 'alias-bomb', '2:11-2:13'),
    broken('&a [*a]', 'alias-bomb', '1:5-1:7'),
    broken(bomb, 'alias-bomb', '2:8-2:10'),
    broken('a: b: c\n', 'yaml', '1:4-1:5'),
    broken('a: @x\n', 'yaml', '1:4-1:5'),
    broken('a: "\\q"\n', 'yaml-escape', '1:5-1:6', { escape: '\\q' }),
    broken('%FOO x\n---\na: 1\n', 'yaml', '1:1-1:7'),
    broken('? a\nb\n', 'yaml', '2:1-2:2'),
  ]);
  const values: readonly (readonly [string, unknown])[] = [
    ['a: no\nb: 2026-01-31\nc: 012\nd: 0x1F\n', { a: 'no', b: '2026-01-31', c: 12, d: 31 }],
    ['%YAML 1.1\n---\na: no\n', { a: 'no' }],
    ['# nur ein Kommentar\n', null],
    ['a: &x {c: [1]}\nb: *x\n', { a: { c: [1] }, b: { c: [1] } }],
    ['a: &x 1\nb:\n  <<: *x\n', { a: 1, b: { '<<': 1 } }],
    ['leistungen: [\n  1,\n]\n', { leistungen: [1] }],
    ['\ufeffa: ü\r\nb: 😀\r\n', { a: 'ü', b: '😀' }],
    ['[a]: b\n', { '[ a ]': 'b' }],
    ['"__proto__": {a: 1}\n', JSON.parse('{"__proto__": {"a": 1}}')],
  ];
  for (const [text, value] of values)
    test.strictSame(fileOf('datei.yml', text).root?.value, value, JSON.stringify(text));

  test.equal(fileOf('datei.yaml', bomb).fault?.code, 'alias-bomb', 'refused, not unfolded');

  const file = fileOf('datei.yaml', 'ags: 05314000\nq: "05"\nd: 1.10\nn: ~\nl: [a]\nx: &m {k: 0123}\ny: *m\nleer:\n');
  const source = (path: string): unknown => file.select(path, {})[0]?.source;
  test.strictSame(
    ['$.ags', '$.q', '$.d', '$.n', '$.l', '$.l[0]', '$.y.k', '$.leer', '$.nichts'].map(source),
    ['05314000', '05', '1.10', '~', null, 'a', '0123', '', undefined],
    'scalars as they are written',
  );
  const range = (pointer: string, part: 'key' | 'value' = 'value'): string =>
    shown(file.locate([{ pointer, part }])[0]!);
  test.strictSame(
    [range('/y/k'), range('/y/k', 'key'), range('/leer'), range('/l/0'), range('/l/0/a'), range('/gibt/es/nicht')],
    ['6:11-6:15', '6:8-6:9', '8:6-8:6', '5:5-5:6', '1:1-1:1', '1:1-1:1'],
    'places through aliases, of empty values, of nothing',
  );
});

t.test('nesting is counted before anything recurses', async (test) => {
  const nested = (count: number, open: string, close = '', inner = 'x'): string =>
    open.repeat(count) + inner + close.repeat(count);
  const deep: readonly (readonly [suffix: string, name: string, text: string])[] = [
    ['yaml', 'flow', nested(20_000, '[', ']')],
    ['yaml', 'flow maps', nested(5_000, '{a: ', '}')],
    ['yaml', 'sequences in a line', nested(5_000, '- ')],
    ['yaml', 'sequences with tabs', nested(5_000, '-\t')],
    ['yaml', 'explicit keys', nested(5_000, '? ')],
    ['yaml', 'maps in a line', nested(5_000, 'a: ')],
    ['yaml', 'quoted keys in a line', nested(5_000, '"a": ')],
    ['yaml', 'closing brackets in strings', nested(5_000, '["]", ')],
    ['yaml', 'closing brackets in comments', nested(5_000, '[ # ]\n')],
    ['yaml', 'closing brackets before', `${']'.repeat(300)}${nested(5_000, '[')}`],
    ['yaml', 'blocks', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'yaml',
      'sequences at the indent of their key',
      Array.from({ length: 150 }, (_, i) => `${'  '.repeat(i)}a:\n${'  '.repeat(i)}- b: 1`).join('\n'),
    ],
    ['json', 'lists', nested(20_000, '[', ']', '')],
    ['json', 'objects', nested(300, '{"a":', '}', '1')],
    ['json', 'closing brackets in strings', nested(300, '["\\"]",', ']', '1')],
    ['xml', 'elements', nested(300, '<a>', '</a>')],
    ['xml', 'end tags in comments', nested(300, '<a><!--</a>-->', '</a>')],
  ];
  // Twice: a second deep YAML document in one process once ended Node itself.
  for (const [suffix, name, text] of [...deep, ...deep]) {
    const { fault } = fileOf(`datei.${suffix}`, text);
    test.strictSame([fault?.code, fault?.args], ['depth', { limit: 200 }], `${suffix}: ${name}`);
  }
  const flat: readonly (readonly [suffix: string, name: string, text: string])[] = [
    ['yaml', '199 levels', nested(199, '[', ']')],
    ['yaml', 'brackets in a plain scalar', `a: x ${'['.repeat(500)}`],
    ['yaml', 'brackets in quotes', `a: "${'[{'.repeat(500)}"\nb: '${'['.repeat(500)}'`],
    ['yaml', 'a block scalar', `a: |\n  ${'['.repeat(500)}\n  ${'- '.repeat(500)}\n${' '.repeat(500)}x\n`],
    ['yaml', 'a comment', `# ${'['.repeat(500)}${'- '.repeat(500)}\na: 1\n`],
    ['yaml', 'neighbours', `a: [${'[],'.repeat(500)}]\n`],
    ['json', '200 levels', nested(200, '[', ']', '1')],
    ['json', 'brackets in strings', `{"a": "${'['.repeat(500)}\\\\", "b": "\\"${'{'.repeat(500)}"}`],
    ['json', 'neighbours', `[${'[],'.repeat(500)}1]`],
    ['json', 'a string of 20 MB', `"${'x'.repeat(20_000_000)}"`],
    ['xml', '200 levels', nested(200, '<a>', '</a>')],
    ['xml', 'empty elements', `<a>${"<b x='>'/>".repeat(500)}</a>`],
    [
      'xml',
      'start tags in comments, CDATA and instructions',
      `<a><!--${'<b>'.repeat(300)}--><![CDATA[${'<b>'.repeat(300)}]]><?p ${'<b>'.repeat(300)}?></a>`,
    ],
  ];
  for (const [suffix, name, text] of flat)
    test.equal(fileOf(`datei.${suffix}`, text).fault, null, `${suffix}: ${name}`);
  test.equal(startOf(fileOf('a.json', `\n${'['.repeat(201)}`).fault!.range), '2:201', 'at the bracket too many');
  test.equal(startOf(fileOf('a.yaml', `a:\n ${'['.repeat(300)}`).fault!.range), '2:202', 'at the bracket too many');
  test.equal(startOf(fileOf('a.xml', `\n${'<a>'.repeat(201)}`).fault!.range), '2:601', 'at the tag too many');
});

t.test('JSON', async (test) => {
  faults(test, 'json', [
    broken('{"a":1,\n"a":2}', 'duplicate-key', '2:1-2:4', { key: 'a' }),
    broken('{"a\\u0062":1,"ab":2,"ab":3}', 'duplicate-key', '1:14-1:18', { key: 'ab' }),
    broken('{"a":1,}', 'json', '1:8-1:9'),
    broken('[1,]', 'json', '1:4-1:5'),
    broken('[1 2]', 'json', '1:4-1:5'),
    broken('{"a": tru}', 'json', '1:7-1:10'),
    broken('{"a": "\\q"}', 'json', '1:7-1:11'),
    broken('"a\u0001"', 'json', '1:1-1:5'),
    broken('01', 'json', '1:2-1:3'),
    broken('{} x', 'json', '1:4-1:5'),
    broken('// nein\n{}', 'json', '1:1-1:8'),
    broken("{'a':1}", 'json', '1:2-1:5'),
    broken('{"a": [1, 2', 'json-end', '1:12-1:12'),
    broken('{"a"\n', 'json-end', '2:1-2:1'),
    broken('{"a": "x\n}', 'json-end', '1:7-1:9'),
    broken('{"ä": "x', 'json-end', '1:7-1:9'),
  ]);
  const text = '{"a": {"b": 1.10, "l": [true, null, "x\\n", "y"]},\n "a/b~": {\n  "c": ""}}';
  const file = fileOf('datei.json', text);
  const place = (
    pointer: string,
    part: 'key' | 'value' | 'whole' = 'value',
    span?: { from: number; to: number },
  ): string => textAt(text, file.locate([{ pointer, part, ...(span ? { span } : {}) }])[0]!);
  test.strictSame(
    [
      place('/a/b'),
      place('/a/b', 'key'),
      place('/a/l/0'),
      place('/a/l/3', 'key'),
      place('/a~1b~0/c', 'key'),
      place('/a~1b~0'),
      place('/x'),
      place('/a/l/9'),
    ],
    ['1.10', '"b"', 'true', '"y"', '"c"', '{', '', ''],
    'places; a section is marked at its first line',
  );
  test.strictSame(
    [place('/a/l/3', 'value', { from: 0, to: 1 }), place('/a/l/2', 'value', { from: 0, to: 1 })],
    ['y', '"x\\n"'],
    'spans',
  );
  test.strictSame(
    ['$.a.b', '$.a.l[0]', '$.a.l[1]', '$.a.l[2]', '$.a'].map((path) => file.select(path, {})[0]!.source),
    ['1.10', 'true', 'null', 'x\n', null],
    'scalars as they are written',
  );
  const fractional = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(fractional, (value) => {
      const written = JSON.stringify(value, null, 1);
      const read = fileOf('datei.json', written);
      const nodes = read.select('$..*', {});
      const ranges = read.locate(nodes.map(({ pointer }) => ({ pointer })));
      // Every scalar stands where its place says; a section begins there.
      return nodes.every((node, index) => {
        const here = textAt(written, ranges[index]!);
        if (node.value === null || typeof node.value !== 'object')
          return JSON.stringify(JSON.parse(here)) === JSON.stringify(node.value);
        return here[0] === (Array.isArray(node.value) ? '[' : '{');
      });
    }),
    { numRuns: 200 },
  );
});

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

const xml = (text: string, code: string, place: string, args: Args = {}): Broken => broken(text, code, place, args);

t.test('XML that is none', async (test) => {
  const many = `<a ${Array.from({ length: LIMITS.attributes + 1 }, (_, i) => `x${i}="1"`).join(' ')}/>`;
  faults(test, 'xml', [
    xml('<a><b></a>', 'xml-mismatch', '1:7-1:11', { expected: 'b', found: 'a' }),
    xml('<a>\r\n<b>ä 😀 <c></b>\r\n</a>', 'xml-mismatch', '2:12-2:16', { expected: 'c', found: 'b' }),
    xml('<a><b>', 'xml-unclosed', '1:7-1:7', { element: 'b' }),
    xml('<a>&nbsp;</a>', 'xml-entity', '1:4-1:10', { entity: 'nbsp' }),
    xml('<a b="&x;"/>', 'xml-entity', '1:7-1:10', { entity: 'x' }),
    xml('<a>x & y</a>', 'xml-ampersand', '1:6-1:7'),
    xml('<a>x &y z</a>', 'xml-ampersand', '1:6-1:8'),
    xml('<a x="1" x="2"/>', 'xml-duplicate-attribute', '1:1-1:15', { attribute: 'x' }),
    xml('<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', 'xml-duplicate-attribute', '1:1-1:43', { attribute: 'x' }),
    xml('<p:a/>', 'xml-prefix', '1:1-1:5', { prefix: 'p' }),
    xml('<a p:x="1"/>', 'xml-prefix', '1:1-1:11', { prefix: 'p' }),
    xml('<a>\u0001</a>', 'xml-character', '1:4-1:5', { value: '1' }),
    xml('<a>\ufffe</a>', 'xml-character', '1:4-1:5', { value: '65534' }),
    xml('<a>&#0;</a>', 'xml-character', '1:8-1:9', { value: '0' }),
    xml('hallo', 'xml-start', '1:1-1:2'),
    xml('<1a/>', 'xml-start', '1:2-1:3'),
    xml('</a>', 'xml-start', '1:2-1:3'),
    xml('<a/><b/>', 'xml-extra', '1:5-1:6'),
    xml('<a', 'xml-tag', '1:1-1:3'),
    xml('<a></a', 'xml-tag', '1:4-1:7'),
    xml('<a x=1/>', 'xml-tag', '1:1-1:6'),
    xml('<a x/>', 'xml-tag', '1:1-1:5'),
    xml('<a x="1/>', 'xml-tag', '1:1-1:10'),
    xml('<a x="1"y="2"/>', 'xml-tag', '1:1-1:9'),
    xml('<!-- a -- b --><a/>', 'xml-comment', '1:8-1:9'),
    xml('<!-- offen <a/>', 'xml-comment', '1:16-1:16'),
    xml('<a><![CDATA[x</a>', 'xml-cdata', '1:18-1:18'),
    xml('<a>]]></a>', 'xml-cdata', '1:4-1:5'),
    xml(' <?xml version="1.0"?><a/>', 'xml-declaration', '1:7-1:8'),
    xml('<?xml encoding="UTF-8"?><a/>', 'xml-declaration', '1:7-1:8'),
    xml('<a>&#xZZ;</a>', 'xml', '1:7-1:8'),
    xml('<?pi offen', 'xml', '1:11-1:11'),
    xml('<a:b:c xmlns:a="u"/>', 'xml', '1:7-1:8'),
    xml(many, 'attributes', '1:1-1:2', { limit: LIMITS.attributes }),
    xml('<!DOCTYPE a><a/>', 'doctype', '1:1-1:10'),
    xml('<?xml version="1.0"?>\n <!doctype a [<!ENTITY x "y">]><a>&x;</a>', 'doctype', '2:2-2:11'),
    xml('<a/>\n<!DOCTYPE a>', 'doctype', '2:1-2:10'),
    xml('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'declared-encoding', '1:1-1:2', { encoding: 'ISO-8859-1' }),
    xml("<?xml version='1.0' encoding='UTF-16'?><a/>", 'declared-encoding', '1:1-1:2', { encoding: 'UTF-16' }),
    xml('<a><!ELEMENT b></a>', 'xml-start', '1:5-1:6'),
    xml('<a><![CDATA[<!DOCTYPE a>', 'xml-cdata', '1:25-1:25'),
  ]);
  const long = fileOf('a.xml', `<a>${'x'.repeat(10_000_001)}</a>`).fault;
  test.strictSame([long?.code, long?.stage], ['text-too-long', 'syntax'], 'a text of more than 10 MB');
  for (const text of [
    '\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>',
    '<?xml version="1.0" encoding="utf-8"?><a/>',
    '<?xml version="1.0" encoding="US-ASCII"?><a/>',
    '<a><!-- <!DOCTYPE a> --></a>',
    '<a><![CDATA[<!DOCTYPE a>]]></a>',
    '<a x="<!DOCTYPE a>"/>'.replace('<!', '&lt;!'),
    '<?pi <!DOCTYPE a> ?><a/>',
  ])
    test.equal(fileOf('a.xml', text).fault, null, JSON.stringify(text));
  test.strictSame(xmlFault([], '<a/>').code, 'xml', 'a parser that says nothing');
});

/** Small trees with everything that makes places hard. */
const markup = fc.letrec<{ element: string; nodes: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('a', 'b', 'p:a', 'q:b', 'straße', 'p:zähler'),
      namespace: fc.constantFrom('', '', ' xmlns="urn:d"', ' xmlns=""'),
      attributes: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('x', 'p:x', 'y', 'q:über'),
          value: fc.constantFrom(
            '1',
            '',
            'a>b',
            '"',
            "it's",
            'ä😀',
            ' y="2" ',
            '</a>'.replace('<', '&lt;'),
            'a\r\nb',
            '&amp;',
          ),
        }),
        { selector: ({ name }) => name, maxLength: 3 },
      ),
      blank: fc.constantFrom(' ', '\n', '\r\n  ', '\t'),
      nodes: fc.option(tie('nodes'), { nil: undefined, maxDepth: 4, depthSize: 'small' }),
    })
    .map(({ name, namespace, attributes, blank, nodes }) => {
      const written = attributes
        .map(
          ({ name: key, value }) =>
            `${blank}${key} = ${value.includes('"') ? `'${value.replaceAll("'", '&apos;')}'` : `"${value}"`}`,
        )
        .join('');
      return nodes === undefined
        ? `<${name}${namespace}${written}${blank}/>`
        : `<${name}${namespace}${written}>${nodes}</${name}${blank}>`;
    }),
  nodes: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: tie('element') },
        fc.constantFrom(
          'Text',
          'ä 😀',
          '\r\n ',
          '<!-- <a x="1"> -->',
          '<![CDATA[</a> <b>]]>',
          '<?pi <a> ?>',
          '&lt;a&gt;',
          '>',
        ),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

/** What a text says, told by saxes, which judges while it reads. */
function toldBySaxes(text: string): string[] {
  const told: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => told.push(`<${name} ${JSON.stringify(attributes)}`));
  parser.on('closetag', ({ name }) => told.push(`>${name}`));
  parser.on('text', (part) => told.push(`"${part}`));
  parser.on('cdata', (part) => told.push(`"${part}`));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return told;
}

function toldByScan(text: string): string[] {
  const told: string[] = [];
  const open: string[] = [];
  scanXml(text, {
    open(name, at, end, attributes) {
      if (text[at] !== '<') throw new Error(`No tag: ${text.slice(at, end)}`);
      const values = attributes.map((one) => [one.name, saidAttribute(text.slice(one.from, one.to))]);
      told.push(`<${name} ${JSON.stringify(Object.fromEntries(values))}`);
      open.push(name);
    },
    text: (from, to, cdata) => told.push(`"${saidText(text.slice(from, to), cdata)}`),
    close: () => told.push(`>${open.pop()}`),
  });
  return told;
}

/** Pieces of text on end as one: how a text is cut is nobody's business; nor is what stands around the root. */
const joinedTexts = (told: readonly string[]): string[] =>
  told
    .slice(
      told.findIndex((one) => one.startsWith('<')),
      told.findLastIndex((one) => one.startsWith('>')) + 1,
    )
    .reduce<string[]>((all, one) => {
      if (one.startsWith('"') && all.at(-1)?.startsWith('"')) all.push(all.pop()! + one.slice(1));
      else if (one !== '"') all.push(one);
      return all;
    }, []);

t.test('the scanner tells what saxes tells', async (test) => {
  const hard = [
    '<a>&#65;&#x1F600;&amp;lt;&apos;&quot;&gt;</a>',
    "<a x='1\t2\r\n3\n4&#10;5' y=\"&lt;&quot;'\">\r\n\r<![CDATA[a\r\n]]]]><![CDATA[>&amp;]]></a>\n<!-- -->",
    '<?xml version="1.0"?>\n<!-- <a> -->\n<?pi ?><a\n/>',
    '<a><b/><b /><c.d-e_f:g h:i = "/>"/></a>',
    '<a>]]&gt;<!-- ]]> --><![CDATA[]]></a>',
  ];
  for (const text of hard) test.strictSame(joinedTexts(toldByScan(text)), joinedTexts(toldBySaxes(text)), text);
  fc.assert(
    fc.property(markup.element, (element) => {
      const text = `<wurzel xmlns:p="urn:p" xmlns:q="urn:q">${element}</wurzel>`;
      test.strictSame(joinedTexts(toldByScan(text)), joinedTexts(toldBySaxes(text)));
    }),
    { numRuns: 200 },
  );
  const endless = [
    '<',
    '<a',
    '<a x',
    '<a x="',
    '<a x="1"',
    '<!--',
    '<![CDATA[',
    '<?',
    '</',
    '<!',
    '<a></a',
    '<a>&#x110000;&nbsp;',
  ];
  for (const text of endless) test.doesNotThrow(() => toldByScan(`${text}<`), `it ends: ${text}`);
  test.equal(saidText('&#x110000;&nbsp;&#xD;', false), '&#x110000;&nbsp;\r');
});

t.test('paths counted once are those that libxml2 counts each time', async (test) => {
  fc.assert(
    fc.property(fc.array(markup.element, { maxLength: 12 }), (elements) => {
      const text = `<wurzel xmlns:p="urn:p" xmlns:q="urn:q"><x xmlns="urn:x"/>text${elements.join('')}<y/></wurzel>`;
      const tree = parseXml(Buffer.from(text));
      const paths = new NodePaths();
      for (const node of tree.find('//node() | //@*')) test.equal(paths.of(node), nodePath(node), text);
      tree.dispose();
    }),
    { numRuns: 200 },
  );
});

t.test('every node of an XML text is found where it stands', async (test) => {
  let elements = 0;
  let attributes = 0;
  const plain = (value: string): string =>
    value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('&apos;', "'")
      .replace(/\r\n|\n|\t/g, ' ');
  fc.assert(
    fc.property(
      markup.element,
      fc.constantFrom('', '<?xml version="1.0"?>\r\n', '\ufeff<!-- ü -->\n'),
      (element, prolog) => {
        const text = `${prolog}<wurzel xmlns:p="urn:p" xmlns:q="urn:q">${element}${element}</wurzel>`;
        const file = fileOf('datei.xml', text);
        if (file.fault) throw new Error(`${file.fault.code}: ${text}`);
        const found = [...file.select('//*', {}), ...file.select('//@*', {})];
        const ranges = file.locate(found.map(({ pointer }) => ({ pointer, part: 'whole' as const })));
        const starts = new Set<string>();
        found.forEach((node, index) => {
          const here = textAt(file.text, ranges[index]!);
          starts.add(startOf(ranges[index]!));
          if (node.pointer.includes('/@') && /@[^/]*$/.test(node.pointer)) {
            attributes += 1;
            // Blanks around a value are left out of its place.
            if (plain(here).trim() !== node.value?.toString().replace(/\s/g, ' ').trim())
              throw new Error(`${node.pointer}: ${JSON.stringify([here, node.value])} in ${text}`);
          } else {
            elements += 1;
            if (!here.startsWith(`<${node.name}`) || !/^[\s>/]/.test(here.slice(node.name.length + 1)))
              throw new Error(`${node.pointer} ${node.name}: ${JSON.stringify(here)} in ${text}`);
            if (!here.endsWith('>')) throw new Error(`${node.pointer} ends at ${here}`);
          }
        });
        file.dispose();
        return starts.size === found.length;
      },
    ),
    { numRuns: 400 },
  );
  test.ok(elements > 1000 && attributes > 500, `${elements} elements and ${attributes} attributes`);
});

t.test('parts of XML places', async (test) => {
  const text = [
    '<r xmlns="urn:d" xmlns:p="urn:p">',
    '  <p:liste>',
    '    <p:e id="eins"> Wert </p:e>',
    '    <p:e><p:id>zwei</p:id></p:e>',
    '    <p:e><identifikation><id>drei</id></identifikation></p:e>',
    '    <p:e>a &amp; b</p:e>',
    '    <p:e/>',
    '  </p:liste>',
    '  <x/><x>eins</x><x id="a"/>',
    '  <t><!-- vorn -->nur Text</t>',
    '  <s xmlns:s="urn:s"><s:u/><s:u id="7"/></s>',
    '</r>',
  ].join('\n');
  const file = fileOf('datei.xml', text);
  const at = (place: Parameters<typeof file.locate>[0][number]): string => textAt(text, file.locate([place])[0]!);
  const e = '/*/p:liste/p:e';
  test.strictSame(
    [
      at({ pointer: `${e}[1]`, part: 'value' }),
      at({ pointer: `${e}[1]`, part: 'key' }),
      at({ pointer: `${e}[1]/@id` }),
      at({ pointer: `${e}[1]`, part: 'value', span: { from: 1, to: 3 } }),
      at({ pointer: `${e}[4]`, part: 'value', span: { from: 1, to: 3 } }),
      at({ pointer: `${e}[5]`, part: 'value' }),
      at({ pointer: `${e}[2]`, part: 'value' }),
      at({ pointer: `${e}[1]/text()` }),
      at({ pointer: '/*/*[3]/text()[1]' }),
      at({ pointer: '/*/*[5]', part: 'value' }),
      at({ pointer: '/*/nichts' }),
      at({ pointer: '/*/*[3]/@nichts' }),
    ],
    [
      'Wert',
      '<p:e id="eins">',
      'eins',
      'We',
      'a &amp; b',
      '<p:e/>',
      '<p:e>',
      'Wert',
      'eins',
      '<!-- vorn -->nur Text',
      '',
      '',
    ],
    'tags, values, texts, spans',
  );
  test.strictSame(
    [
      `${e}[1]/@id`,
      `${e}[2]`,
      `${e}[3]`,
      `${e}[4]`,
      '/*/*[4]',
      '/*/*[2]',
      '/*/*[6]/s:u[2]',
      `${e}[1]/text()[1]`,
      '',
    ].map((pointer) => file.stablePointer(pointer)),
    [
      '/*/p:liste/p:e[eins]/@id',
      '/*/p:liste/p:e[zwei]',
      '/*/p:liste/p:e[drei]',
      `${e}[4]`,
      '/*/*[a]',
      '/*/*[2]',
      '/*/*[6]/s:u[2]',
      '/*/p:liste/p:e[eins]/text()[1]',
      '',
    ],
    'ids instead of indexes, where the prefix is known',
  );
  const [node] = file.select('//d:x[. = "eins"]', { d: 'urn:d' });
  test.strictSame(
    [
      node?.pointer,
      node?.name,
      node?.value,
      node?.source,
      node?.child('..')?.pointer,
      node?.child('d:nichts'),
      file.select('//text()[. = "eins"]', {})[0]?.name,
    ],
    ['/*/*[3]', 'x', 'eins', null, '/*', undefined, ''],
  );
  test.strictSame(file.rootName, { namespace: 'urn:d', local: 'r' });
});

t.test('what a file is', async (test) => {
  const declared = (...kinds: DocumentKind[]): Declaration[] => [{ pointer: '/x', kinds }];
  const saml = '<m:EntityDescriptor xmlns:m="urn:oasis:names:tc:SAML:2.0:metadata"/>';
  const list = '<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"/>';
  const cases: readonly (readonly [
    name: string,
    text: string,
    input: Parameters<typeof fileOf>[2],
    kind: unknown,
    recognised: unknown,
  ])[] = [
    ['steckbrief.yaml', 'a: 1', {}, 'steckbrief', 'steckbrief'],
    ['Steckbrief.YAML', 'a: 1', {}, 'steckbrief', 'steckbrief'],
    ['tief/publiccode.yml', 'a: 1', {}, 'publiccode', 'publiccode'],
    ['nachweise.yaml', 'a: 1', {}, 'nachweise', 'nachweise'],
    ['ausnahmen.yaml', '"kaputt', {}, 'ausnahmen', 'ausnahmen'],
    ['a.yaml', 'a: 1', {}, 'text', null],
    ['a.xml', saml, {}, 'saml-metadata', 'saml-metadata'],
    ['a.bin', saml, {}, 'saml-metadata', 'saml-metadata'],
    ['a.xml', list, {}, 'genericode', 'genericode'],
    ['a.gc', list, { declarations: declared('genericode') }, 'genericode', 'genericode'],
    ['a.xml', saml, { declarations: declared('genericode') }, 'genericode', 'saml-metadata'],
    ['a.xml', saml, { declarations: declared('saml-request', 'saml-metadata') }, 'saml-metadata', 'saml-metadata'],
    ['a.xml', '<a/>', { declarations: declared('xoev') }, 'xoev', null],
    ['a.xml', '<a/>', { declarations: declared() }, null, null],
    ['a.xml', '<a/>', { otherwise: 'xoev' }, 'xoev', null],
    ['a.xml', '<a>', { otherwise: 'xoev' }, 'xoev', null],
    ['a.xml', `<!-- > <x> -->${saml.replace('/>', '>')}`, {}, 'saml-metadata', 'saml-metadata'],
    ['a.xml', '<', { otherwise: 'xoev' }, 'text', null],
    ['a.xsd', '<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema"/>', {}, 'xml-schema', 'xml-schema'],
    ['a.sch', '<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>', {}, 'schematron', 'schematron'],
    ['a.xml', '<x xmlns="urn:xoev-de:fim:standard:xdatenfelder_2"/>', {}, 'xdatenfelder', 'xdatenfelder'],
    ['a.xml', '<x xmlns="http://www.regierung-mv.de/xprozess/2"/>', {}, 'xprozess', 'xprozess'],
    ['a.xml', '<x xmlns="http://xoev.de/schemata/xzufi/2_2_0"/>', {}, 'xzufi', 'xzufi'],
    ['a.xml', '<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/>', {}, 'saml-request', 'saml-request'],
    ['a.xml', '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/>', {}, null, null],
    ['a.xml', '<constructor xmlns="urn:oasis:names:tc:SAML:2.0:protocol"/>', {}, null, null],
    ['a.json', '{"openapi": "3.1.0"}', {}, 'openapi', 'openapi'],
    ['a.yaml', 'swagger: "2.0"', {}, 'openapi', 'openapi'],
    ['a.json', '{"kty": "RSA"}', {}, 'jwk', 'jwk'],
    ['a.json', '{"keys": []}', {}, 'jwk', 'jwk'],
    ['a.json', '{"contentStructure": {}}', {}, 'fit-connect', 'fit-connect'],
    ['a.json', '{"requestId": 1, "grosAmount": 2}', {}, 'xbezahldienste', 'xbezahldienste'],
    ['a.json', '{"requestId": 1}', {}, 'text', null],
    ['a.json', '{"paymentRequest": 1}', {}, 'xbezahldienste', 'xbezahldienste'],
    ['a.json', '{"paymentInformation": 1}', {}, 'xbezahldienste', 'xbezahldienste'],
    ['a.json', '[1]', {}, 'text', null],
    ['a.json', 'null', {}, 'text', null],
    ['a.pem', '-----BEGIN CERTIFICATE-----', {}, 'certificate', 'certificate'],
    ['a.html', '<!DOCTYPE html><p>', {}, 'html', 'html'],
    ['a', '<!doctype HTML><p>', {}, 'html', 'html'],
    ['a', '<html lang="de"><p>', {}, 'html', 'html'],
    ['a', ' {"openapi": 3}', {}, 'openapi', 'openapi'],
    ['a', '[1, 2]', {}, 'text', null],
    ['LIESMICH', 'Text', {}, 'text', null],
    ['LIESMICH', 'Text', { named: false }, null, null],
    ['constructor', 'Text', { named: false }, null, null],
    ['a.__proto__', 'Text', {}, 'text', null],
    ['bild.png', '\u0000PNG', { named: false }, null, null],
  ];
  for (const [name, text, input, kind, recognised] of cases) {
    const file = fileOf(name, text, input);
    test.strictSame(
      [file.kind, file.recognised],
      [kind, recognised],
      `${name} ${text.slice(0, 40)} ${JSON.stringify(input)}`,
    );
  }
  const opaque = fileOf('bild.png', '\u0000PNG', { named: false });
  test.strictSame(
    [opaque.fault, opaque.text, opaque.bytes, opaque.sha256?.length],
    [null, '', 4, 64],
    'an opaque file is only counted',
  );
  test.equal(fileOf('bild.png', '\u0000PNG').fault?.code, 'nul', 'a named one must be readable');
  test.strictSame(
    [
      opaque.root,
      opaque.tree,
      opaque.select('$', {}),
      opaque.locate([{ pointer: '/a' }]).map(shown),
      opaque.stablePointer('/a/0'),
    ],
    [null, null, [], ['1:1-1:1'], '/a/0'],
    'without content everything can still be asked',
  );
  opaque.dispose();
  const sample = fileOf('a.xml', '<a/>', {});
  sample.claim({ standard: { id: 's', version: '1' }, tried: [], steps: [] });
  test.strictSame(
    [sample.kind, sample.examination?.standard?.id, sample.tree?.root.name],
    ['xoev', 's', 'a'],
    'a standard may claim a file',
  );
  sample.dispose();
  test.strictSame(
    [sniffFormat('  {'), sniffFormat('<x'), sniffFormat('a: 1'), sniffFormat('')],
    ['json', 'xml', 'text', 'text'],
  );
  test.strictSame(
    ["<a:b xmlns:a = 'u' x='1'>", '<b>', '<?xml?><!-- <c> --><!DOCTYPE d><b xmlns="v"', 'nichts', '<b x=1'].map(
      sniffRoot,
    ),
    [
      { namespace: 'u', local: 'b' },
      { namespace: '', local: 'b' },
      { namespace: 'v', local: 'b' },
      null,
      { namespace: '', local: 'b' },
    ],
  );
  test.strictSame(
    [kindOfRoot({ namespace: 'urn:x', local: 'a' }), recognise('x/a.CER', null, { root: null, value: undefined })],
    [null, 'certificate'],
  );
});

const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: hund, name: Hund }\n';
const opts = { maxBytes: 1000 };

t.test('a service folder', async (test) => {
  const dir = test.testdir({
    draussen: { 'a.xml': '<a/>', ordner: { 'b.xml': '<b/>' } },
    dienst: {
      'steckbrief.yaml': [
        STECKBRIEF.trimEnd(),
        'fim: { datenschemata: [{ datei: fim/s.xml }, { datei: ./fim/../fim/s.xml }], codelisten: [{ datei: fim/liste.xml }], prozesse: [{ datei: p.xml }], leistungen: [{ datei: l.xml }], beispiele: [{ datei: b.xml }] }',
        'xoev: [{ standard: xga, version: "2.2", beispiele: [{ datei: xoev/a.xml }, { datei: "/etc/passwd" }, { datei: "C:\\\\x.xml" }] }, { beispiele: [{ datei: ../draussen/a.xml }] }, { standard: ohne, beispiele: [{ datei: fehlt.xml }, { datei: " " }, { datei: fim }] }]',
        'schnittstellen: [{ art: bundid, datei: link-hinaus.xml }, { art: constructor, datei: node_modules/m.json }, { art: zertifikat, datei: z.pem }, { datei: steckbrief.yaml }]',
        'anderes: { datei: 7 }',
      ].join('\n'),
      fim: { 's.xml': '<s/>', 'liste.xml': '<l/>', 'gross.xml': `<g>${'x'.repeat(2000)}</g>` },
      xoev: { 'a.xml': '<a/>' },
      'z.pem': 'x',
      '.git': { HEAD: 'x' },
      '.vorgaben': { x: 'x' },
      node_modules: { 'm.json': '{}', 'n.json': '{}' },
      innen: { 'steckbrief.json': '{}', 'i.xml': '<i/>', tiefer: { 'steckbrief.yml': 'a: 1' } },
      bild: { 'b.png': 'x' },
      'link-hinaus.xml': test.fixture('symlink', '../draussen/a.xml'),
      'link-ordner': test.fixture('symlink', '../draussen/ordner'),
      'link-innen.xml': test.fixture('symlink', 'fim/s.xml'),
      'link-ins-leere': test.fixture('symlink', 'gibt/es/nicht'),
      schleife: test.fixture('symlink', 'schleife'),
      kreis: test.fixture('symlink', '.'),
    },
  });
  const folder = join(dir, 'dienst');
  const service = openService(new FolderSource(folder), 'x/dienst', opts);
  test.strictSame(
    service.documents.map(({ relative }) => relative),
    [
      'steckbrief.yaml',
      'bild/b.png',
      'fim/gross.xml',
      'fim/liste.xml',
      'fim/s.xml',
      'link-innen.xml',
      'node_modules/m.json',
      'xoev/a.xml',
      'z.pem',
    ],
    'everything in the folder, nothing beyond it, and what the Steckbrief names',
  );
  test.strictSame(
    [service.name, service.path, service.steckbrief?.path, service.documents[1]?.path],
    ['hund', 'x/dienst', 'x/dienst/steckbrief.yaml', 'x/dienst/bild/b.png'],
  );
  const states = {
    'fim/s.xml': 'found',
    './fim/../fim/s.xml': 'found',
    '/etc/passwd': 'absolute',
    'C:\\x.xml': 'absolute',
    '../draussen/a.xml': 'outside',
    'fehlt.xml': 'missing',
    ' ': 'empty',
    fim: 'not-a-file',
    'link-hinaus.xml': 'link-outside',
    'node_modules/m.json': 'found',
    'xoev/../z.pem': 'found',
    'nie/genannt.xml': 'missing',
  };
  for (const [path, state] of Object.entries(states)) test.equal(service.reference(path), state, path);
  const big = service.document('fim/gross.xml');
  test.strictSame(
    [big?.fault?.code, big?.fault?.args, big?.sha256, big?.bytes, big?.kind],
    ['too-large', { megabytes: 0.1, limit: 0.001 }, null, 2007, null],
    'larger than may be read',
  );
  const declarations = (path: string) =>
    service
      .document(path)
      ?.declarations.map(({ pointer, kinds, standard }) => [pointer, kinds, ...(standard ? [standard] : [])]);
  test.strictSame(declarations('./fim/s.xml'), [
    ['/fim/datenschemata/0/datei', ['xdatenfelder']],
    ['/fim/datenschemata/1/datei', ['xdatenfelder']],
  ]);
  test.strictSame(declarations('xoev/a.xml'), [['/xoev/0/beispiele/0/datei', ['xoev'], { id: 'xga', version: '2.2' }]]);
  test.strictSame(
    [declarations('node_modules/m.json'), declarations('z.pem')],
    [[['/schnittstellen/1/datei', []]], [['/schnittstellen/2/datei', ['certificate']]]],
  );
  test.strictSame(
    [service.files('fim/*.xml'), service.files('**/*.png'), service.files('*.txt')],
    [['fim/gross.xml', 'fim/liste.xml', 'fim/s.xml'], ['bild/b.png'], []],
  );
  test.strictSame(walk(new FolderSource(folder)).services, ['innen'], 'a service inside is its own');

  const here = openService(new FolderSource(folder), '.', opts);
  test.equal(here.documents[2]?.path, 'fim/gross.xml', 'paths where the command runs in the folder itself');
  const names: readonly (readonly [string, string | null])[] = [
    ['dienst: { name: Hund }', 'Hund'],
    ['dienst: { id: " " }', null],
    ['dienst: { id: 7 }', null],
    ['dienst: [', null],
    ['x: 1', null],
  ];
  for (const [text, name] of names) {
    writeFileSync(join(folder, 'innen', 'tiefer', 'steckbrief.yml'), text);
    test.equal(openService(new FolderSource(join(folder, 'innen', 'tiefer')), 't', opts).name, name, text);
  }
  const refusal = (path: string): unknown => {
    try {
      openService(new FolderSource(path), 'pfad', opts);
    } catch (error) {
      return error instanceof UserError ? [error.text.de.slice(0, 18), error.args] : error;
    }
    return null;
  };
  test.strictSame(refusal(join(dir, 'draussen')), ['In „{path}“ liegt ', { path: 'pfad' }]);
  writeFileSync(join(folder, 'innen', 'steckbrief.yml'), 'a: 1');
  test.strictSame(refusal(join(folder, 'innen')), [
    'In „{path}“ liegen',
    { path: 'pfad', files: ['steckbrief.yml', 'steckbrief.json'] },
  ]);
});

t.test('a file without permission', { skip: process.getuid?.() === 0 && 'root reads everything' }, async (test) => {
  const dir = test.testdir({ 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<a/>' });
  chmodSync(join(dir, 'a.xml'), 0);
  const file = openService(new FolderSource(dir), '.', opts).document('a.xml');
  test.strictSame([file?.fault?.code, file?.fault?.args], ['not-readable', { reason: 'EACCES' }]);
});

t.test('what the paths of a command line come to', async (test) => {
  const dir = test.testdir({
    dienste: {
      a: { 'steckbrief.yaml': STECKBRIEF, innen: { 'steckbrief.json': '{}', tief: { 'steckbrief.yml': 'a: 1' } } },
      b: { 'steckbrief.yml': STECKBRIEF },
      'README.md': 'x',
      'b.md': 'x',
    },
    lose: { 'x.xml': '<x/>', unter: { 'y.xml': '<y/>' } },
    leer: {},
  });
  const real = realpathSync(dir);
  const at = (cwd: string, ...paths: string[]) => {
    const { services, loose, ignored } = findTargets(cwd, paths);
    return {
      services: services.map(({ path }) => path),
      loose: loose.map(({ path, named }) => (named ? `${path}!` : path)),
      ignored,
    };
  };
  test.strictSame(at(dir, 'dienste'), {
    services: ['dienste/a', 'dienste/a/innen', 'dienste/a/innen/tief', 'dienste/b'],
    loose: [],
    ignored: 2,
  });
  test.strictSame(at(join(dir, 'dienste', 'a'), '.'), {
    services: ['.', 'innen', 'innen/tief'],
    loose: [],
    ignored: 0,
  });
  test.strictSame(
    at(dir, 'dienste/a/steckbrief.yaml', 'dienste/a'),
    { services: ['dienste/a', 'dienste/a/innen', 'dienste/a/innen/tief'], loose: [], ignored: 0 },
    'named twice, checked once',
  );
  test.strictSame(
    at(dir, 'lose', 'lose/x.xml', 'leer'),
    { services: [], loose: ['lose/unter/y.xml', 'lose/x.xml!'], ignored: 0 },
    'naming a file counts',
  );
  test.strictSame(at(dir, 'lose/x.xml', 'lose'), {
    services: [],
    loose: ['lose/x.xml!', 'lose/unter/y.xml'],
    ignored: 0,
  });
  test.strictSame(
    at(join(dir, 'leer'), '../lose/', '../dienste/b'),
    { services: ['../dienste/b'], loose: ['../lose/unter/y.xml', '../lose/x.xml'], ignored: 0 },
    'outside, as it was typed',
  );
  test.strictSame(at(join(dir, 'lose'), '.'), { services: [], loose: ['unter/y.xml', 'x.xml'], ignored: 0 });
  test.strictSame(
    [shownPath(dir, dir), shownPath(dir, `${dir}/lose/x.xml`), shownPath(dir, '/'), shownPath(join(dir, 'a'), '..')],
    ['.', 'lose/x.xml', '/', '..'],
  );
  test.throws(() => findTargets(dir, ['fehlt']), UserError);
  test.throws(() => findTargets(dir, ['/dev/null']), UserError);
  mkdirSync(join(dir, 'verlinkt'));
  symlinkSync(join(dir, 'dienste', 'b'), join(dir, 'verlinkt', 'b'));
  test.strictSame(at(dir, 'verlinkt/b', 'dienste/b').services, ['dienste/b'], 'one folder by two ways is one service');

  const [file] = findTargets(dir, ['lose/x.xml']).loose;
  const service = openLoose([file!, namedFile(join(real, 'fehlt.xml'), 'fehlt.xml')], opts);
  test.strictSame(
    [service.steckbrief, service.name, service.documents.map(({ kind, fault }) => [kind, fault?.code, fault?.args])],
    [
      null,
      null,
      [
        ['xoev', undefined, undefined],
        [null, 'not-readable', { reason: 'ENOENT' }],
      ],
    ],
    'loose files are samples; one that vanished is said so',
  );
});

t.test('a service in memory', async (test) => {
  const service = openMemory([
    {
      relative: 'steckbrief.yaml',
      text: `${STECKBRIEF}fim: { datenschemata: [{ datei: ./s.xml }, { datei: weg.xml }, { datei: ../x.xml }] }`,
    },
    { relative: 's.xml', text: '<s/>' },
    { relative: 'liste', text: '<l/>', kind: 'genericode' },
  ]);
  test.strictSame(
    service.documents.map(({ relative, kind }) => [relative, kind]),
    [
      ['steckbrief.yaml', 'steckbrief'],
      ['s.xml', 'xdatenfelder'],
      ['liste', 'genericode'],
    ],
  );
  test.strictSame(
    ['./s.xml', 's.xml', 'weg.xml', '../x.xml'].map((path) => service.reference(path)),
    ['found', 'found', 'missing', 'outside'],
  );
  test.strictSame(
    [
      openMemory([{ relative: 'a.json', text: '{}' }]).steckbrief,
      openMemory([{ relative: 'steckbrief.yaml', text: 'a: [' }]).documents.length,
    ],
    [null, 1],
  );
  test.strictSame(['', '/a', '\\\\server\\a', 'c:/a', '..', 'a/../..', 'a/../b', '..a'].map(stateByForm), [
    'empty',
    'absolute',
    'absolute',
    'absolute',
    'outside',
    'outside',
    null,
    null,
  ]);
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
