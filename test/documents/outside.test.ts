import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { outsideOf } from '../../src/documents/outside.ts';
import { findTargets } from '../../src/documents/targets.ts';
import { zipOf } from '../helpers/zip.ts';

t.test('what is not looked at is named, with its reason', async (test) => {
  const dir = test.testdir({
    'lies.md': 'x',
    '.git': { HEAD: 'x' },
    doku: { 'a.md': 'x', tief: { 'b.md': 'x' }, node_modules: { 'c.js': 'x' } },
    nichts: { node_modules: { 'c.js': 'x' } },
    dienste: {
      'uebersicht.md': 'x',
      a: {
        'steckbrief.yaml': 'x: 1',
        'vorgaben.lock': 'x',
        'b.md': 'x',
        '.vorgaben': { x: 'x' },
        ordner: { hinaus: test.fixture('symlink', '../../../lies.md') },
        'zum-ordner': test.fixture('symlink', 'ordner'),
        leer: test.fixture('symlink', 'gibt-es-nicht'),
        innen: { 'steckbrief.yaml': 'x: 1', node_modules: { 'd.js': 'x' } },
      },
    },
    lose: { 'x.xml': '<x/>', '.git': { HEAD: 'x' } },
  });
  writeFileSync(
    join(dir, 'z.zip'),
    zipOf(['s/steckbrief.yaml', 's/.vorgaben/x', 'rest/x.md', '__MACOSX/s/x'].map((name) => ({ name, data: 'a: 1' }))),
  );
  const at = (cwd: string, ...paths: string[]) =>
    findTargets(join(dir, cwd), paths).outside.map(({ path, why }) => `${path} ${why}`);
  const inA = [
    '.vorgaben skipped-folder',
    'innen/node_modules skipped-folder',
    'leer link-broken',
    'ordner/hinaus link-outside',
    'vorgaben.lock lock',
    'zum-ordner link-to-folder',
  ];
  test.strictSame(at('dienste/a', '.'), inA);
  test.strictSame(
    at('', 'dienste/a/steckbrief.yaml'),
    inA.filter((one) => !one.startsWith('innen/')).map((one) => `dienste/a/${one}`),
    'the Steckbrief named',
  );
  const everything = [
    '.git skipped-folder',
    ...inA.map((one) => `dienste/a/${one}`),
    'dienste/uebersicht.md no-service',
    'doku no-service',
    'lies.md no-service',
    'lose no-service',
    'nichts/node_modules skipped-folder',
    'z.zip no-service',
  ];
  test.strictSame(at('', '.'), everything, 'a folder without a service is one entry, with what is in it');
  test.strictSame(at('', '.', 'dienste', '.'), everything, 'given twice, said once');
  test.strictSame(
    at('', '.', 'doku/a.md', 'z.zip', 'lies.md'),
    [
      ...everything.filter(
        (one) =>
          !/^(?:doku|z\.zip|lies\.md|lose|nichts) /.test(one) && !one.startsWith('lose') && !one.startsWith('nichts'),
      ),
      'doku/node_modules skipped-folder',
      'doku/tief no-service',
      'lose no-service',
      'nichts/node_modules skipped-folder',
      'z.zip/rest no-service',
      'z.zip/s/.vorgaben skipped-folder',
    ],
    'what is looked at after all is not among it',
  );
  test.strictSame(at('', 'lose'), ['lose/.git skipped-folder'], 'loose files are looked at');
  test.strictSame(at('lose', '../dienste'), [
    ...inA.map((one) => `../dienste/a/${one}`),
    '../dienste/uebersicht.md no-service',
  ]);
  test.strictSame(findTargets(dir, ['.']).ignored, 6, 'files are counted one by one');
  test.strictSame(outsideOf([], [], []), []);
});
