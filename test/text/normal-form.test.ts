import t from 'tap';
import { inNormalForm, MARKS, normalForm } from '../../src/text/normal-form.ts';

t.test('texts are put into normal form, but for what no writing has', async (t) => {
  const [acute, below] = ['\u0301', '\u0323'];
  t.equal(normalForm(`Mu\u0308ller`), 'Müller');
  t.equal(normalForm('Ｍüller', 'NFKC'), 'Müller');
  t.equal(normalForm('ü', 'NFD'), 'u\u0308');
  const most = `q${acute}${below.repeat(MARKS - 1)}`;
  t.ok(inNormalForm(most) !== null);
  t.equal(normalForm(most), most.normalize('NFC'));
  // Put in order, these would take minutes.
  const many = `q${(acute + below).repeat(400_000)}`;
  t.ok(inNormalForm(many) === null);
  t.equal(normalForm(many), many);
});
