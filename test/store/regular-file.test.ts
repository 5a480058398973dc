import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../src/base/errors.ts';
import { FolderSource } from '../../src/documents/folder-source.ts';
import { mustRead, readRegular } from '../../src/store/regular-file.ts';

t.test('only ordinary files are read, their size known before', async (t) => {
  const folder = t.testdir({ 'gut.txt': 'gut', leer: '', geheim: 'geheim' });
  const at = (name: string) => join(folder, name);
  symlinkSync(at('geheim'), at('verweis'));
  symlinkSync(at('fehlt'), at('verwaist'));
  mkdirSync(at('ordner'));
  writeFileSync(at('gross'), '');
  truncateSync(at('gross'), 3_000_000_000);
  execFileSync('mkfifo', [at('kanal')]);
  const cases: readonly (readonly [path: string, answer: string])[] = [
    [at('verweis'), 'file-link'],
    [at('verwaist'), 'file-link'],
    [at('ordner'), 'not-a-file'],
    [at('kanal'), 'not-a-file'],
    [at('gross'), 'path-too-large'],
    [at('fehlt'), 'unreadable'],
    [at('gut.txt/darunter'), 'unreadable'],
    ...(existsSync('/dev/zero') ? ([['/dev/zero', 'not-a-file']] as const) : []),
  ];
  for (const [path, answer] of cases) {
    t.equal(readRegular(path), answer, path);
    t.throws(() => mustRead(path, 'x/y'), new UserError({ de: '', en: '' }).constructor, `${path} refuses`);
  }
  t.same(Buffer.from(readRegular(at('gut.txt')) as Uint8Array).toString(), 'gut');
  t.same([...(readRegular(at('leer')) as Uint8Array)], []);
  t.equal(readRegular(at('gut.txt'), 2), 'path-too-large', 'above the limit given');
  t.equal(Buffer.from(mustRead(at('gut.txt'), 'gut.txt', 3)).toString(), 'gut', 'as large as allowed');
});

t.test('a file that has grown since it was measured is not read', async (t) => {
  const folder = t.testdir({ 'a.txt': 'kurz' });
  const source = new FolderSource(folder);
  const size = source.size('a.txt');
  writeFileSync(join(folder, 'a.txt'), 'viel länger als gemessen');
  t.throws(() => source.bytes('a.txt', undefined, Number(size)), { code: 'EFBIG' });
  t.equal(String(Buffer.from(source.bytes('a.txt', 4, 4))), 'viel', 'its beginning may be read');
  writeFileSync(join(folder, 'a.txt'), 'k');
  t.equal(
    String(Buffer.from(source.bytes('a.txt', undefined, Number(size)))),
    'k',
    'one that was cut off is what is there',
  );
  rmSync(join(folder, 'a.txt'));
  symlinkSync('/etc/hostname', join(folder, 'a.txt'));
  t.throws(() => source.bytes('a.txt', undefined, 4), { code: 'EACCES' }, 'a link that took its place leads out');
  rmSync(join(folder, 'a.txt'));
  execFileSync('mkfifo', [join(folder, 'a.txt')]);
  t.throws(
    () => source.bytes('a.txt', undefined, 4),
    { code: 'EINVAL' },
    'a pipe that took its place is not waited for',
  );
});

t.test('what a file says of its size does not count where it says nothing', async (t) => {
  // Files of /proc have size 0 and content: they would be read without end.
  if (!existsSync('/proc/self/maps')) return;
  t.equal(readRegular('/proc/self/maps'), 'path-too-large');
});
