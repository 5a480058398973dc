import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { UserError } from '../../src/base/errors.ts';
import { FolderSource, namedFile, pathKind } from '../../src/documents/folder-source.ts';
import { MemorySource } from '../../src/documents/memory-source.ts';
import { openLoose, openService } from '../../src/documents/open.ts';
import { stateOf } from '../../src/documents/reference-state.ts';
import { servicesIn } from '../../src/documents/service-folders.ts';
import type { Source } from '../../src/documents/source.ts';
import { Subfolder } from '../../src/documents/subfolder.ts';
import { ZipSource } from '../../src/documents/zip-source.ts';
import { joinPath, normalPath, parentPath } from '../../src/text/slash-paths.ts';
import { runCli } from '../helpers/io.ts';
import { zipOf } from '../helpers/zip.ts';

const EXAMPLE = 'examples/hundehaltung-mangelhaft';

/** Every file of a folder, by its path. */
const filesOf = (folder: string): [string, Buffer][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath: parent, name }) => {
      const path = join(parent, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    });

const packed = (files: readonly (readonly [string, string | Uint8Array])[], top = '') =>
  zipOf(files.map(([name, data]) => ({ name: top + name, data })));

/** What a source answers, whatever it is. */
function answers(source: Source) {
  const code = (path: string) => {
    try {
      return Buffer.from(source.bytes(path)).toString();
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  };
  const listed = (folder: string) =>
    [...source.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, kind }) => `${name} ${kind}`);
  return {
    top: listed(''),
    below: listed('a/b'),
    sizes: ['x.txt', 'a/b/z.xml', 'a', 'a/', 'a/b', 'weg', 'x.txt/', '../x.txt', 'a/b/../../x.txt'].map((path) =>
      source.size(path),
    ),
    bytes: ['x.txt', 'a', 'weg'].map(code),
    head: Buffer.from(source.bytes('a/b/z.xml', 2)).toString(),
    beyond: Buffer.from(source.bytes('x.txt', 99)).toString(),
  };
}

t.test('folder, zip and memory give the same answers', async (test) => {
  const files: [string, string][] = [
    ['x.txt', 'Umlaut ä'],
    ['a/y.txt', 'y'],
    ['a/b/z.xml', '<z/>'],
  ];
  const dir = test.testdir({ dienst: {}, 'x.txt': 'draussen' });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, 'dienst', path)), { recursive: true });
    writeFileSync(join(dir, 'dienst', path), text);
  }
  const folder = answers(new FolderSource(join(dir, 'dienst')));
  test.strictSame(folder, {
    top: ['a folder', 'x.txt file'],
    below: ['z.xml file'],
    sizes: [9, 4, 'not-a-file', 'not-a-file', 'not-a-file', 'missing', 'missing', 'link-outside', 9],
    bytes: ['Umlaut ä', 'EISDIR', 'ENOENT'],
    head: '<z',
    beyond: 'Umlaut ä',
  });
  // Paths are normalised before they are asked for; what leads out does not exist elsewhere.
  const elsewhere = { ...folder, sizes: [...folder.sizes.slice(0, 7), 'missing', 'missing'] };
  test.strictSame(answers(new MemorySource(files)), elsewhere, 'memory');
  test.strictSame(answers(new ZipSource(packed(files), 'a.zip')), elsewhere, 'zip');
  test.strictSame(answers(new ZipSource(packed(files, 'dienst/'), 'a.zip')), elsewhere, 'zip with a folder at its top');
  const outer = new MemorySource(files.map(([path, text]) => [`s/${path}`, text]));
  test.strictSame(answers(new Subfolder(outer, 's')), elsewhere, 'a folder of memory');
  test.strictSame(new MemorySource([]).list('nichts'), []);
  test.strictSame(new ZipSource(zipOf([]), 'a.zip').list(''), [], 'an empty archive');
  test.strictSame(
    new ZipSource(zipOf([{ name: '.git/HEAD', data: 'x' }]), 'a.zip').list(''),
    [{ name: '.git', kind: 'folder' }],
    'a folder that nobody packed a service in stays',
  );
});

t.test('links of a folder lead nowhere but inside', async (test) => {
  const dir = test.testdir({
    'draussen.xml': '<a/>',
    dienst: {
      'a.xml': '<innen/>',
      ordner: { 'b.xml': '<b/>' },
      hinaus: test.fixture('symlink', '../draussen.xml'),
      innen: test.fixture('symlink', 'a.xml'),
      'zum-ordner': test.fixture('symlink', 'ordner'),
      leer: test.fixture('symlink', 'gibt/es/nicht'),
      geraet: test.fixture('symlink', '/dev/null'),
    },
  });
  const source = new FolderSource(join(dir, 'dienst'));
  test.strictSame(Object.fromEntries(source.list('').map(({ name, kind }) => [name, kind])), {
    'a.xml': 'file',
    ordner: 'folder',
    hinaus: 'link-outside',
    innen: 'file-link',
    'zum-ordner': 'folder-link',
    leer: 'link-broken',
    geraet: 'link-outside',
  });
  test.strictSame(
    ['innen', 'zum-ordner', 'zum-ordner/b.xml', 'hinaus', 'leer'].map((path) => source.size(path)),
    [8, 'not-a-file', 4, 'link-outside', 'missing'],
  );
  test.throws(() => source.bytes('hinaus'), { code: 'EACCES' }, 'not even when somebody asks for the bytes');
  test.throws(() => source.list('weg'), UserError);
  test.equal(namedFile(join(dir, 'dienst', 'hinaus'), 'hinaus').source.size('hinaus'), 4, 'but what is typed is meant');
  test.strictSame(
    ['draussen.xml', 'dienst', 'weg', 'dienst/leer'].map((path) => pathKind(join(dir, path))),
    ['file', 'folder', 'missing', 'missing'],
  );
  test.equal(pathKind('/dev/null'), 'special');
});

