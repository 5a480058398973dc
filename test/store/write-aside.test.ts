import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Aside, spotAt, writeAside } from '../../src/store/write-aside.ts';

const codeOf = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

t.test('a file is new as a whole, or the old one', async (t) => {
  const folder = t.testdir({ alt: 'alt' });
  const at = join(folder, 'alt');
  chmodSync(at, 0o640);
  const file = new Aside(at);
  file.write('neu, ');
  file.write(Buffer.from('ganz'));
  t.equal(readFileSync(at, 'utf8'), 'alt', 'until it is whole');
  file.keep();
  t.equal(readFileSync(at, 'utf8'), 'neu, ganz');
  t.equal(statSync(at).mode & 0o777, 0o640, 'who may read it stays');

  const given = new Aside(at);
  given.write('halb');
  given.drop();
  t.equal(readFileSync(at, 'utf8'), 'neu, ganz');
  t.same(readdirSync(folder), ['alt'], 'nothing else stays');
});

t.test('a file that must be new is never put over another', async (t) => {
  const folder = t.testdir({ alt: 'alt' });
  t.equal(
    codeOf(() => writeAside(join(folder, 'alt'), 'x', { fresh: true })),
    'EEXIST',
  );
  writeAside(join(folder, 'neu'), 'geheim', { fresh: true, mode: 0o600 });
  t.equal(readFileSync(join(folder, 'alt'), 'utf8'), 'alt');
  t.equal(statSync(join(folder, 'neu')).mode & 0o777, 0o600);
  t.same(readdirSync(folder), ['alt', 'neu']);
});

t.test('what is no file is not replaced', async (t) => {
  const folder = t.testdir({ ziel: 'alt' });
  mkdirSync(join(folder, 'ordner'));
  symlinkSync(join(folder, 'ziel'), join(folder, 'verweis'));
  symlinkSync(join(folder, 'fehlt'), join(folder, 'leer'));
  execFileSync('mkfifo', [join(folder, 'kanal')]);
  const cases = { ordner: 'EISDIR', verweis: 'ELOOP', leer: 'ELOOP', kanal: 'EINVAL' };
  const before = readdirSync(folder);
  for (const [name, code] of Object.entries(cases))
    t.equal(
      codeOf(() => writeAside(join(folder, name), 'x')),
      code,
    );
  t.equal(
    codeOf(() => writeAside(join(folder, 'ziel', 'x'), 'x')),
    'ENOTDIR',
  );
  t.equal(
    codeOf(() => writeAside(join(folder, 'fehlt', 'x'), 'x')),
    'ENOENT',
  );
  t.same(readdirSync(folder), before);
  t.equal(readFileSync(join(folder, 'ziel'), 'utf8'), 'alt');
  writeFileSync(join(folder, 'neu'), '');
  t.equal(spotAt(join(folder, 'neu')), 'file');
});

t.test('devices take what they get', async (t) => {
  writeAside('/dev/null', 'x');
  t.equal(
    codeOf(() => writeAside('/dev/full', 'x')),
    'ENOSPC',
  );
  t.equal(spotAt('/dev/stdout'), 'stream');
  t.ok(statSync('/dev/null').isCharacterDevice(), 'and are still there');
});
