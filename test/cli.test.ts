import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { langOf, main } from '../src/cli/main.ts';
import { checkKind } from '../src/rules/index.ts';
import {
  checkJson,
  findingsOf,
  type RunOptions,
  reportOf,
  resultOf,
  ruleFile,
  rulesetFiles,
  runCli,
} from './helpers/io.ts';

const ONE = 'dienst: { id: eins, name: Eins }\n';
const GRUND = ['--ruleset', join(t.testdir({ grund: rulesetFiles() }), 'grund')];

/** A small world: services good and bad, loose files, nothing at all, a ruleset. */
function world(t: Test): string {
  return t.testdir({
    gut: { 'steckbrief.yaml': ONE },
    schlecht: { 'steckbrief.yaml': 'dinst: { name: x }\n' },
    kaputt: { 'steckbrief.yaml': 'dienst:\n  name: "offen\n\tx: 1\n' },
    zwei: { 'steckbrief.yaml': ONE, 'steckbrief.json': '{}' },
    leer: {},
    notizen: { 'notizen.txt': 'nichts' },
    alt: { 'steckbrief.yaml': `regelwerk: nrw-online-dienste@1.0.0\n${ONE}` },
    neu: { 'steckbrief.yaml': `regelwerk: nrw-online-dienste@2.0.0\n${ONE}` },
    unbekannt: { 'steckbrief.yaml': `regelwerk: nrw-online-dienste@9.9.9\n${ONE}` },
    geraet: { 'steckbrief.yaml': `regelwerk: /dev/zero\n${ONE}` },
    lose: { 'a.xml': '<a xmlns="urn:probe"/>', 'b.xml': '<b>' },
    regelwerk: rulesetFiles([ruleFile('TST1001')]),
  });
}

