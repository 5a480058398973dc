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

t.test('a private key in a folder that nobody searches is named, whatever its form', async (test) => {
  const keys = {
    'a.asc': '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ==\n',
    'b.gpg': Buffer.from('9503c604660000000108', 'hex'),
    'c.p12': Buffer.from('3012020103300d06092a864886f70d010701a000', 'hex'),
    'd.pfx': Buffer.from('3080020103308006092a864886f70d010701', 'hex'),
    'e.jks': Buffer.from('feedfeed00000002', 'hex'),
    'f.ppk': 'PuTTY-User-Key-File-3: ssh-ed25519\n',
    'g.key': '(11:private-key(3:rsa(1:n',
  };
  const others = { 'h.asc': '-----BEGIN PGP PUBLIC KEY BLOCK-----\n', 'i.js': 'x' };
  const dir = test.testdir({
    dienst: {
      'steckbrief.yaml': 'x: 1',
      '.git': { ...keys, ...others },
      tief: { node_modules: { paket: { ...keys } } },
    },
    '.git': { ...keys },
  });
  const found = findTargets(dir, ['.']).outside.filter(({ why }) => why === 'private-key');
  test.same(
    found.map(({ path }) => path),
    ['.git', 'dienst/.git', 'dienst/tief/node_modules/paket'].flatMap((folder) =>
      Object.keys(keys).map((name) => `${folder}/${name}`),
    ),
  );
});
