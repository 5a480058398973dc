import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { checkJson, type Files, findingsOf, resultOf, runCli } from '../../helpers/io.ts';

const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
/** A service in a repository of its own. */
const repository = (t: Test, files: Files = {}): string =>
  t.testdir({ '.git': {}, 'steckbrief.yaml': STECKBRIEF, 'notiz.xml': '<a/>', ...files });
const outside = (report: { outside: readonly { path: string; why: string }[] }) =>
  Object.fromEntries(report.outside.map(({ path, why }) => [path, why.split(/[,;:]/)[0]]));

t.test('settings hold where nothing was typed, and the report says so', async (t) => {
  const cwd = repository(t, {
    'vorgaben.config.yaml':
      'strict: true\nfail-on: warning\nmax-file-size: 7\nreporter: [json=berichte/aus.json]\nlang: en\n',
    berichte: {},
    unten: { 'steckbrief.yaml': STECKBRIEF.replace('probe', 'unten') },
  });
  const ran = await runCli(['check'], { cwd });
  t.match(ran.out, /Settings from vorgaben\.config\.yaml:\s+strict, fail-on, max-file-size, reporter, lang/);
  const report = JSON.parse(readFileSync(join(cwd, 'berichte/aus.json'), 'utf8'));
  t.match(report.command, /--lang en --strict --fail-on warning --max-file-size 7/);
  t.match(report.configs, [{ path: 'vorgaben.config.yaml', ignore: [] }]);

  const typed = await checkJson(['--lang', 'de', '--fail-on', 'note', '.'], { cwd });
  t.match(typed.report.command, /--strict --fail-on note --max-file-size 7/);
  t.same(typed.report.configs?.[0]?.options, ['strict', 'max-file-size']);

  const none = await checkJson(['--no-config'], { cwd });
  t.equal(none.report.configs, undefined);
  t.match(none.report.command, /--no-config/);

  const below = await checkJson([], { cwd: join(cwd, 'unten') });
  t.equal(below.report.configs?.[0]?.path, '../vorgaben.config.yaml', 'above it, up to the end of the repository');
  const refused = await runCli(['check', '--shard', '9/1'], { cwd });
  t.match(refused.err, /share/i, 'what is refused is told in the language of the run');
});

t.test('what is ignored stands outside, and nothing that is judged can be ignored', async (t) => {
  const files = {
    'vorgaben.config.yaml': 'ignore: ["*.xml", /fim/, schluessel.txt, steckbrief.yaml, "!behalten.xml"]\n',
    'behalten.xml': '<b/>',
    'genannt.xml': '<c/>',
    'schluessel.txt':
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----\n',
    'kaputt.xml': '<a>',
    fim: { 'schema.xml': readFileSync('examples/hundehaltung/fim/S05000000101V1.0.0.xml', 'utf8') },
    'steckbrief.yaml': `${STECKBRIEF}schnittstellen: [{ art: sonstige, datei: genannt.xml }]\n`,
  };
  const cwd = repository(t, files);
  const { report } = await checkJson([], { cwd });
  const without = (await checkJson(['--no-config'], { cwd })).report;
  t.match(outside(report), { 'notiz.xml': /ignore/ });
  t.same(
    report.services[0]!.documents.map(({ path }) => path).sort(),
    ['behalten.xml', 'fim/S.xml', 'genannt.xml', 'kaputt.xml', 'schluessel.txt', 'steckbrief.yaml'].map((path) =>
      path === 'fim/S.xml' ? 'fim/schema.xml' : path,
    ),
  );
  const other = (one: typeof report) => findingsOf(one).filter(({ ruleId }) => ruleId !== 'OZG1003');
  t.same(other(report), other(without), 'only OZG1003 changes');
  t.same(
    report.services[0]!.results.filter(({ ruleId }) => ruleId !== 'OZG1003'),
    without.services[0]!.results.filter(({ ruleId }) => ruleId !== 'OZG1003'),
  );
  t.equal(report.verdict, without.verdict);
  t.same(
    resultOf(report, 'OZG1003').findings.map(({ path }) => path),
    ['behalten.xml'],
  );
});

