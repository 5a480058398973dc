import { readFileSync } from 'node:fs';
import t from 'tap';
import { langOf } from '../../src/cli/main.ts';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

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
  for (const flag of ['--version', '-V', '-v'])
    t.same(await runCli([flag]), { code: 0, out: `${version}\n`, err: '' }, flag);
});
t.test('every line of every help fits 60 columns', async (t) => {
  for (const argv of [[], ['check'], ['abnahme', 'verify'], ['merge'], ['ruleset', 'new-rule']]) {
    const { out } = await runCli([...argv, '--help'], { columns: 60 });
    t.same(
      out.split('\n').filter((line) => line.length > 60),
      [],
      argv.join(' '),
    );
  }
});
t.test('without a command: what to do next, and no success', async (t) => {
  t.match(await runCli([], { cwd: t.testdir({}) }), {
    code: 2,
    err: '',
    out: /Womit Sie anfangen:\n {2}vorgaben init/,
  });
  t.match(await runCli(['--lang', 'en', '--no-color'], { cwd: t.testdir({}) }), { code: 2, out: /Where to begin/ });
  t.match(await runCli([], { cwd: t.testdir({ 'steckbrief.json': '{}' }) }), {
    code: 2,
    out: /ein Steckbrief \(steckbrief.json\)[\s\S]*vorgaben check {2}/,
  });
});
t.test('help <command> is its --help', async (t) => {
  for (const words of [['check'], ['abnahme', 'verify'], ['help']])
    t.same(await runCli(['help', ...words]), await runCli([...words, '--help']), words.join(' '));
  t.same(await runCli(['help']), await runCli(['--help']));
  t.match(await runCli(['help', 'gibtesnicht']), { code: 2, err: /Befehl „gibtesnicht“ gibt es nicht/ });
});
t.test('a command at the wrong place is named with its right one', async (t) => {
  t.match(await runCli(['verify', 'x.zip']), { code: 2, err: /abnahme verify, ruleset verify/ });
  t.match(await runCli(['chekc']), { code: 2, err: /Gemeint ist vielleicht check\./ });
});
t.test('--no-color is heard by every command and wins over FORCE_COLOR', async (t) => {
  const [bare, forced] = await Promise.all(
    [['--no-color'], []].map((more) =>
      runCli(['check', 'examples/hundehaltung-mangelhaft', ...more], { env: { FORCE_COLOR: '1' } }),
    ),
  );
  t.notMatch(bare!.out, /\u001b/);
  t.match(forced!.out, /\u001b/);
});
t.test('explain suggests a rule only where another spelling of it was meant', async (t) => {
  for (const [asked, said] of [
    ['OZG9999', /gibt es in .* nicht\. „vorgaben rules“/],
    ['OGZ1011', /vielleicht OZG1011/],
    ['file-readabel', /vielleicht file-readable/],
  ] as const)
    t.match(await runCli(['explain', asked]), { code: 2, err: said }, asked);
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