t.test('a service says the same from wherever it is read', async (test) => {
  const files = filesOf(EXAMPLE);
  const documents = (source: Source) =>
    openService(source, '.', { maxBytes: 1e8 }).documents.map((one) => {
      const facts = [one.path, one.kind, one.sha256, one.bytes, one.fault?.code ?? null];
      one.dispose();
      return facts;
    });
  const expected = documents(new FolderSource(EXAMPLE));
  test.ok(expected.length > 20, 'the example was read');
  test.strictSame(documents(new MemorySource(files)), expected, 'memory');
  test.strictSame(documents(new ZipSource(packed(files, 'dienst/'), 'a.zip')), expected, 'zip');

  const two = new MemorySource([
    ...files.map(([path, bytes]) => [`a/${path}`, bytes] as const),
    ['b/steckbrief.yaml', 'dienst: { id: b }'],
    ['b/innen/steckbrief.yaml', 'dienst: { id: c }'],
    ['lies.md', 'x'],
  ]);
  const found = servicesIn(two, 'alle.zip', (below) => new Subfolder(two, below));
  test.strictSame(
    [found.services.map(({ path }) => path), found.files],
    [['alle.zip/a', 'alle.zip/b', 'alle.zip/b/innen'], ['lies.md']],
  );
  const pointing = new MemorySource([
    ['steckbrief.yaml', 'a: { datei: ./ }'],
    ['b/c.txt', ''],
  ]);
  test.strictSame(
    ['./', '.', 'b', 'b/', 'b/c.txt', '../x', 'weg'].map((path) => stateOf(pointing, path)),
    ['not-a-file', 'not-a-file', 'not-a-file', 'not-a-file', 'found', 'outside', 'missing'],
    'what a Steckbrief may name',
  );
  const named = { source: two, at: 'b/steckbrief.yaml', path: 'x', relative: 'x', named: true };
  test.equal(openLoose([named], { maxBytes: 5 }).documents[0]?.fault?.code, 'too-large', 'size comes before bytes');
});

t.test('the report is the same, but for the path', async (test) => {
  const dir = test.testdir({ leer: {} });
  const files = filesOf(EXAMPLE);
  writeFileSync(join(dir, 'flach.zip'), packed(files));
  writeFileSync(join(dir, 'mit-ordner.zip'), packed(files, 'hunde haltung/'));
  writeFileSync(
    join(dir, 'zwei.zip'),
    packed([...files.map(([path, data]) => [`a/${path}`, data] as const), ['lies.md', 'x']]),
  );
  const before = readdirSync(dir).sort();
  const env = { TMPDIR: join(dir, 'leer') };
  const check = async (path: string, cwd = dir) => {
    const ran = await runCli(['check', path, '--reporter', 'json', '--as-of', '2026-11-22'], { cwd, env });
    return { ...ran, out: ran.out.replaceAll(path, 'DIENST') };
  };
  const folder = await check('hundehaltung-mangelhaft', join(process.cwd(), 'examples'));
  test.match(folder.out, /"path": "DIENST\/steckbrief\.yaml"/);
  for (const zip of ['flach.zip', 'mit-ordner.zip']) test.strictSame(await check(zip), folder, zip);
  test.match((await check('zwei.zip')).out, /"path": "DIENST\/a\/steckbrief\.yaml"/, 'a folder among others stays');
  const both = await runCli(['check', 'flach.zip', 'mit-ordner.zip', '--summary'], { cwd: dir, env });
  test.match(both.out, /flach\.zip[\s\S]*mit-ordner\.zip/, 'several in one call');
  test.strictSame([readdirSync(dir).sort(), readdirSync(env.TMPDIR)], [before, []], 'and nothing was written');
});

t.test('paths with slashes are those of POSIX', async (test) => {
  const part = fc.constantFrom('a', 'b.xml', '.', '..', '', '...');
  const path = fc.array(part, { maxLength: 7 }).map((parts) => parts.join('/'));
  fc.assert(fc.property(path, (one) => normalPath(one) === posix.normalize(one)));
  fc.assert(fc.property(path, path, (a, b) => joinPath(a, b) === posix.join(a, b)));
  const dirname = (one: string) => posix.dirname(one);
  const plain = ['a/b/c', 'a', '/a', '../a'];
  test.strictSame(plain.map(parentPath), plain.map(dirname));
});
