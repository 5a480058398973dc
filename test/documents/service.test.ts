import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../src/base/errors.ts';
import { FolderSource } from '../../src/documents/folder-source.ts';
import { openMemory } from '../../src/documents/memory.ts';
import { openService } from '../../src/documents/open.ts';
import { stateByForm } from '../../src/documents/path-form.ts';
import { walk } from '../../src/documents/walk.ts';
import { opts, STECKBRIEF } from '../helpers/broken.ts';

t.test('a service folder', async (test) => {
  const dir = test.testdir({
    draussen: { 'a.xml': '<a/>', ordner: { 'b.xml': '<b/>' } },
    dienst: {
      'steckbrief.yaml': [
        STECKBRIEF.trimEnd(),
        'fim: { datenschemata: [{ datei: fim/s.xml }, { datei: ./fim/../fim/s.xml }], codelisten: [{ datei: fim/liste.xml }], prozesse: [{ datei: p.xml }], leistungen: [{ datei: l.xml }], beispiele: [{ datei: b.xml }] }',
        'xoev: [{ standard: xga, version: "2.2", beispiele: [{ datei: xoev/a.xml }, { datei: "/etc/passwd" }, { datei: "C:\\\\x.xml" }] }, { beispiele: [{ datei: ../draussen/a.xml }] }, { standard: ohne, beispiele: [{ datei: fehlt.xml }, { datei: " " }, { datei: fim }] }]',
        'schnittstellen: [{ art: bundid, datei: link-hinaus.xml }, { art: constructor, datei: node_modules/m.json }, { art: zertifikat, datei: z.pem }, { datei: steckbrief.yaml }]',
        'anderes: { datei: 7 }',
      ].join('\n'),
      fim: { 's.xml': '<s/>', 'liste.xml': '<l/>', 'gross.xml': `<g>${'x'.repeat(2000)}</g>` },
      xoev: { 'a.xml': '<a/>' },
      'z.pem': 'x',
      '.git': { HEAD: 'x' },
      '.vorgaben': { x: 'x' },
      node_modules: { 'm.json': '{}', 'n.json': '{}' },
      innen: { 'steckbrief.json': '{}', 'i.xml': '<i/>', tiefer: { 'steckbrief.yml': 'a: 1' } },
      bild: { 'b.png': 'x' },
      'link-hinaus.xml': test.fixture('symlink', '../draussen/a.xml'),
      'link-ordner': test.fixture('symlink', '../draussen/ordner'),
      'link-innen.xml': test.fixture('symlink', 'fim/s.xml'),
      'link-ins-leere': test.fixture('symlink', 'gibt/es/nicht'),
      schleife: test.fixture('symlink', 'schleife'),
      kreis: test.fixture('symlink', '.'),
    },
  });
  const folder = join(dir, 'dienst');
  const service = openService(new FolderSource(folder), 'x/dienst', opts);
  test.strictSame(
    service.documents.map(({ relative }) => relative),
    [
      'steckbrief.yaml',
      'bild/b.png',
      'fim/gross.xml',
      'fim/liste.xml',
      'fim/s.xml',
      'link-innen.xml',
      'node_modules/m.json',
      'xoev/a.xml',
      'z.pem',
    ],
    'everything in the folder, nothing beyond it, and what the Steckbrief names',
  );
  test.strictSame(
    [service.name, service.path, service.steckbrief?.path, service.documents[1]?.path],
    ['hund', 'x/dienst', 'x/dienst/steckbrief.yaml', 'x/dienst/bild/b.png'],
  );
  const states = {
    'fim/s.xml': 'found',
    './fim/../fim/s.xml': 'found',
    '/etc/passwd': 'absolute',
    'C:\\x.xml': 'absolute',
    '../draussen/a.xml': 'outside',
    'fehlt.xml': 'missing',
    ' ': 'empty',
    fim: 'not-a-file',
    'link-hinaus.xml': 'link-outside',
    'node_modules/m.json': 'found',
    'xoev/../z.pem': 'found',
    'nie/genannt.xml': 'missing',
  };
  for (const [path, state] of Object.entries(states)) test.equal(service.reference(path), state, path);
  const big = service.document('fim/gross.xml');
  test.strictSame(
    [big?.fault?.code, big?.fault?.args, big?.sha256, big?.bytes, big?.kind],
    ['too-large', { megabytes: 0.1, limit: 0.001 }, null, 2007, null],
    'larger than may be read',
  );
  const declarations = (path: string) =>
    service
      .document(path)
      ?.declarations.map(({ pointer, kinds, standard }) => [pointer, kinds, ...(standard ? [standard] : [])]);
  test.strictSame(declarations('./fim/s.xml'), [
    ['/fim/datenschemata/0/datei', ['xdatenfelder']],
    ['/fim/datenschemata/1/datei', ['xdatenfelder']],
  ]);
  test.strictSame(declarations('xoev/a.xml'), [['/xoev/0/beispiele/0/datei', ['xoev'], { id: 'xga', version: '2.2' }]]);
  test.strictSame(
    [declarations('node_modules/m.json'), declarations('z.pem')],
    [[['/schnittstellen/1/datei', []]], [['/schnittstellen/2/datei', ['certificate']]]],
  );
  test.strictSame(
    [service.files('fim/*.xml'), service.files('**/*.png'), service.files('*.txt')],
    [['fim/gross.xml', 'fim/liste.xml', 'fim/s.xml'], ['bild/b.png'], []],
  );
  test.strictSame(walk(new FolderSource(folder)).services, ['innen'], 'a service inside is its own');

  const here = openService(new FolderSource(folder), '.', opts);
  test.equal(here.documents[2]?.path, 'fim/gross.xml', 'paths where the command runs in the folder itself');
  const names: readonly (readonly [string, string | null])[] = [
    ['dienst: { name: Hund }', 'Hund'],
    ['dienst: { id: " " }', null],
    ['dienst: { id: 7 }', null],
    ['dienst: [', null],
    ['x: 1', null],
  ];
  for (const [text, name] of names) {
    writeFileSync(join(folder, 'innen', 'tiefer', 'steckbrief.yml'), text);
    test.equal(openService(new FolderSource(join(folder, 'innen', 'tiefer')), 't', opts).name, name, text);
  }
  const refusal = (path: string): unknown => {
    try {
      openService(new FolderSource(path), 'pfad', opts);
    } catch (error) {
      return error instanceof UserError ? [error.text.de.slice(0, 18), error.args] : error;
    }
    return null;
  };
  test.strictSame(refusal(join(dir, 'draussen')), ['In „{path}“ liegt ', { path: 'pfad' }]);
  writeFileSync(join(folder, 'innen', 'steckbrief.yml'), 'a: 1');
  test.strictSame(refusal(join(folder, 'innen')), [
    'In „{path}“ liegen',
    { path: 'pfad', files: ['steckbrief.yml', 'steckbrief.json'] },
  ]);
});
t.test('a file without permission', { skip: process.getuid?.() === 0 && 'root reads everything' }, async (test) => {
  const dir = test.testdir({ 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<a/>' });
  chmodSync(join(dir, 'a.xml'), 0);
  const file = openService(new FolderSource(dir), '.', opts).document('a.xml');
  test.strictSame([file?.fault?.code, file?.fault?.args], ['not-readable', { reason: 'EACCES' }]);
});
t.test('a service in memory', async (test) => {
  const service = openMemory([
    {
      relative: 'steckbrief.yaml',
      text: `${STECKBRIEF}fim: { datenschemata: [{ datei: ./s.xml }, { datei: weg.xml }, { datei: ../x.xml }] }`,
    },
    { relative: 's.xml', text: '<s/>' },
    { relative: 'liste', text: '<l/>', kind: 'genericode' },
  ]);
  test.strictSame(
    service.documents.map(({ relative, kind }) => [relative, kind]),
    [
      ['steckbrief.yaml', 'steckbrief'],
      ['s.xml', 'xdatenfelder'],
      ['liste', 'genericode'],
    ],
  );
  test.strictSame(
    ['./s.xml', 's.xml', 'weg.xml', '../x.xml'].map((path) => service.reference(path)),
    ['found', 'found', 'missing', 'outside'],
  );
  test.strictSame(
    [
      openMemory([{ relative: 'a.json', text: '{}' }]).steckbrief,
      openMemory([{ relative: 'steckbrief.yaml', text: 'a: [' }]).documents.length,
    ],
    [null, 1],
  );
  test.strictSame(['', '/a', '\\\\server\\a', 'c:/a', '..', 'a/../..', 'a/../b', '..a'].map(stateByForm), [
    'empty',
    'absolute',
    'absolute',
    'absolute',
    'outside',
    'outside',
    null,
    null,
  ]);
});
