import t from 'tap';
import { denormal } from '../../src/text/strays.ts';

t.test('texts that Unicode normal form C writes otherwise', async (t) => {
  const acute = '\u0301';
  const below = '\u0323';
  const cases: readonly (readonly [name: string, text: string, found: readonly number[]])[] = [
    ['nothing', 'Müller', []],
    ['one letter in two characters', `Mu\u0308ller, Mu\u0308hle`, [1, 10]],
    ['marks in order that nothing composes', `q${below}${acute}`, []],
    ['marks out of order', `q${acute}${below}`, [0]],
    ['as many marks as texts may have', `q${below}${acute.repeat(29)}`, []],
    ['more marks, in order', `q${below.repeat(40)}${acute.repeat(40)}`, []],
    ['more marks, two of them out of order far behind', `q${below.repeat(40)}${acute.repeat(40)}${below}`, [58]],
    ['more marks after a letter that takes the first', `ab${acute.repeat(5)}a${acute.repeat(40)}`, [7]],
  ];
  for (const [name, text, found] of cases)
    t.same(
      denormal(text).map(({ from }) => from),
      found,
      name,
    );
});

t.test('a run of marks costs no more than its length', async (t) => {
  // Put in order at once, this many would take minutes.
  const run = '\u0301\u0323'.repeat(400_000);
  const found = denormal(`a${run}`);
  t.ok(found.length > 20_000);
  t.ok(
    found.every(({ text }) => text.length <= 30),
    'what is told of them is short',
  );
});
