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
  t.match(fileOf('a.json', `{"a": "x\n${'['.repeat(100_000)}`).fault, { code: 'depth' });
});