t.test('what vorgaben refuses: exit 2, one line on stderr, nothing on stdout', async (t) => {
  const cwd = world(t);
  const cases: readonly (readonly [argv: string, de: RegExp, en: RegExp])[] = [
    ['', /fehlt ein Befehl/, /command is missing/],
    ['chekc gut', /Befehl „chekc“ gibt es nicht\. Gemeint ist vielleicht check\./, /no command 'chekc'.*check/],
    ['ruleset', /fehlt ein Befehl/, /command is missing/],
    ['check --reprter json gut', /Option „--reprter“ gibt es nicht.*--reporter/, /no option '--reprter'.*--reporter/],
    ['check --ruleset', /Option „--ruleset.*fehlt ihr Wert/, /option '--ruleset.*lacks its value/],
    ['check --phase betrieb gut', /„betrieb“ kennt die Option.*„entwicklung“, „abnahme“/, /'betrieb'.*'abnahme'/],
    ['check --fail-on alles gut', /„alles“ kennt.*„error“, „warning“, „note“/, /'alles'.*'note'/],
    ['explain', /fehlt die Angabe „Regel“/, /argument 'rule' is missing/],
    ['explain OZG1001 OZG1002', /zu viele Angaben/, /too many arguments/],
    ['explain OZG9999', /„OZG9999“ gibt es in nrw-online-dienste@2\.0\.0 nicht/, /no rule 'OZG9999'/],
    ['explain file-readible', /Gemeint ist vielleicht file-readable\./, /Perhaps file-readable is meant/],
    ['ruleset index regelwerk', /fehlt die Option „--as-of/, /option '--as-of.*is missing/],
    ['check nicht-da.xml', /„nicht-da\.xml“ gibt es nicht/, /'nicht-da\.xml' does not exist/],
    ['check nicht-da/*.xml', /Zu „nicht-da\/\*\.xml“ gibt es keine Datei/, /Nothing matches 'nicht-da/],
    ['check leer', /In „leer“ gibt es nichts zu prüfen/, /nothing to check in 'leer'/],
    ['check notizen', /In „notizen“ gibt es nichts zu prüfen/, /nothing to check in 'notizen'/],
    ['check zwei', /zwei Steckbriefe: „steckbrief\.yaml“, „steckbrief\.json“/, /two Steckbriefe/],
    ['check --as-of 22.11.2026 gut', /„22\.11\.2026“ ist kein Tag für --as-of/, /no day for --as-of/],
    ['check --as-of 2026-02-30 gut', /„2026-02-30“ ist kein Tag/, /'2026-02-30' is no day/],
    ['check --max-file-size viel gut', /„viel“ ist keine Größe/, /'viel' is no size/],
    ['check --max-file-size 0 gut', /„0“ ist keine Größe/, /'0' is no size/],
    ['check --max-file-size -1 gut', /„-1“ ist keine Größe/, /'-1' is no size/],
    [
      'check --ruleset nrw-online-dienste@9.9.9 gut',
      /@9\.9\.9 gibt es hier nicht; vorhanden: .*„2\.0\.0“/,
      /'2\.0\.0'/,
    ],
    [
      'check --ruleset gibtsnicht gut',
      /„gibtsnicht“ gibt es hier nicht; vorhanden: .*„xoev@1\.0\.0“/,
      /'xoev@1\.0\.0'/,
    ],
    ['check --ruleset leer gut', /liegt keine ruleset\.yaml/, /no ruleset\.yaml/],
    ['check --ruleset lose/a.xml gut', /„lose\/a\.xml“ ist kein gepacktes Regelwerk/, /no packed ruleset/],
    ['check unbekannt', /@9\.9\.9 gibt es hier nicht/, /no ruleset nrw-online-dienste@9\.9\.9/],
    ['check geraet', /„\/dev\/zero“ gibt es hier nicht/, /no ruleset '\/dev\/zero'/],
    ['check alt neu', /verschiedene Regelwerke: .*@1\.0\.0 \(alt\).*@2\.0\.0 \(neu\)/, /different rulesets/],
    ['check --reporter nonsense gut', /„nonsense“ gibt es nicht; vorhanden: „terminal“, „json“/, /no report format/],
    ['check --reporter json= gut', /Nach „json=“ fehlt/, /After 'json='/],
    ['check --reporter json --reporter sarif gut', /Nur ein Bericht kann auf die Standardausgabe/, /Only one report/],
    ['check --reporter json=r --reporter sarif=./r gut', /Zwei Berichte sollen in dieselbe Datei/, /same file/],
    [
      'check --reporter json=nicht/da/r.json gut',
      /„nicht\/da\/r\.json“ lässt sich nicht schreiben/,
      /cannot be written/,
    ],
    ['check --reporter json=leer gut', /„leer“ lässt sich nicht schreiben/, /cannot be written/],
    ['check --standard nicht-da lose', /Das Schemapaket „nicht-da“ gibt es nicht/, /no schema package 'nicht-da'/],
    ['check --standard leer lose', /kein XML-Schema \(\.xsd\)/, /no XML Schema/],
    ['ruleset lint leer', /liegt keine ruleset\.yaml/, /no ruleset\.yaml/],
    [
      'ruleset pack regelwerk --output nicht/da.ruleset',
      /„nicht\/da\.ruleset“ ließ sich nicht schreiben/,
      /could not be/,
    ],
  ];
  for (const [line, de, en] of cases) {
    for (const [lang, wanted] of [['de', de] as const, ['en', en] as const]) {
      const argv = [...line.split(' ').filter(Boolean), ...(lang === 'en' ? ['--lang', 'en'] : [])];
      const { code, out, err } = await runCli(argv, { cwd });
      t.match({ code, out, err }, { code: 2, out: /^$/, err: wanted }, `${line || '(nothing)'} (${lang})`);
      t.match(err, /^vorgaben: [^\n]+\n$/, 'one line');
      t.notMatch(err, /\{\w+/, 'every placeholder is filled');
    }
  }
});

t.test(
  'a report that turns out not writable is refused by name',
  { skip: process.getuid?.() === 0 && 'root may write everywhere' },
  async (t) => {
    const cwd = world(t);
    chmodSync(join(cwd, 'leer'), 0o500);
    const { code, err } = await runCli(['check', '--reporter', 'json=leer/r.json', 'gut'], { cwd });
    t.match({ code, err }, { code: 2, err: /leer\/r\.json/ });
  },
);

t.test('/dev/full takes a report and does not keep it', async (t) => {
  const cwd = world(t);
  const { code, err } = await runCli(['check', ...GRUND, '--reporter', 'json=/dev/full', 'gut'], { cwd });
  t.match({ code, err }, { code: 2, err: /„\/dev\/full“ ließ sich nicht schreiben \(ENOSPC\)/ });
});

t.test('exit codes follow findings, level, phase and --strict', async (t) => {
  const levels = { muss: 'MUSS', soll: 'SOLL', kann: 'KANN', spaeter: { entwicklung: 'SOLL', abnahme: 'MUSS' } };
  const cwd = t.testdir({
    dienst: { 'steckbrief.yaml': 'behoerde: { name: x }\n' },
    ...Object.fromEntries(
      Object.entries(levels).map(([name, level]) => [name, rulesetFiles([ruleFile('TST1001', { level })])]),
    ),
    nurAbnahme: rulesetFiles([ruleFile('TST1001', { level: { abnahme: 'MUSS' } })]),
    frage: rulesetFiles([
      ruleFile('TST1001', { checks: [{ kind: 'manual', message: { de: 'Ist es so?', en: 'Is it?' } }] }),
    ]),
  });
  const cases: readonly (readonly [line: string, code: number, verdict: string])[] = [
    ['muss', 1, 'not-conforming'],
    ['soll', 0, 'conforming'],
    ['soll --fail-on warning', 1, 'conforming'],
    ['soll --strict', 0, 'conforming'],
    ['kann --fail-on warning', 0, 'conforming'],
    ['kann --fail-on note', 1, 'conforming'],
    ['spaeter', 0, 'conforming'],
    ['spaeter --phase abnahme', 1, 'not-conforming'],
    ['nurAbnahme', 0, 'conforming'],
    ['nurAbnahme --phase abnahme', 1, 'not-conforming'],
    ['frage', 0, 'undecided'],
    ['frage --strict', 1, 'undecided'],
    ['frage --phase abnahme', 1, 'undecided'],
  ];
  for (const [line, code, verdict] of cases) {
    const [ruleset = '', ...more] = line.split(' ');
    const ran = await checkJson(['--ruleset', ruleset, ...more, 'dienst'], { cwd });
    t.match({ code: ran.code, verdict: ran.report.verdict }, { code, verdict }, line);
  }
});

t.test('a service that is fine exits 0, one that is not 1, both 1', async (t) => {
  const cwd = world(t);
  for (const [paths, code] of [
    [['gut'], 0],
    [['schlecht'], 1],
    [['gut', 'schlecht'], 1],
    [['kaputt'], 1],
  ] as const) {
    t.equal((await checkJson([...GRUND, ...paths], { cwd })).code, code, paths.join(' '));
  }
});

t.test('a Steckbrief that is no YAML: the finding has a place, its rules are unverified', async (t) => {
  const { report } = await checkJson([...GRUND, 'kaputt'], { cwd: world(t) });
  const [finding] = findingsOf(report);
  t.match(finding, { ruleId: 'OZG1001', path: 'kaputt/steckbrief.yaml', range: { start: { line: 4 } } });
  t.match(finding!.message, /Anführungszeichen/);
  t.match(resultOf(report, 'OZG1002'), { outcome: 'unverified', reason: /Steckbrief lässt sich nicht lesen/ });
  t.equal(report.verdict, 'not-conforming');
});

t.test('loose files form one service that is at best undecided', async (t) => {
  const cwd = world(t);
  const { code, report } = await checkJson([...GRUND, 'lose/a.xml'], { cwd });
  t.match(report.services, [{ path: '.', steckbrief: null, name: null, verdict: 'undecided' }]);
  t.equal(code, 0, 'the exit code follows the findings');
  t.match(resultOf(report, 'OZG1002'), { outcome: 'not-applicable', reason: 'Es gibt keinen Steckbrief.' });
  t.equal((await checkJson([...GRUND, '--strict', 'lose/a.xml'], { cwd })).code, 1);
  t.equal((await checkJson([...GRUND, 'lose'], { cwd })).code, 1, 'b.xml is not well-formed');
});

t.test('paths: globs, the current folder, files named twice, outside, a Steckbrief for its folder', async (t) => {
  const cwd = world(t);
  const paths = async (args: readonly string[], at = cwd) =>
    (await checkJson([...GRUND, ...args], { cwd: at })).report.services.flatMap(({ documents }) =>
      documents.map(({ path }) => path),
    );
  t.same(await paths(['lose/*.xml']), ['lose/a.xml', 'lose/b.xml']);
  t.same(await paths(['lose', 'lose/a.xml']), ['lose/a.xml', 'lose/b.xml']);
  t.same(await paths(['lose/{a,b}.xml']), ['lose/a.xml', 'lose/b.xml']);
  t.same(await paths([], join(cwd, 'gut')), ['steckbrief.yaml']);
  t.same(await paths(['gut', 'gut/steckbrief.yaml', './gut/']), ['gut/steckbrief.yaml'], 'one service, once');
  t.same(await paths(['../gut'], join(cwd, 'lose')), ['../gut/steckbrief.yaml'], 'as it was typed');
  writeFileSync(join(cwd, 'lose', '[x].xml'), '<x xmlns="urn:probe"/>');
  t.same(await paths(['lose/[x].xml']), ['lose/[x].xml'], 'a file that is named like a pattern');
});

t.test('many services: each is judged, sorted, and files beside them are counted', async (t) => {
  const names = Array.from({ length: 30 }, (_, index) => `dienst-${String(index + 1).padStart(2, '0')}`);
  const folders = names.map((name, index) => [
    name,
    { 'steckbrief.yaml': index % 3 === 2 ? 'dinst: {}\n' : `dienst: { id: ${name} }\n` },
  ]);
  const cwd = t.testdir({ ...Object.fromEntries(folders), 'liste.txt': 'a', 'mehr.txt': 'b' });
  const { code, err, report } = await checkJson(GRUND, { cwd });
  t.equal(code, 1);
  t.same(
    report.services.map(({ path }) => path),
    names,
  );
  t.equal(report.services.filter(({ verdict }) => verdict === 'not-conforming').length, 10);
  t.match(report.summary, { services: 30, documents: 30, failed: 10 });
  t.match(err, /2 Dateien liegen in keinem Dienst/);
  const rules = report.rules.length;
  t.equal(rules, 6);
  const { passed, failed, notApplicable, needsReview, unverified, waived } = report.summary;
  t.equal(
    passed + failed + notApplicable + needsReview + unverified + waived,
    30 * rules,
    'every outcome is counted once',
  );
});

t.test('a long run tells its progress on a terminal only', async (t) => {
  const cwd = world(t);
  let time = Date.parse('2026-11-22T12:00:00Z');
  const now = () => {
    time += 700;
    return new Date(time);
  };
  const args = ['check', ...GRUND, 'gut', 'schlecht', 'kaputt'];
  const shown = await runCli(args, { cwd, now, tty: true });
  t.match(shown.err, /\r2 von 3 Diensten geprüft\r3 von 3 Diensten geprüft\r +\r$/);
  t.equal((await runCli(args, { cwd, now })).err, '', 'not into a file');
  t.equal((await runCli([...args, '--quiet'], { cwd, now, tty: true })).err, '', 'not with --quiet');
});

t.test('--quiet prints nothing but the reports asked for', async (t) => {
  const cwd = world(t);
  t.same(await runCli(['check', ...GRUND, '--quiet', 'schlecht'], { cwd }), { code: 1, out: '', err: '' });
  const asked = await runCli(['check', ...GRUND, '--quiet', '--reporter', 'json', 'schlecht'], { cwd });
  t.equal(reportOf(asked.out).verdict, 'not-conforming');
});

t.test('reports go where they are sent; the terminal report stays on stdout', async (t) => {
  const cwd = world(t);
  const formats = ['json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html'];
  const asked = formats.flatMap((format) => ['--reporter', `${format}=leer/${format}`]);
  const { code, out, err } = await runCli(['check', ...GRUND, ...asked, 'schlecht'], { cwd });
  t.match({ code, out, err }, { code: 1, out: /OZG1002/, err: /^$/ });
  for (const format of formats) t.match(readFileSync(join(cwd, 'leer', format), 'utf8'), /OZG1002/, format);
  t.equal(reportOf(readFileSync(join(cwd, 'leer', 'json'), 'utf8')).services[0]!.path, 'schlecht');
});

t.test('the report tells how the run came about', async (t) => {
  const cwd = world(t);
  const facts = async (args: readonly string[], options: RunOptions = {}) => {
    const { report } = await checkJson(args, { cwd, ...options });
    const { id, version, chosenBy } = report.ruleset;
    return {
      ruleset: `${id}@${version}`,
      chosenBy,
      asOf: report.asOf,
      phase: report.phase,
      lang: report.lang,
      command: report.command,
    };
  };
  t.match(await facts(['gut']), {
    ruleset: 'nrw-online-dienste@2.0.0',
    chosenBy: 'default',
    asOf: '2026-11-22',
    phase: 'entwicklung',
    lang: 'de',
    command: 'vorgaben check --ruleset nrw-online-dienste@2.0.0 --as-of 2026-11-22 gut',
  });
  t.match(await facts(['alt']), { ruleset: 'nrw-online-dienste@1.0.0', chosenBy: 'steckbrief' });
  t.match(await facts([...GRUND, 'alt']), { ruleset: 'probe@1.0.0', chosenBy: 'option' });
  t.match(await facts(['--ruleset', 'ozg-grundlagen', 'gut']), { ruleset: 'ozg-grundlagen@1.0.0' }, 'newest edition');
  t.match(
    await facts(['gut'], { now: () => new Date('2026-12-31T23:30:00Z') }),
    { asOf: '2027-01-01' },
    'day in Berlin',
  );
  t.match(await facts(['gut'], { env: { LANG: 'en_GB.UTF-8' } }), { lang: 'de' }, 'whatever LANG says');
  const long = [
    '--ruleset',
    'xoev@1.0.0',
    '--phase',
    'abnahme',
    '--lang',
    'en',
    '--strict',
    '--fail-on',
    'note',
    '--max-file-size',
    '5',
    '--standard',
    'stan dard',
  ];
  writeFileSync(join(cwd, "it's.xml"), '<a/>');
  t.test('options', async (t) => {
    const cwd = t.testdir({
      'stan dard': { 'a.xsd': '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>' },
      "it's.xml": '<a/>',
    });
    const { command } = await facts([...long, "it's.xml"], { cwd });
    t.equal(
      command,
      "vorgaben check --ruleset xoev@1.0.0 --as-of 2026-11-22 --phase abnahme --lang en --strict --fail-on note --max-file-size 5 --standard 'stan dard' 'it'\\''s.xml'",
    );
  });
});

t.test('the command in the report repeats the run', async (t) => {
  const cwd = world(t);
  const first = await checkJson(['schlecht'], { cwd });
  const words = first.report.command.split(' ').slice(2);
  const again = await checkJson(words, { cwd, now: () => new Date('2030-01-01T00:00:00Z') });
  t.same({ ...again.report, ruleset: null }, { ...first.report, ruleset: null });
});

t.test('same input, same bytes, wherever and whenever it runs', async (t) => {
  const cwd = world(t);
  const formats = ['terminal', 'json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html'];
  const run = async (format: string, options: RunOptions = {}) =>
    (
      await runCli(['check', '--as-of', '2026-11-22', '--reporter', format, 'schlecht', 'gut', 'kaputt'], {
        cwd,
        ...options,
      })
    ).out;
  const first = new Map<string, string>();
  for (const format of formats) first.set(format, await run(format));
  const { TZ } = process.env;
  t.teardown(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  process.env['TZ'] = 'Pacific/Auckland';
  for (const format of formats) {
    t.ok(first.get(format), format);
    t.equal(await run(format), first.get(format), `${format} once more`);
    const elsewhere = { env: { LANG: 'de_DE.UTF-8', NO_COLOR: '1' }, now: () => new Date('2031-05-05T05:05:05Z') };
    t.equal(await run(format, elsewhere), first.get(format), `${format} elsewhere`);
    t.notMatch(first.get(format), /\r/, `${format} has no carriage returns`);
  }
});

t.test('colour only where it is wanted', async (t) => {
  const cwd = world(t);
  const cases: readonly (readonly [RunOptions, boolean])[] = [
    [{}, false],
    [{ tty: true }, true],
    [{ tty: true, env: { NO_COLOR: '1' } }, false],
    [{ tty: true, env: { TERM: 'dumb' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
    [{ tty: true, env: { FORCE_COLOR: '0' } }, true],
  ];
  for (const [options, coloured] of cases) {
    const { out } = await runCli(['check', ...GRUND, 'schlecht'], { cwd, ...options });
    t.equal(out.includes('\u001b['), coloured, JSON.stringify(options));
  }
});

t.test('help is in the language asked for and names every command', async (t) => {
  const de = await runCli(['--help']);
  const en = await runCli(['--help', '--lang', 'en']);
  t.match(
    [de, en],
    [
      { code: 0, err: '', out: /Aufruf:/ },
      { code: 0, err: '', out: /Usage:/ },
    ],
  );
  for (const command of ['check', 'explain', 'rules', 'ruleset', 'standards']) {
    t.match(de.out, new RegExp(`^ {1,8}${command}\\b`, 'm'), command);
    for (const [lang, title] of [
      ['de', /Optionen:/],
      ['en', /Options:/],
    ] as const) {
      const help = await runCli([command, '--help', '--lang', lang]);
      t.match(help, { code: 0, err: '', out: title }, `${command} --help (${lang})`);
    }
  }
  t.match((await runCli(['check', '--help'])).out, /prüft Dienste oder einzelne Dateien/);
  t.ok(
    (await runCli(['check', '--help'], { columns: 80 })).out.split('\n').every((line) => line.length <= 80),
    'fits a narrow terminal',
  );
});

t.test('--version', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  t.same(await runCli(['--version']), { code: 0, out: `${version}\n`, err: '' });
});

t.test('the language is known before options are', async (t) => {
  for (const [argv, lang] of [
    [['check'], 'de'],
    [['--lang', 'en', 'check'], 'en'],
    [['check', '--lang=en'], 'en'],
    [['check', '--lang', 'fr'], 'de'],
    [['check', '--lang'], 'de'],
  ] as const) {
    t.equal(langOf(argv), lang, argv.join(' '));
  }
  t.match(await runCli(['check', '--lang', 'fr']), { code: 2, err: /„fr“ kennt die Option.*„de“, „en“/ });
});

t.test('explain says what, why, how to mend, and where from', async (t) => {
  for (const asked of ['OZG1001', 'ozg1001', 'file-readable']) {
    const { code, out } = await runCli(['explain', asked]);
    t.equal(code, 0, asked);
    for (const word of [
      'OZG1001',
      'Vorgabe',
      'Warum',
      'So wird es richtig',
      'MUSS',
      'Beleggrad',
      'https://',
      'ozg-grundlagen@1.0.0',
    ]) {
      t.match(out, word, `${asked}: ${word}`);
    }
  }
  t.match((await runCli(['explain', 'OZG1001', '--lang', 'en'])).out, /Every file can be read[\s\S]*How to mend it/);
  t.match(
    (await runCli(['explain', 'OZG1153'])).out,
    /Frage\n {2}Fragt der Dienst[\s\S]*Was anzusehen ist\n {2}Mehrere Beispielanträge[\s\S]*Wer antworten darf\n {2}Fachbereich\n[\s\S]*Wie lange eine Antwort gilt\n {2}12 Monate/,
  );
  const cwd = t.testdir({
    r: rulesetFiles([
      ruleFile('TST1001', {
        level: { entwicklung: 'SOLL', abnahme: 'MUSS' },
        valid: { from: '2021-01-01', until: '2022-12-31' },
        aliases: ['A-17'],
        source: { title: 'Verordnung', section: '§ 3', url: 'https://example.org/', grade: 'B' },
      }),
    ]),
  });
  t.match(
    (await runCli(['explain', 'a-17', '--ruleset', 'r'], { cwd })).out,
    /SOLL \(Entwicklung\), MUSS \(Abnahme\)[\s\S]*Verordnung, § 3[\s\S]*ab 01\.01\.2021 bis 31\.12\.2022[\s\S]*A-17/,
  );
});

t.test('rules lists every rule by chapter, or all there is to know as JSON', async (t) => {
  const cwd = t.testdir({
    r: rulesetFiles([ruleFile('TST1001', { level: { entwicklung: 'SOLL', abnahme: 'MUSS' } })]),
  });
  const { out } = await runCli(['rules', '--ruleset', 'r'], { cwd });
  t.match(out, /^Dateien\n {2}OZG1001 +MUSS +Jede Datei ist lesbar/m);
  t.match(out, /^Test\n {2}TST1001 +SOLL\/MUSS +Titel TST1001$/m);
  t.match(out, /\d+ Regeln in probe@1\.0\.0 \(Entwurf\)\n$/);
  const json = JSON.parse((await runCli(['rules', '--ruleset', 'r', '--json'], { cwd })).out);
  t.match(json.ruleset, { id: 'probe', digest: /^sha256:[0-9a-f]{64}$/, includes: [] });
  t.match(
    json.rules.find(({ id }: { id: string }) => id === 'TST1001'),
    {
      id: 'TST1001',
      title: { de: 'Titel TST1001' },
      checks: [{ kind: 'required' }],
    },
  );
});

t.test('standards list names what documents can be judged by', async (t) => {
  const builtin = await runCli(['standards', 'list']);
  t.match(builtin, { code: 0, out: /XDatenfelder 3\.0\.0 .*mitgeliefert/ });
  t.match((await runCli(['standards', 'list', '--lang', 'en'])).out, /comes with vorgaben/);
  const folder = 'rulesets/xoev/1.0.0/fixtures/schemas';
  t.match((await runCli(['standards', 'list', '--standard', folder])).out, /urn:vorgaben:beispiel/);
  t.match(await runCli(['standards', 'list', '--standard', 'weg']), { code: 2, err: /„weg“ gibt es nicht/ });
});

t.test('a check kind that crashes: reports are written, the rule is unverified, exit 3', async (t) => {
  const cwd = t.testdir({ 'steckbrief.yaml': ONE, r: rulesetFiles([ruleFile('TST1001')]) });
  t.intercept(checkKind('required')!, 'run', {
    value: () => {
      throw new TypeError('kaputt');
    },
  });
  const args = ['--ruleset', 'r', 'steckbrief.yaml'];
  const { code, err, report } = await checkJson(args, { cwd });
  t.equal(code, 3);
  t.match(err, /Prüfart „required“ ist bei der Regel TST1001 abgestürzt \(kaputt\)/);
  t.notMatch(err, /\n\s+at /, 'no stack');
  t.match(resultOf(report, 'TST1001'), { outcome: 'unverified', reason: /„required“ ist abgestürzt/ });
  t.equal(report.services[0]!.documents[0]!.outcome, 'unverified');
  t.match(await runCli(['check', ...args], { cwd, env: { VORGABEN_DEBUG: '1' } }), {
    code: 3,
    err: /TypeError: kaputt\n\s+at /,
  });
});

t.test('a bug of ours anywhere else: exit 3, asks for a report', async (t) => {
  const argv = ['rules', '--ruleset', 'ozg-grundlagen@1.0.0'];
  const broken = {
    now: () => new Date(),
    interactive: false,
    cwd: '/',
    env: {} as Record<string, string>,
    stdout: { write: () => void JSON.parse('{'), isTTY: false, columns: 80 },
  };
  let err = '';
  const write = (text: string) => {
    err += text;
  };
  const stderr = { write, isTTY: false, columns: 80 };
  t.equal(await main(argv, { ...broken, stderr }), 3);
  t.match(err, /Das ist ein Fehler in vorgaben, nicht in Ihren Dateien/);
  t.notMatch(err, /\n\s+at /);
  t.equal(await main(argv, { ...broken, stderr, env: { VORGABEN_DEBUG: '1' } }), 3);
  t.match(err, /\n\s+at /);
});

t.test('links: none leads out of a service, loops do not', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': `${ONE}fim: { datenschemata: [{ datei: link.xml }] }\n` } });
  symlinkSync('/etc/passwd', join(cwd, 'dienst', 'link.xml'));
  symlinkSync('.', join(cwd, 'dienst', 'selbst'));
  const { code, out, report } = await checkJson([...GRUND, 'dienst'], { cwd });
  t.equal(code, 1);
  t.match(findingsOf(report), [{ ruleId: 'OZG1004', message: /außerhalb/ }]);
  t.notMatch(out, /root:/);
  t.same(
    report.services[0]!.documents.map(({ path }) => path),
    ['dienst/steckbrief.yaml'],
  );
});

t.test('--max-file-size: a larger file is a finding, not a crash', async (t) => {
  const cwd = t.testdir({ 'gross.xml': `<a>${'x'.repeat(3000)}</a>` });
  const { code, report } = await checkJson([...GRUND, '--max-file-size', '0.001', 'gross.xml'], { cwd });
  t.equal(code, 1);
  t.match(findingsOf(report), [{ ruleId: 'OZG1001', code: 'too-large' }]);
});