t.test('a configuration that is not right ends with 2 and says where', async (t) => {
  const cases: [string, RegExp][] = [
    [
      'strikt: true',
      /vorgaben\.config\.yaml:1:1: Die Angabe „strikt“ ist nicht vorgesehen\. Gemeint ist wohl „strict“/,
    ],
    [
      '# x\nfail-on: warnung',
      /vorgaben\.config\.yaml:2:10: „warnung“ \(fail-on\) steht nicht zur Wahl.*Gemeint ist wohl „warning“/,
    ],
    ['strict: ja', /:1:9: Bei „strict“ steht „ja“/],
    ['reporter: [jsn=x.json]', /:1:12: Die Berichtsform „jsn“ gibt es nicht.*Gemeint ist wohl „json“/],
    ['max-file-size: 0', /:1:16: Der Wert 0 .*zu klein/],
    ['ignore: ["../anderes"]', /:1:10: „\.\.\/anderes“ führt aus dem Ordner/],
    ['phase: abnahme', /:1:1: „phase“ bestimmt mit, wie das Urteil ausfällt.*--phase/],
    ['ruleset: x@1.0.0', /„ruleset“ bestimmt mit.*vorgaben lock/],
    ['no-waivers: true', /„no-waivers“ bestimmt mit.*\(--no-waivers\)/],
    ['a: [', /Klammer/],
  ];
  for (const [text, expected] of cases) {
    const ran = await runCli(['check'], { cwd: repository(t, { 'vorgaben.config.yaml': text }) });
    t.equal(ran.code, 2, text);
    t.match(ran.err, expected, text);
    t.equal(ran.out, '');
  }
  t.match(
    (await runCli(['check', '--config', 'fehlt.yaml'], { cwd: repository(t) })).err,
    /„fehlt\.yaml“ für --config gibt es nicht/,
  );
});

t.test('where it lies: not above the repository, and without one not above where the command runs', async (t) => {
  const cwd = t.testdir({
    'vorgaben.config.yaml': 'strict: true\n',
    repo: { '.git': {}, 'steckbrief.yaml': STECKBRIEF },
    frei: { 'steckbrief.yaml': STECKBRIEF },
  });
  mkdirSync(join(cwd, '.git'));
  t.equal((await checkJson(['repo'], { cwd })).report.configs, undefined);
  t.equal((await checkJson(['frei'], { cwd })).report.configs?.length, 1);
});

t.test('of several services each keeps what it leaves aside; settings come from the folder above all', async (t) => {
  const cwd = t.testdir({
    '.git': {},
    'vorgaben.config.yaml': 'fail-on: note\nignore: [notiz.xml]\n',
    a: {
      'steckbrief.yaml': STECKBRIEF,
      'notiz.xml': '<a/>',
      'vorgaben.config.yaml': 'strict: true\nignore: [anders.xml]\n',
      'anders.xml': '<a/>',
    },
    b: { 'steckbrief.yaml': STECKBRIEF.replaceAll('robe', 'rolle'), 'notiz.xml': '<a/>', 'anders.xml': '<a/>' },
  });
  const { report, err } = await checkJson([], { cwd });
  t.same(
    findingsOf(report)
      .filter(({ ruleId }) => ruleId === 'OZG1003')
      .map(({ path }) => path),
    ['a/notiz.xml', 'b/anders.xml'],
  );
  t.notMatch(report.command, /--strict/);
  t.match(err, /Von „a\/vorgaben\.config\.yaml“ gilt hier nur „ignore“; ihre übrigen Einstellungen \(„strict“\)/);
  const [left, right] = await Promise.all(['1/2', '2/2'].map((shard) => checkJson(['--shard', shard], { cwd })));
  t.same(
    [...left!.report.outside, ...right!.report.outside]
      .filter(({ why }) => why.startsWith('nach'))
      .map(({ path }) => path)
      .sort(),
    ['a/anders.xml', 'b/notiz.xml'],
  );
});

