import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { keepOwn, readOwn } from '../../src/store/own-file.ts';

const BYTES = Buffer.from('compiled');
const windows = process.platform === 'win32' && 'Windows tells no owner';

t.test('what was kept is read again, from a folder that was made for it', async (t) => {
  const folder = join(t.testdir({}), 'a', 'code');
  t.equal(readOwn(folder, 'x.bin'), null, 'nothing there yet');
  t.equal(keepOwn(folder, 'x.bin', BYTES), true);
  t.same(readOwn(folder, 'x.bin'), BYTES);
  t.equal(readOwn(folder, 'y.bin'), null);
  t.equal(statSync(folder).mode & 0o022, 0, 'nobody else writes there');
  t.equal(statSync(join(folder, 'x.bin')).mode & 0o022, 0);
});

t.test('nothing is believed, and nothing kept, where others can write', { skip: windows }, async (t) => {
  for (const mode of [0o777, 0o775, 0o1777]) {
    const folder = t.testdir({ 'x.bin': 'planted' });
    chmodSync(join(folder, 'x.bin'), 0o644);
    chmodSync(folder, mode);
    t.equal(readOwn(folder, 'x.bin'), null, mode.toString(8));
    t.equal(keepOwn(folder, 'x.bin', BYTES), false);
    t.equal(readFileSync(join(folder, 'x.bin'), 'utf8'), 'planted');
  }
  const own = t.testdir({ 'x.bin': 'planted', real: { 'x.bin': 'elsewhere' } });
  chmodSync(own, 0o755);
  chmodSync(join(own, 'x.bin'), 0o666);
  t.equal(readOwn(own, 'x.bin'), null, 'a file that others can write');
  chmodSync(join(own, 'x.bin'), 0o644);
  t.equal(readOwn(own, 'x.bin')?.toString(), 'planted', 'and one that they cannot');
});

t.test(
  'what belongs to somebody else is not believed',
  { skip: process.getuid?.() !== 0 && 'only root can give away' },
  async (t) => {
    const folder = t.testdir({ 'x.bin': 'planted' });
    for (const path of [folder, join(folder, 'x.bin')]) chmodSync(path, 0o755);
    t.equal(readOwn(folder, 'x.bin')?.toString(), 'planted');
    chownSync(join(folder, 'x.bin'), 65534, 65534);
    t.equal(readOwn(folder, 'x.bin'), null, 'a file');
    chownSync(join(folder, 'x.bin'), 0, 0);
    chownSync(folder, 65534, 65534);
    t.equal(readOwn(folder, 'x.bin'), null, 'a folder');
  },
);

t.test('no link is followed', { skip: windows }, async (t) => {
  const folder = t.testdir({ real: { 'x.bin': 'elsewhere' } });
  for (const one of [folder, join(folder, 'real')]) chmodSync(one, 0o755);
  chmodSync(join(folder, 'real', 'x.bin'), 0o644);
  symlinkSync(join(folder, 'real', 'x.bin'), join(folder, 'x.bin'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  t.equal(readOwn(join(folder, 'real'), 'x.bin')?.toString(), 'elsewhere');
  t.equal(readOwn(folder, 'x.bin'), null);
  t.equal(readOwn(join(folder, 'link'), 'x.bin'), null);
  t.equal(keepOwn(join(folder, 'link'), 'x.bin', BYTES), false);
  mkdirSync(join(folder, 'd.bin'));
  t.equal(readOwn(folder, 'd.bin'), null, 'a folder is no file');
});

t.test('where nothing can be written, nothing is kept and nothing is said', async (t) => {
  const folder = t.testdir({ file: 'x' });
  t.equal(keepOwn(join(folder, 'file', 'code'), 'x.bin', BYTES), false);
  writeFileSync(join(folder, 'code'), 'a file');
  t.equal(keepOwn(join(folder, 'code'), 'x.bin', BYTES), false);
  t.equal(readOwn(join(folder, 'code'), 'x.bin'), null);
});
