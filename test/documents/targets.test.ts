import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../src/base/errors.ts';
import { namedFile } from '../../src/documents/folder-source.ts';
import { openLoose } from '../../src/documents/open.ts';
import { shownPath } from '../../src/documents/shown-path.ts';
import { findTargets } from '../../src/documents/targets.ts';
import { opts, STECKBRIEF } from '../helpers/broken.ts';

t.test('what the paths of a command line come to', async (test) => {
  const dir = test.testdir({
    dienste: {
      a: { 'steckbrief.yaml': STECKBRIEF, innen: { 'steckbrief.json': '{}', tief: { 'steckbrief.yml': 'a: 1' } } },
      b: { 'steckbrief.yml': STECKBRIEF },
      'README.md': 'x',
      'b.md': 'x',
    },
    lose: { 'x.xml': '<x/>', unter: { 'y.xml': '<y/>' } },
    leer: {},
  });
  const real = realpathSync(dir);
  const at = (cwd: string, ...paths: string[]) => {
    const { services, loose, ignored } = findTargets(cwd, paths);
    return {
      services: services.map(({ path }) => path),
      loose: loose.map(({ path, named }) => (named ? `${path}!` : path)),
      ignored,
    };
  };
  test.strictSame(at(dir, 'dienste'), {
    services: ['dienste/a', 'dienste/a/innen', 'dienste/a/innen/tief', 'dienste/b'],
    loose: [],
    ignored: 2,
  });
  test.strictSame(at(join(dir, 'dienste', 'a'), '.'), {
    services: ['.', 'innen', 'innen/tief'],
    loose: [],
    ignored: 0,
  });
  test.strictSame(
    at(dir, 'dienste/a/steckbrief.yaml', 'dienste/a'),
    { services: ['dienste/a', 'dienste/a/innen', 'dienste/a/innen/tief'], loose: [], ignored: 0 },
    'named twice, checked once',
  );
  test.strictSame(
    at(dir, 'lose', 'lose/x.xml', 'leer'),
    { services: [], loose: ['lose/unter/y.xml', 'lose/x.xml!'], ignored: 0 },
    'naming a file counts',
  );
  test.strictSame(at(dir, 'lose/x.xml', 'lose'), {
    services: [],
    loose: ['lose/x.xml!', 'lose/unter/y.xml'],
    ignored: 0,
  });
  test.strictSame(
    at(join(dir, 'leer'), '../lose/', '../dienste/b'),
    { services: ['../dienste/b'], loose: ['../lose/unter/y.xml', '../lose/x.xml'], ignored: 0 },
    'outside, as it was typed',
  );
  test.strictSame(at(join(dir, 'lose'), '.'), { services: [], loose: ['unter/y.xml', 'x.xml'], ignored: 0 });
  test.strictSame(
    [shownPath(dir, dir), shownPath(dir, `${dir}/lose/x.xml`), shownPath(dir, '/'), shownPath(join(dir, 'a'), '..')],
    ['.', 'lose/x.xml', '/', '..'],
  );
  test.throws(() => findTargets(dir, ['fehlt']), UserError);
  test.throws(() => findTargets(dir, ['/dev/null']), UserError);
  mkdirSync(join(dir, 'verlinkt'));
  symlinkSync(join(dir, 'dienste', 'b'), join(dir, 'verlinkt', 'b'));
  test.strictSame(at(dir, 'verlinkt/b', 'dienste/b').services, ['dienste/b'], 'one folder by two ways is one service');

  const [file] = findTargets(dir, ['lose/x.xml']).loose;
  const service = openLoose([file!, namedFile(join(real, 'fehlt.xml'), 'fehlt.xml')], opts);
  test.strictSame(
    [service.steckbrief, service.name, service.documents.map(({ kind, fault }) => [kind, fault?.code, fault?.args])],
    [
      null,
      null,
      [
        ['xoev', undefined, undefined],
        [null, 'not-readable', { reason: 'ENOENT' }],
      ],
    ],
    'loose files are samples; one that vanished is said so',
  );
});
