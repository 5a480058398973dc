import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, findingsOf, resultOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';
import { GRUND, world } from '../helpers/two-services.ts';

t.test('what vorgaben refuses: exit 2, one line on stderr, nothing on stdout', async (t) => {
  const cwd = world(t);
  const cases: readonly (readonly [argv: string, de: RegExp, en: RegExp])[] = [
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
    ['ruleset lint leer', /liegt kein Regelwerk \(keine ruleset\.yaml\)/, /no ruleset in 'leer'/],
    [
      'ruleset pack regelwerk --output lose/a.xml/da.ruleset',
      /„lose\/a\.xml\/da\.ruleset“ ließ sich nicht schreiben/,
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
  t.match({ code, err }, { code: 2, err: /„\/dev\/full“ ließ sich nicht schreiben \(der Datenträger ist voll\)/ });
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
