import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { both } from '../../helpers/lint.ts';

t.test('test: cases, differences, --update, reporters', async (t) => {
  const cwd = t.testdir({});
  await runCli(['ruleset', 'new', 'probe-werk'], { cwd });
  const folder = 'probe-werk/0.1.0';
  const at = (path: string) => join(cwd, folder, path);
  const run = (...args: string[]) => runCli(['ruleset', 'test', folder, ...args], { cwd });
  const expectation = (name: string, text: string) => writeFileSync(at(`cases/${name}/erwartet.yaml`), text);
  const before = readFileSync(at('cases/nicht-erreichbar/erwartet.yaml'), 'utf8');

  expectation(
    'nicht-erreichbar',
    'asOf: "2026-11-22"\nverdict: conforming\nrules:\n  PW1001: { outcome: failed, findings: [{ code: missing, at: "steckbrief.yaml:6" }, { code: none-of, at: "steckbrief.yaml:7:3", message: anders }] }\n  PW9999: passed\n',
  );
  const off = await run('--cases-only');
  t.match(off, { code: 1, err: '' });
  for (const says of [
    /! Urteil: erwartet „conforming“, es ist „not-conforming“/,
    /- PW9999: Diese Regel gehört nicht/,
    /- PW1001 missing bei steckbrief\.yaml:6/,
    /! PW1001 bei steckbrief\.yaml:7:3: erwartet „anders“, es heißt „/,
    /2 Fälle: 1 nicht wie erwartet/,
  ])
    t.match(off.out, says);
  expectation('nicht-erreichbar', 'asOf: "2026-11-22"\nrules: { PW1001: passed }\n');
  t.match((await run('--cases-only')).out, /! PW1001: erwartet „passed“, es ist „failed“/);
  expectation('nicht-erreichbar', 'asOf: "2026-11-22"\nrules: {}\n');
  t.match(
    (await run('--cases-only')).out,
    /- erwartet\.yaml nennt keine Regel[\s\S]*\+ PW1001: es ist „failed“[\s\S]*\+ PW1001 none-of bei steckbrief\.yaml:7/,
  );
  expectation(
    'nicht-erreichbar',
    `${before.split('rules:')[0]!.replace('asOf: 2026-11-22', 'asOf: 2026-11-21')}rules:\n  PW1001: { outcome: failed, findings: [{ code: none-of, at: "steckbrief.yaml:7", message: alt }] }\n`,
  );
  const updated = await run('--cases-only', '--update');
  t.match(updated, { code: 0, out: /erwartet\.yaml: neu geschrieben\n {4}! PW1001 bei/ });
  const after = readFileSync(at('cases/nicht-erreichbar/erwartet.yaml'), 'utf8');
  t.match(
    after,
    /^# yaml-language-server[\s\S]*title: [\s\S]*asOf: 2026-11-21\n[\s\S]*message: /,
    'comments, title, day kept; a message where there was one',
  );
  t.equal(
    (await run('--cases-only', '--update')).out.split('\n')[0],
    'probe-werk@0.1.0: 0 Beispiele, 2 Fälle: alle wie erwartet.',
    'nothing to write the second time',
  );

  mkdirSync(at('cases/neu'));
  cpSync(at('cases/erreichbar/steckbrief.yaml'), at('cases/neu/steckbrief.yaml'));
  t.match(await run('--filter', 'cases/neu'), { code: 1, out: /In neu fehlt erwartet\.yaml/ });
  t.match(await run('--filter', 'cases/neu', '--update'), {
    code: 0,
    out: /cases\/neu\/erwartet\.yaml: angelegt mit 1 Vorgabe\n/,
  });
  mkdirSync(at('cases/leer'));
  t.match(await run('--filter', 'cases/leer'), { code: 1, out: /In leer liegt nichts zu prüfen/ });
  mkdirSync(at('cases/lose'));
  writeFileSync(at('cases/lose/antrag.xml'), '<a>');
  expectation(
    'lose',
    'asOf: "2026-11-22"\nscope: all\nrules: { OZG1001: { outcome: failed }, OZG1006: { outcome: unverified }, OZG7080: { outcome: unverified } }\n',
  );
  const lose = await run('--filter', 'cases/lose', '--lang', 'en');
  t.match(lose, { code: 0 }, lose.out);
  for (const [text, says] of [
    ['asOf: "2026-13-01"\nrules: { PW1001: passed }\n', /kein Tag/],
    ['rules: { PW1001: passed }\n', /„asOf“/],
    ['asOf: "2026-11-22"\nrules: { PW1001: bestanden }\n', /PW1001/],
  ] as const) {
    expectation('neu', text);
    t.match(await run('--filter', 'cases/neu'), { code: 1, out: says });
  }

  const tap = await run('--reporter', 'tap', '--reporter', 'junit=r.xml');
  t.match(tap, {
    code: 1,
    out: /^TAP version 14\n1\.\.\d+\nok 1 - examples: PW1001 pass\/0\n[\s\S]*\nnot ok \d+ - cases: cases\/neu\n {2}---\n {2}message: [\s\S]*? {2}diff:\n {4}- [\s\S]*? {2}\.\.\.\n/,
  });
  const [, plan] = /^1\.\.(\d+)$/m.exec(tap.out)!;
  t.equal([...tap.out.matchAll(/^(?:not )?ok \d+ - /gm)].length, Number(plan));
  const xml = readFileSync(join(cwd, 'r.xml'), 'utf8');
  t.match(xml, /<testsuites name="vorgaben ruleset test probe-werk@0\.1\.0" tests="\d+" failures="2"/);
  t.match(xml, /<testcase name="cases\/leer" classname="[^"]+" time="0">\s*<failure type="cases"/);
  for (const [args, says] of [
    [['--reporter', 'sarif'], /„sarif“ gibt es hier nicht/],
    [['--reporter', 'junit='], /fehlt der Name der Datei/],
    [['--reporter', 'junit=weg/x.xml'], /ließ sich nicht schreiben/],
    [['--filter', 'gibtesnicht'], /„gibtesnicht“ trifft auf nichts zu/],
  ] as const)
    t.match(await run(...args), { code: 2, err: says });
});
t.test('test: coverage by rule and by check; what asserts nothing fails', async (t) => {
  const pass = [{ data: { dienst: { name: 'x' }, behoerde: { name: 'y' } } }];
  const checks = [
    { select: '$', kind: 'required', with: { child: 'dienst' } },
    { select: '$', kind: 'required', with: { child: 'behoerde' } },
  ];
  const rules = [
    ruleFile('TST1001', { checks, examples: { pass, fail: [{ data: { behoerde: { name: 'y' } } }] } }),
    ruleFile('TST1002', {
      checks: [{ kind: 'manual', message: both('Ist es gut?') }],
      examples: { pass: [{ data: {}, outcome: 'needs-review' }], fail: [{ data: {}, outcome: 'needs-review' }] },
    }),
    ruleFile('TST1003', {
      examples: {
        pass: [{ data: {}, asOf: '2020-01-01', outcome: 'not-applicable' }],
        fail: [{ data: { behoerde: { name: 'y' } } }],
      },
      valid: { from: '2021-01-01' },
    }),
    ruleFile('TST1004', {
      checks: [{ select: '$.dienst', kind: 'absent' }],
      examples: { pass: [{ data: {}, outcome: 'not-applicable' }], fail: [{ data: { dienst: { name: 'x' } } }] },
    }),
    ruleFile('TST1005', { examples: { pass, fail: [{ outcome: 'not-applicable' }] } }),
    ruleFile('TST1006', {
      checks: [{ select: '$', kind: 'count', with: { of: '$.dienst', min: 1 } }],
      examples: { pass, fail: [{ data: { behoerde: { name: 'x' } }, code: 'anders' }] },
    }),
    ...(
      [
        ['TST1007', ['not-applicable', 'unverified']],
        ['TST1008', ['unverified', 'unverified']],
        ['TST1009', ['not-applicable', 'not-applicable']],
      ] as const
    ).map(([id, [met, broken]]) => {
      const shows = (outcome: string) => ({
        text: "<a xmlns='urn:beispiel'/>",
        outcome,
        ...(outcome === 'unverified' ? {} : { asOf: '2020-01-01' }),
      });
      return ruleFile(id, {
        applies: { kind: 'xoev' },
        checks: [{ kind: 'schematron' }],
        valid: { from: '2021-01-01' },
        examples: { pass: [shows(met)], fail: [shows(broken)] },
      });
    }),
  ];
  const cwd = t.testdir({ r: rulesetFiles(rules) });
  const { code, out } = await runCli(['ruleset', 'test', 'r', '--filter', ''], { cwd });
  t.equal(code, 1);
  for (const says of [
    /TST1001: Prüfung 2 \(required, \$\) ist in keinem Beispiel und keinem Fall der Grund/,
    /weitere beurteilt nur ein Mensch/,
    /Kein Beispiel und kein Fall erfüllt TST1003/,
    /TST1005 fail\/0\n {4}! .*kein Inhalt|Das Beispiel hat keinen Inhalt/,
    /TST1006 fail\/0\n {4}! .*mit der Meldung „anders“/,
    /; 2 lassen sich an Beispielen nicht entscheiden\./,
    /TST1007: Die Beispiele zeigen nur, dass die Regel nicht geprüft werden konnte/,
    /TST1008: Die Beispiele zeigen nur, dass die Regel nicht geprüft werden konnte/,
    /Kein Beispiel und kein Fall verfehlt TST1009/,
  ])
    t.match(out, says);
  t.notMatch(
    out,
    /erfüllt TST1004|erfüllt TST1002/,
    'a ban has nothing to look at where it is kept; a human is no gap',
  );
  const strict = await runCli(['ruleset', 'test', 'r', '--strict', '--lang', 'en'], { cwd });
  t.match(strict.out, /TST1001\n {4}! TST1001: check 2 \(required, \$\) is the reason/);
  for (const { out: told } of [{ out }, strict])
    t.notMatch(
      told,
      /(?:erfüllt|verfehlt|meets|breaks|TST1007\.yaml|TST1008\.yaml).*TST100[78]/,
      'undecided is no gap',
    );
  t.notMatch(
    (await runCli(['ruleset', 'test', 'r', '--filter', 'TST1001'], { cwd })).out,
    /Abdeckung/,
    'a part says nothing of the whole',
  );
});
t.test('the cases of our own rulesets come out as expected', async (t) => {
  const { code, out } = await runCli(['ruleset', 'test', 'rulesets/nrw-online-dienste/2.0.0', '--cases-only']);
  t.match({ code, out }, { code: 0, out: /0 Beispiele, 3 Fälle: alle wie erwartet/ });
});
