import fc from 'fast-check';
import t from 'tap';
import type { Args } from '../../src/base/nouns.ts';
import { decode } from '../../src/documents/bytes.ts';
import { FAULTS } from '../../src/words/faults/index.ts';
import { broken, faults } from '../helpers/broken.ts';
import { fileOf, shown, startOf, textAt } from '../helpers/files.ts';

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
  test.equal(
    startOf(fileOf('a.json', `\n${'['.repeat(201)}${']'.repeat(201)}`).fault!.range),
    '2:201',
    'at the bracket too many',
  );
  test.equal(startOf(fileOf('a.yaml', `a:\n ${'['.repeat(300)}`).fault!.range), '2:202', 'at the bracket too many');
  test.equal(
    startOf(fileOf('a.xml', `\n${'<a>'.repeat(201)}${'</a>'.repeat(201)}`).fault!.range),
    '2:601',
    'at the tag too many',
  );
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
