import * as fc from 'fast-check';
import t from 'tap';
import { patternOf } from '../../src/fim/pattern.ts';

t.test('patterns: what a browser would say, in linear time', async (t) => {
  const cases: readonly (readonly [pattern: string, says: object, yes?: string, no?: string])[] = [
    ['[A-Z]{2}\\d+', { valid: true, current: true, foreign: [], slow: false }, 'AB1', 'xAB1'],
    ['a|bc', {}, 'bc', 'abc'],
    ['(', { valid: false, current: false }],
    ['[a&&b]', { valid: true }],
    ['[(]', { valid: true, current: false }, '(', ')'],
    ['^a$', { foreign: ['^', '$'] }, 'a', 'b'],
    ['a+?b*?', { foreign: ['+?', '*?'] }, 'aab', 'b'],
    ['(?<jahr>\\d{4})', { foreign: ['(?<jahr>'] }, '2026', '26'],
    ['(?:ab){2,3}', { foreign: [], slow: false }, 'ababab', 'ab'],
    ['\\p{L}+\\u{1F6B2}?\\x41\\u0042', {}, 'äAB', '1AB'],
    ['(a+)+', { slow: true }, 'aaaa', 'b'],
    ['(a|a)*', { slow: true }, 'aa', 'b'],
    ['(a|b)*', { slow: false }, 'ab', 'c'],
    ['(a+b)*', { slow: false }, 'aab', 'aa'],
    ['(\\s*a?)*', { slow: true }],
    ['(a{0,9})*', { slow: true }],
    ['a{3}', {}, 'aaa', 'aa'],
  ];
  for (const [source, says, yes, no] of cases) {
    const pattern = patternOf(source);
    t.match(pattern, says, source);
    t.equal(patternOf(source), pattern, `${source}: read once`);
    if (yes !== undefined) t.equal(pattern.matches(yes), true, `${source} matches ${yes}`);
    if (no !== undefined) t.equal(pattern.matches(no), false, `${source} does not match ${no}`);
  }
  const open = [
    '(?=a)a',
    '(a)\\1',
    '\\bа',
    'a{9999}',
    '(a{99}){99}',
    `${'('.repeat(150)}a${')'.repeat(150)}`,
    'a'.repeat(3000),
  ];

  for (const source of open) t.equal(patternOf(source).matches('a'), null, `${source.slice(0, 20)}: nobody says`);
  t.equal(patternOf('[ab]*').matches('a'.repeat(6_000_000)), null, 'nor of a text that long');
  t.equal(patternOf('(a+)+$').matches(`${'a'.repeat(5000)}b`), false, 'no backtracking');

  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '^', '$', '🚲');
  const { part } = fc.letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie('part'), tie('part')).map(([one, other]) => one + other),
      fc.tuple(tie('part'), tie('part')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0}', '{1,}'))
        .map(([one, sign]) => `(?:${one})${sign}`),
    ),
  }));
  const text = fc.array(fc.constantFrom('a', 'b', '1', '🚲'), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(part, text, (source, value) => {
      const said = patternOf(source).matches(value);
      return said === null || said === new RegExp(`^(?:${source})$`, 'u').test(value);
    }),
    { numRuns: 2000 },
  );
});
