import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openStandards } from '../../../src/standards/open-standards.ts';
import type { addStandard } from '../../../src/standards/packages/add.ts';
import { fileOf } from '../../helpers/files.ts';
import { checkJson, rulesetFiles, runCli } from '../../helpers/io.ts';
import {
  CODE,
  code,
  config,
  INSTALLED,
  imports,
  list,
  meta,
  refused,
  root,
  STECKBRIEF,
  scenario,
  sch,
  typed,
  XSL,
  xsd,
} from '../../helpers/packages.ts';

t.test('a configuration of the KoSIT validator as a package', async (test) => {
  const parts = () => ({
    'a.xsd': xsd('urn:test:1', root('r'), meta),
    'b.xsd': xsd('urn:test:1', imports(CODE, 'code.xsd') + root('r')),
    'code.xsd': code,
    'r.xsl': XSL,
    'liste.xml': list('urn:k'),
  });
  const both =
    scenario('eins', "/a:r = '1'", 'teile/a.xsd', sch('teile/r.xsl')) + scenario('zwei', "/a:r = '2'", 'teile/b.xsd');
  const cwd = test.testdir({
    konfig: {
      'scenarios.xml': config(both),
      teile: parts(),
      fremd: { 'x.xsd': '' },
      LICENSE: 'frei',
      'notiz.xml': '<x/>',
    },
    flach: { 'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd', sch('weg.xsl'))), ...parts() },
    tiefer: { konfig: { 'scenarios.xml': config(both), teile: parts() } },
    mehrere: { k1: { 'scenarios.xml': config(both) }, k2: { 'scenarios.xml': config(both) } },
    namenlos: { 'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd'), ''), ...parts() },
    hinaus: { 'scenarios.xml': config(scenario('eins', '/a:r', '../konfig/teile/a.xsd')) },
    luecke: { 'scenarios.xml': config(scenario('eins', '/a:r', 'teile/weg.xsd', sch('teile/weg.xsl'))) },
    import: {
      'scenarios.xml': config(scenario('eins', '/a:r', 'b.xsd')),
      'b.xsd': xsd('urn:test:1', typed('code.xsd')),
    },
    kaputt: { 'scenarios.xml': '<scenarios/>' },
    regeln: rulesetFiles(),
    dienst: { 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<r xmlns="urn:test:1">1</r>' },
  });
  const cases: readonly (readonly [path: string, said: RegExp, more?: Partial<Parameters<typeof addStandard>[0]>])[] = [
    ['konfig', /^added Prüfung XTest 2026-01-01$/],
    ['konfig', /^added xtest 3\.0$/, { as: 'xtest@3.0' }],
    ['konfig/scenarios.xml', /^added Prüfung/],
    ['flach', /^added Prüfung/],
    ['tiefer', /^added Prüfung/],
    ['mehrere', /mehrere Konfigurationen: „k1\/scenarios\.xml“, „k2\/scenarios\.xml“/],
    [
      'mehrere/k1/scenarios.xml',
      /fehlen Dateien, die ihre scenarios\.xml nennt:\n {2}„teile\/a\.xsd“, „teile\/b\.xsd“, „teile\/r\.xsl“/,
    ],
    ['namenlos', /in welcher Version.*--as namenlos@1\.0/],
    ['namenlos', /^added n 1$/, { as: 'n@1' }],
    ['hinaus', /verweist auf „\.\.\/konfig\/teile\/a\.xsd“; das liegt außerhalb/],
    ['luecke', /„teile\/weg\.xsd“, „teile\/weg\.xsl“/],
    ['import', /beziehen sich auf Dateien, die nicht dabei sind:\n.*code\.xsd/],
    ['kaputt', /keine Konfiguration des KoSIT-Prüftools/],
  ];
  for (const [path, said, more] of cases) test.match(await refused(cwd, path, more), said, path);

  const run = (argv: string) => runCli(argv.split(' '), { cwd: join(cwd, 'dienst') });
  test.strictSame(
    (await run('standards add ../konfig/scenarios.xml')).out,
    [
      'Prüfung XTest 2026-01-01 aufgenommen: .vorgaben/standards/prufung-xtest/2026-01-01',
      '  Szenarien: 2, Schematron: 1, Codelisten: 1. Alle Schemas lassen sich übersetzen.',
      '',
    ].join('\n'),
  );
  const folder = join(cwd, 'dienst', INSTALLED, 'prufung-xtest', '2026-01-01');
  test.strictSame(
    readdirSync(folder).sort(),
    ['LICENSE', 'scenarios.xml', 'standard.yaml', 'teile'],
    'only what it leads into',
  );
  test.match((await run('standards list')).out, /prufung-xtest@2026-01-01 .*\n {2}eins\n {2}zwei\n/);
  const judged = await checkJson(['--ruleset', '../regeln', '.'], { cwd: join(cwd, 'dienst') });
  test.match(
    judged.report.services[0]!.documents.find(({ path }) => path === 'a.xml'),
    {
      standard: { id: 'Prüfung XTest', scenario: 'eins' },
    },
  );
  const [opened] = await openStandards([folder], cwd);
  const claims = opened!.claims(fileOf('a.xml', '<r xmlns="urn:test:1">2</r>'));
  test.strictSame(
    claims.map(({ scenario: one }) => one.codelists?.length),
    [1, 1],
    'code lists of the package',
  );
  // Its scenarios.xml decides what is judged by what: changed, it is not even read.
  writeFileSync(join(folder, 'scenarios.xml'), config(both).replace('eins', 'drei'));
  test.match(await run('check --ruleset ../regeln .'), {
    code: 2,
    err: /ist verändert: Nicht zur Prüfsumme passt „scenarios\.xml“/,
  });
});
const DATA = process.env['VORGABEN_TEST_DATA'];
t.test(
  'the XRechnung configuration as a package',
  DATA ? {} : { skip: 'VORGABEN_TEST_DATA is not set' },
  async (test) => {
    const cwd = test.testdir({ regeln: rulesetFiles() });
    const bundle = join(DATA ?? '', 'xoev', 'xrechnung', 'bundle', 'scenarios.xml');
    const env = { VORGABEN_DATA: join(cwd, 'daten') };
    test.match(await runCli(['standards', 'add', bundle, '--in', 'user'], { cwd, env }), {
      code: 0,
      out: /Szenarien: 11/,
    });
    const suite = join(DATA ?? '', 'xoev', 'xrechnung', 'testsuite');
    const { report } = await checkJson(['--ruleset', 'regeln', suite], { cwd, env });
    test.equal(report.services[0]!.documents.filter(({ standard }) => standard?.scenario).length, 86);
  },
);
