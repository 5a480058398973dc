import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { displace, placeFolder } from '../../src/store/place.ts';
import { refusal } from '../helpers/store.ts';

t.test('written aside, then moved', async (test) => {
  const dir = test.testdir({ datei: '' });
  const store = join(dir, 'neu', 'standards');
  const fill = (names: readonly string[], fail?: Error) => async (aside: string) => {
    for (const name of names) {
      mkdirSync(join(aside, name.replace('/', '-')));
      writeFileSync(join(aside, name.replace('/', '-'), 'x'), name);
    }
    if (fail) throw fail;
    return {
      moves: names.map((name) => ({ from: join(aside, name.replace('/', '-')), to: name })),
      result: names.length,
    };
  };
  await test.rejects(placeFolder(store, fill(['a/1'], new Error('kaputt'))), /kaputt/);
  test.notOk(existsSync(join(dir, 'neu')), 'a failure leaves nothing behind');
  test.equal(await placeFolder(store, fill(['a/1', 'a/2', 'b/1'])), 3);
  test.strictSame(readdirSync(store).sort(), ['a', 'b']);
  test.equal(
    await refusal(() => placeFolder(store, fill(['c/1', 'a/1']))),
    'not-writable',
    'what is there is not replaced',
  );
  test.strictSame(readdirSync(store).sort(), ['a', 'b'], 'and the first move is taken back');
  test.equal(await refusal(() => placeFolder(join(dir, 'datei', 'x'), fill(['a/1']))), 'not-writable');

  mkdirSync(join(store, '.neu-alt'));
  utimesSync(join(store, '.neu-alt'), 1, 1);
  mkdirSync(join(store, '.neu-jung'));
  await placeFolder(store, fill(['c/1']));
  test.strictSame(readdirSync(store).sort(), ['.neu-jung', 'a', 'b', 'c'], 'what a killed run left is cleared away');
  displace(store, 'a/1');
  displace(store, 'b/1');
  test.strictSame(readdirSync(store).sort(), ['.neu-jung', 'a', 'c']);
  test.ok(statSync(join(store, 'a', '2')).isDirectory());
});