t.test('in the Abnahme a service does not set how it is checked from elsewhere', async (t) => {
  const cwd = t.testdir({
    dienst: {
      '.git': {},
      'steckbrief.yaml': STECKBRIEF,
      'vorgaben.config.yaml': 'ignore: [notiz.xml]\n',
      'notiz.xml': '<a/>',
    },
  });
  const left = ({ report }: Awaited<ReturnType<typeof checkJson>>) =>
    Object.keys(outside(report)).includes('dienst/notiz.xml');
  t.ok(left(await checkJson(['dienst'], { cwd })));
  const away = await checkJson(['--phase', 'abnahme', 'dienst'], { cwd });
  t.notOk(left(away));
  t.match(away.err, /„dienst\/vorgaben\.config\.yaml“ wird nicht benutzt/);
  t.ok(
    left(await checkJson(['--phase', 'abnahme', '--config', 'dienst/vorgaben.config.yaml', 'dienst'], { cwd })),
    'named by whoever checks',
  );
  const home = await checkJson(['--phase', 'abnahme'], { cwd: join(cwd, 'dienst') });
  t.ok(Object.keys(outside(home.report)).includes('notiz.xml'), 'from its own folder it does');
});

t.test(
  'a Steckbrief in the root of a repository: what tools own stands outside, what vorgaben knows stays',
  async (t) => {
    const fim = readFileSync('examples/hundehaltung/fim/S05000000101V1.0.0.xml', 'utf8');
    const cwd = t.testdir({
      '.git': {},
      'steckbrief.yaml': STECKBRIEF,
      'package.json': '{}',
      'tsconfig.json': '// Kommentar\n{ "strict": true, }\n',
      '.gitlab-ci.yml': 'bau: !reference [x, script]\n',
      '.github': { workflows: { 'bau.yml': 'on: push\n' } },
      src: { main: { 'Antrag.java': 'class Antrag {}', 'antrag.xml': '<a xmlns="urn:probe"/>' } },
      target: { 'bericht.xml': '<a/>', 'nachricht.xml': '<a xmlns="urn:probe"/>', 'S.xml': fim },
      Makefile: 'all:\n',
    });
    const { report } = await checkJson([], { cwd });
    t.match(outside(report), {
      '.github': /Werkzeug/,
      '.gitlab-ci.yml': /Werkzeug/,
      Makefile: /Werkzeug/,
      'package.json': /Werkzeug/,
      'src/main/Antrag.java': /Werkzeug/,
      'target/bericht.xml': /Werkzeug/,
      'tsconfig.json': /Werkzeug/,
    });
    t.same(
      report.services[0]!.documents.map(({ path }) => path),
      ['steckbrief.yaml', 'src/main/antrag.xml', 'target/S.xml', 'target/nachricht.xml'],
    );
    t.same(
      resultOf(report, 'OZG1003').findings.map(({ path }) => path),
      ['src/main/antrag.xml', 'target/nachricht.xml'],
    );
    const named = `${STECKBRIEF}betrieb: { abhaengigkeiten: { datei: package.json } }\n`;
    const again = await checkJson([], {
      cwd: t.testdir({ '.git': {}, 'steckbrief.yaml': named, 'package.json': '{}' }),
    });
    t.notOk(Object.hasOwn(outside(again.report), 'package.json'), 'never what the Steckbrief names');
  },
);

t.test('a package is repeated with what was left aside then, wherever that is done', async (t) => {
  const cwd = t.testdir({
    hier: {
      'vorgaben.config.yaml': 'ignore: [notiz.xml]\n',
      dienst: { 'steckbrief.yaml': STECKBRIEF, 'notiz.xml': '<a/>', Makefile: 'all:\n' },
    },
    dort: { dienst: { 'steckbrief.yaml': STECKBRIEF, 'notiz.xml': '<a/>', Makefile: 'all:\n' } },
  });
  const hier = join(cwd, 'hier');
  await runCli(['abnahme', '--quiet', '--paket', '../paket.zip', '--protokoll', '../protokoll.html', 'dienst'], {
    cwd: hier,
  });
  t.match(readFileSync(join(cwd, 'protokoll.html'), 'utf8'), /Einstellungen aus vorgaben\.config\.yaml/);
  const ran = await runCli(['abnahme', 'verify', '../paket.zip', 'dienst'], { cwd: join(cwd, 'dort') });
  t.notMatch(ran.out + ran.err, /OZG1003|notiz\.xml/, 'nothing differs');
  t.match(ran.out, /kommt zum selben Ergebnis/);
});
