import t from 'tap';
import { Shown } from '../../src/reporters/shown.ts';
import type { Hit } from '../../src/reporters/view.ts';
import { isWanted, unknownWords } from '../../src/reporters/wanted.ts';

const hit = (id: string, level = 'SOLL', due?: 'abnahme'): Hit =>
  ({
    rule: { id, name: `name-${id}`, chapter: 'Leistungen' },
    finding: { level },
    result: { ruleId: id, ...(due && { due }) },
  }) as unknown as Hit;

t.test('of each rule a few places, of what weighs less a few rules; the rest is counted', async (t) => {
  const shown = new Shown(false);
  shown.begin('SOLL', false);
  for (let n = 0; n < 5; n += 1) shown.take([hit('A')]);
  t.same([...shown.left], [['A', 2]]);
  for (let n = 0; n < 30; n += 1) shown.take([hit(`B${n}`), hit(`B${n}`)]);
  t.equal(shown.untold, 12, '24 further rules had room');
  t.same(shown.take([hit('A')]), [], 'a rule that had its places gets no more');
  shown.begin('MUSS', false);
  t.equal(shown.untold, 0);
  for (let n = 0; n < 60; n += 1)
    t.equal(shown.take([hit(`C${n}`, 'MUSS')]).length, 1, 'nothing that blocks is left out');
  const asked = new Shown(false);
  asked.begin('KANN', true);
  for (let n = 0; n < 40; n += 1)
    t.equal(asked.take([hit(`D${n}`)]).length, 1, 'who asks for a level gets all its rules');
  t.ok(asked.isFirst('D1'));
  t.notOk(asked.isFirst('D1'));
});
t.test('words of --only', async (t) => {
  const due = hit('OZG1', 'SOLL', 'abnahme');
  for (const [words, wanted] of [
    [[], true],
    [['soll'], true],
    [['MUSS'], false],
    [['abnahme'], true],
    [['ozg1'], true],
    [['name-OZG1'], true],
    [['leistungen'], true],
    [['MUSS', 'OZG1'], true],
    [['OZG2'], false],
  ] as const)
    t.equal(isWanted(due, words), wanted, words.join(' '));
  t.same(unknownWords({ rules: [due.rule] }, ['muss', 'OZG1', 'Leistungen', 'abnahme', 'nix']), ['nix']);
});
