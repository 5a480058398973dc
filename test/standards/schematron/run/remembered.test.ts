import t from 'tap';
import { Remembered } from '../../../../src/standards/schematron/run/remembered.ts';

t.test('the last answers are remembered, by all that they depend on', async (t) => {
  const answers = new Remembered<number>(2);
  const [a, b, c] = ['a', 'b', 'c'].map((text) => answers.question('key', text, undefined));
  t.not(a, answers.question('key', 'a', 5));
  t.not(a, answers.question('keya', '', undefined));
  answers.set(a!, 1);
  answers.set(b!, 2);
  t.equal(answers.get(a!), 1);
  answers.set(c!, 3);
  t.same(
    [a, b, c].map((one) => answers.get(one!)),
    [undefined, 2, 3],
  );
  const none = new Remembered<number>(0);
  t.equal(none.question('key', 'a'), null);
  none.set(null, 1);
  t.equal(none.get(null), undefined);
});
