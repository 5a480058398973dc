import t from 'tap';
import { DEPTH, deepJson } from '../../src/documents/depth.ts';
import { fileOf } from '../helpers/files.ts';

t.test('nesting of JSON is counted as parsers see it, good or damaged', async (t) => {
  const deep = '['.repeat(DEPTH + 1);
  const cases: readonly (readonly [name: string, text: string, deep: boolean])[] = [
    ['as deep as allowed', '['.repeat(DEPTH) + ']'.repeat(DEPTH), false],
    ['deeper', deep, true],
    ['brackets in a string', `["${deep}"]`, false],
    ['an escaped quotation mark', `["\\"${deep}"]`, false],
    ['an escaped backslash before the end', `["\\\\",${deep}`, true],
    ['a string that a line break ends', `["a\n${deep}`, true],
    ['a carriage return does so, too', `["a\r${deep}`, true],
    ['a string that nothing ends', `["${deep}`, false],
    ['a backslash at the end', '["\\', false],
  ];
  for (const [name, text, expected] of cases) {
    t.equal(deepJson(text) !== null, expected, name);
    t.doesNotThrow(() => fileOf('a.json', text), `${name}: reading it ends in a fault, not in an abort`);
  }
  const cut = fileOf('a.json', `{"a": "x\n${'['.repeat(100_000)}`).fault;
  t.match(cut, { code: 'json-end', range: { start: { line: 1, column: 7 } } }, 'what is no JSON is said first');
});

t.test(
  'of a deep file that is also broken the fault is said, of a sound one that we do not read that deep',
  async (t) => {
    const nest = (inner: string) => `{"a": ${'['.repeat(300)}${inner}${']'.repeat(300)}}`;
    const cases: readonly (readonly [file: string, text: string, code: string, column?: number])[] = [
      ['a.json', nest('{"b": "\\u00e4\\n", "c": [-1.5e3, true, null, {}, []]}'), 'depth', 206],
      ['a.json', nest('1,'), 'json', 309],
      ['a.json', nest('{"b" 1}'), 'json', 312],
      ['a.json', nest('{1: 1}'), 'json', 308],
      ['a.json', nest('01'), 'json', 307],
      ['a.json', nest('"\\x"'), 'json', 307],
      ['a.json', nest('"\t"'), 'json', 307],
      ['a.json', nest('}'), 'json', 307],
      ['a.json', `${nest('1')} 2`, 'json', 610],
      ['a.json', nest('1').slice(0, -1), 'json-end', 608],
      ['a.json', nest('"x'), 'json-end', 307],
      ['a.xml', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'depth', 601],
      ['a.xml', `${'<a>'.repeat(300)}<b></a>${'</a>'.repeat(299)}`, 'xml-mismatch', 904],
      ['a.xml', `${'<a>'.repeat(300)}&x;${'</a>'.repeat(300)}`, 'xml-entity', 901],
      ['a.xml', `${'<a>'.repeat(300)}${'</a>'.repeat(299)}`, 'xml-unclosed'],
      ['a.xml', `${'<a>'.repeat(100_000)}`, 'depth', 601],
    ];
    for (const [file, text, code, column] of cases) {
      const { fault } = fileOf(file, text);
      t.equal(fault?.code, code, `${file} ${text.slice(300, 340)}`);
      if (column !== undefined) t.equal(fault?.range.start.column, column, text.slice(300, 340));
    }
  },
);
