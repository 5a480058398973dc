import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { FolderSource } from '../../src/documents/folder-source.ts';
import { KeptSource } from '../../src/documents/kept-source.ts';
import { OverlaySource } from '../../src/documents/overlay-source.ts';
import { walk } from '../../src/documents/walk.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const said = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

t.test('what an editor holds wins over files, and is there even where no file is', async (t) => {
  const folder = t.testdir({ 'a.yaml': 'a', sub: { 'b.yaml': 'b' } });
  const disk = new FolderSource(folder);
  const source = new OverlaySource(
    disk,
    new Map([
      ['a.yaml', text('anders')],
      ['sub/neu.yaml', text('neu')],
      ['ganz/neu/c.yaml', text('c')],
    ]),
  );
  t.same(walk(source).files, ['a.yaml', 'ganz/neu/c.yaml', 'sub/b.yaml', 'sub/neu.yaml']);
  t.equal(said(source.bytes('a.yaml')), 'anders');
  t.equal(said(source.bytes('a.yaml', 2)), 'an');
  t.equal(source.size('a.yaml'), 6);
  t.equal(said(source.bytes('sub/b.yaml')), 'b');
  t.equal(said(source.bytes('ganz/neu/c.yaml')), 'c');
  t.equal(source.size('ganz/neu'), 'not-a-file');
  t.equal(source.size('nichts'), 'missing');
  t.throws(() => source.bytes('ganz/neu'), { code: 'EISDIR' });
  t.throws(() => source.bytes('nichts'), { code: 'ENOENT' });
  t.throws(() => source.bytes('a.yaml', undefined, 3), { code: 'EFBIG' });
  t.equal(said(new OverlaySource(disk, new Map()).bytes('a.yaml')), 'a', 'without it the file');
});

t.test('a file is read once until it changes', async (t) => {
  const folder = t.testdir({ 'a.yaml': 'eins' });
  const disk = new FolderSource(folder);
  let read = 0;
  const counting = {
    list: (path: string) => disk.list(path),
    size: (path: string) => disk.size(path),
    stamp: (path: string) => disk.stamp(path),
    leadsTo: (path: string) => disk.leadsTo(path),
    bytes: (...args: Parameters<FolderSource['bytes']>) => {
      read += 1;
      return disk.bytes(...args);
    },
  };
  const kept = new KeptSource(counting);
  const source = new OverlaySource(kept, new Map());
  const first = source.bytes('a.yaml');
  t.equal(new OverlaySource(kept, new Map()).bytes('a.yaml'), first, 'the same bytes, for the next overlay too');
  t.equal(read, 1);
  writeFileSync(join(folder, 'a.yaml'), 'zwei!');
  t.equal(said(source.bytes('a.yaml')), 'zwei!');
  kept.keepOnly(new Set());
  source.bytes('a.yaml');
  t.equal(read, 3, 'what is no longer wanted is forgotten');
  rmSync(join(folder, 'a.yaml'));
  t.throws(() => source.bytes('a.yaml'), { code: 'ENOENT' });
  mkdirSync(join(folder, 'a.yaml'));
  t.throws(() => source.bytes('a.yaml'), { code: 'EISDIR' });
});

t.test('a link says what is held of the file it leads to', { skip: process.platform === 'win32' }, async (t) => {
  const folder = t.testdir({ innen: { 'a.txt': 'a' }, 'aussen.txt': 'b' });
  symlinkSync('a.txt', join(folder, 'innen', 'link.txt'));
  symlinkSync(join('..', 'aussen.txt'), join(folder, 'innen', 'hinaus.txt'));
  const disk = new FolderSource(join(folder, 'innen'));
  t.equal(disk.leadsTo('link.txt'), 'a.txt');
  t.equal(disk.leadsTo('hinaus.txt'), null);
  t.equal(disk.leadsTo('nichts'), null);
  const source = new OverlaySource(disk, new Map([['a.txt', text('anders')]]));
  t.equal(said(source.bytes('link.txt')), 'anders');
  t.equal(source.size('link.txt'), 6);
  t.equal(source.size('hinaus.txt'), 'link-outside');
});

t.test('a stamp is given of files only that may be read', { skip: process.platform === 'win32' }, async (t) => {
  const folder = t.testdir({ innen: { 'a.txt': 'a' }, 'aussen.txt': 'b' });
  symlinkSync(join(folder, 'aussen.txt'), join(folder, 'innen', 'link.txt'));
  const source = new FolderSource(join(folder, 'innen'));
  t.match(source.stamp('a.txt'), /^1,\d+,\d+,\d+$/);
  t.equal(source.stamp('link.txt'), null);
  t.equal(source.stamp('nichts'), null);
});
