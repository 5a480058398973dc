import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../../../src/base/errors.ts';
import { addStandard } from '../../../src/standards/packages/add.ts';
import { serviceStore } from '../../../src/store/installed.ts';
import { checkJson, resultOf, rulesetFiles, runCli } from '../../helpers/io.ts';
import { config, INSTALLED, root, STANDARD, STECKBRIEF, scenario, type Tree, xsd } from '../../helpers/packages.ts';
import { type ZipEntry, zipOf } from '../../helpers/zip.ts';

const flat = (tree: Tree, below = ''): ZipEntry[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name: below + name, data: value }] : flat(value, `${below}${name}/`),
  );
t.test('a standard is added, listed, verified, used, removed', async (test) => {
  const cwd = test.testdir({
    dienst: {
      'steckbrief.yaml': `${STECKBRIEF}xoev: [{ standard: XTest, version: "1.0", beispiele: [{ datei: a.xml }] }]\n`,
      'a.xml': '<antrag.0101 xmlns="urn:test:1">x</antrag.0101>',
    },
    regeln: rulesetFiles(),
  });
  writeFileSync(join(cwd, 'xtest.zip'), zipOf([...flat(STANDARD), { name: 'noch.zip', data: 'x' }]));
  const dienst = join(cwd, 'dienst');
  const run = (argv: string, env = {}) => runCli(argv.split(' '), { cwd: dienst, env });
  const added = await run('standards add ../xtest.zip');
  // Told only where it was not compiled before.
  test.strictSame(
    { ...added, err: '' },
    {
      code: 0,
      out: [
        'XTest 1.0 aufgenommen: .vorgaben/standards/xtest/1.0',
        '  Schemas: 1, Nachrichten: 1, Schematron: 2, Codelisten: 2. Alle Schemas lassen sich übersetzen.',
        '  Schematron (XTest 1.0/sch/regeln.sch) ist aufgenommen, wird aber nicht ausgeführt: Die Schematron-Datei XTest 1.0/sch/regeln.sch enthält keine einzige Prüfung.',
        '  Nicht geöffnet: Archive im Archiv („noch.zip“).',
        '',
      ].join('\n'),
      err: '',
    },
  );
  const folder = join(dienst, INSTALLED, 'xtest', '1.0');
  const text = readFileSync(join(folder, 'standard.yaml'), 'utf8').replace(/[0-9a-f]{64}/g, '…');
  test.equal(
    text,
    `# Geschrieben von „vorgaben standards add“; bitte nicht von Hand ändern.

paket: "1"
name: XTest
bezeichnung: XTest lang
kennung: urn:xoev-de:test:standard:xtest
version: "1.0"
schemas:
  - datei: XTest 1.0/xsd/xtest.xsd
    namensraum: urn:test:1
    version: "1.0"
    nachrichten:
      - antrag.0101
katalog:
  http://xoev.de/schemata/code/1_0/xoev-code.xsd: XTest 1.0/extern/code.xsd
schematron:
  - datei: XTest 1.0/sch/gebaut.xsl
  - datei: XTest 1.0/sch/regeln.sch
codelisten:
  - datei: XTest 1.0/listen/a.xml
  - datei: XTest 1.0/listen/b.gc
lizenz: XTest 1.0/LIZENZ.txt
quelle: xtest.zip
dateien:
  XTest 1.0/LIZENZ.txt: …
  XTest 1.0/extern/code.xsd: …
  XTest 1.0/listen/a.xml: …
  XTest 1.0/listen/b.gc: …
  XTest 1.0/sch/gebaut.sch: …
  XTest 1.0/sch/gebaut.xsl: …
  XTest 1.0/sch/regeln.sch: …
  XTest 1.0/sch/teil.sch: …
  XTest 1.0/sch/werte.xml: …
  XTest 1.0/xsd/xtest.xsd: …
`,
  );
  test.match((await run('standards add ../xtest.zip --lang en')).out, /^XTest 1\.0 is installed like that already/);
  test.match(
    (await run('standards list')).out,
    /XTest 1\.0 {2}xtest@1\.0 {2}\(im Dienst: \.vorgaben\/standards\/xtest\/1\.0\)\n {2}XTest 1\.0\/xsd\/xtest\.xsd {2}urn:test:1\n/,
  );
  test.strictSame(await run('standards verify'), { code: 0, out: 'xtest@1.0  unverändert (Dateien: 10)\n', err: '' });

  const check = (...more: string[]) => checkJson(['--ruleset', '../regeln', '.', ...more], { cwd: dienst });
  const { report } = await check();
  test.match(
    report.services[0]!.documents.find(({ path }) => path === 'a.xml'),
    {
      standard: { id: 'XTest', version: '1.0' },
      steps: [
        { name: 'well-formed', outcome: 'passed' },
        { name: 'xml-schema', outcome: 'failed' },
      ],
    },
  );
  test.equal(resultOf(report, 'XOEV1004').outcome, 'passed');
  // Installed and given: the same standard is no second one.
  const twice = await check('--standard', '.vorgaben/standards/xtest/1.0');
  test.equal(resultOf(twice.report, 'XOEV1004').outcome, 'passed');

  // The user's own folder: what is not with the service is found there.
  const env = { VORGABEN_DATA: join(cwd, 'daten') };
  test.match(await run('standards add ../xtest.zip --in user', env), { code: 0 });
  test.match(await run('standards remove xtest@1.0', env), { code: 2, err: /mehrfach installiert: .*--in/ });
  test.match(await run('standards remove xtest@1.0 --in .', env), { code: 0, out: /^xtest@1\.0 entfernt/ });
  test.notOk(existsSync(folder));
  const fromUser = await checkJson(['--ruleset', '../regeln', '.'], { cwd: dienst, env });
  test.equal(resultOf(fromUser.report, 'XOEV1004').outcome, 'passed');
  const none = await check();
  test.equal(resultOf(none.report, 'XOEV1004').outcome, 'unverified');
  test.match(resultOf(none.report, 'XOEV1004').reason, /kein Standard installiert.*Im Steckbrief steht XTest 1\.0\./);
  test.match(await run('standards list', env), { out: /\(beim Benutzer: .*daten\/standards\/xtest\/1\.0\)/ });
  test.match(await run('standards verify --in .'), { code: 0, out: 'Es ist kein Standard installiert.\n' });
  test.match(await run('standards remove xtest@1.0'), { code: 2, err: /nicht installiert\.\n$/ });
  test.match(await run('standards remove nein@1', env), { code: 2, err: /Installiert: „xtest@1\.0“/ });
  test.match(await run('standards add ../xtest.zip --in user'), { code: 2, err: /HOME ist nicht gesetzt/ });
  test.match(await run('standards add ../xtest.zip --in ..'), { code: 2, err: /kein Steckbrief/ });
  test.match(await runCli(['standards', 'add', 'xtest.zip', '--in', 'dienst'], { cwd }), {
    code: 0,
    out: /dienst\/\.vorgaben\/standards\/xtest\/1\.0/,
  });
  // Loose files are judged by what is installed where the command runs.
  mkdirSync(join(cwd, 'lose'));
  cpSync(join(dienst, '.vorgaben'), join(cwd, 'lose', '.vorgaben'), { recursive: true });
  cpSync(join(dienst, 'a.xml'), join(cwd, 'lose', 'a.xml'));
  const loose = await checkJson(['--ruleset', '../regeln', 'a.xml'], { cwd: join(cwd, 'lose') });
  test.match(loose.report.services[0]!.documents[0], { standard: { id: 'XTest' } });
});
t.test('a package is handed on as it is', async (test) => {
  const cwd = test.testdir({ quelle: STANDARD['XTest 1.0'] as Tree });
  const store = serviceStore(cwd, '.');
  const request = { path: 'quelle', more: [], cwd, store, prepare: null, cacheFolder: null };
  const { added } = await addStandard(request);
  const folder = join(store.folder, 'xtest', '1.0');
  const second = { ...request, store: serviceStore(join(cwd, 'zwei'), 'zwei') };
  const again = await addStandard({ ...second, path: folder });
  test.strictSame(again.added[0]?.manifest, added[0]?.manifest);
  test.strictSame((await addStandard({ ...second, path: folder })).added[0]?.already, true);
  writeFileSync(join(folder, 'extern', 'code.xsd'), 'x');
  await test.rejects(addStandard({ ...second, path: folder }), UserError, 'but not one that was changed');
  const kosit = test.testdir({
    k: { 'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd')), 'a.xsd': xsd('urn:test:1', root('r')) },
  });
  await addStandard({ ...request, cwd: kosit, path: 'k', store: serviceStore(join(kosit, '1'), '1') });
  const built = join(kosit, '1', INSTALLED, 'prufung-xtest', '2026-01-01');
  const moved = await addStandard({ ...request, cwd: kosit, path: built, store: serviceStore(join(kosit, '2'), '2') });
  test.equal(moved.added[0]?.scenarios, 1);
});
