import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { stringify } from 'yaml';
import { answer, COMMON, check, folder, nachweise, WRONG } from '../helpers/abnahme.ts';
import { findingsOf, resultOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const waiver = (change: Record<string, unknown> = {}) => ({
  regel: 'TST1003',
  stelle: { datei: 'steckbrief.yaml' },
  begruendung: 'Kommt <b>noch</b>.',
  genehmigtVon: 'Dr. Muster',
  genehmigtAm: '2026-10-01',
  aktenzeichen: '40-1/26',
  gueltigBis: '2027-03-31',
  ...change,
});
const ausnahmen = (...entries: readonly unknown[]) => stringify({ fassung: '1', ausnahmen: entries });
t.test('a waiver covers its finding, or a finding at its line says why not', async (test) => {
  type Case = readonly [name: string, entry: unknown, codes: readonly string[], outcome: string, rule?: string];
  const leika = (stelle: Record<string, unknown>) =>
    waiver({ regel: 'TST1004', stelle: { datei: 'steckbrief.yaml', ...stelle } });
  const cases: readonly Case[] = [
    ['holds', waiver(), [], 'waived'],
    ['on its last day', waiver({ gueltigBis: '2026-11-22' }), ['ends-soon'], 'waived'],
    ['a day later', waiver({ gueltigBis: '2026-11-21' }), ['expired'], 'failed'],
    ['31 days left', waiver({ gueltigBis: '2026-12-23' }), [], 'waived'],
    ['30 days left', waiver({ gueltigBis: '2026-12-22' }), ['ends-soon'], 'waived'],
    ['365 days', waiver({ gueltigBis: '2027-10-01' }), [], 'waived'],
    ['366 days', waiver({ gueltigBis: '2027-10-02' }), ['too-long'], 'failed'],
    ['approved later', waiver({ genehmigtAm: '2026-11-23' }), ['future'], 'failed'],
    ['ends first', waiver({ gueltigBis: '2026-09-30' }), ['ends-before'], 'failed'],
    ['no day', waiver({ genehmigtAm: '2026-13-01', gueltigBis: '1.1.2027' }), ['no-such-month', 'not-date'], 'failed'],
    ['a reason of blanks', waiver({ begruendung: ' \u00a0' }), ['unsaid'], 'failed'],
    ['a reason nobody sees', waiver({ begruendung: '\u200b\u3164' }), ['unsaid'], 'failed'],
    ['approved by nobody one sees', waiver({ genehmigtVon: '\u2060' }), ['unsaid'], 'failed'],
    ['approved by a name with something in it', waiver({ genehmigtVon: 'Dr.\u202eMuster' }), ['unseen'], 'failed'],
    ['approved by N. N.', waiver({ genehmigtVon: 'N.N.' }), ['nobody'], 'failed'],
    ['a file number still to come', waiver({ aktenzeichen: '<Aktenzeichen>' }), ['still-open'], 'failed'],
    ['unknown rule', waiver({ regel: 'TST1903' }), ['unknown-rule'], 'failed'],
    ['a fixed rule', waiver({ regel: 'OZG1002' }), ['not-waivable'], 'failed'],
    ['a rule on waivers', waiver({ regel: 'OZG8013' }), ['not-waivable'], 'failed'],
    ['a pattern', waiver({ regel: 'TST*' }), ['pattern'], 'failed'],
    ['all files', waiver({ stelle: { datei: '**' } }), ['too-wide'], 'failed'],
    ['the folder', waiver({ stelle: { datei: './' } }), ['too-wide'], 'failed'],
    ['a file that is not there', waiver({ stelle: { datei: 'x.xml' } }), ['place-missing'], 'failed'],
    ['a file outside', waiver({ stelle: { datei: '../x.xml' } }), ['place-outside'], 'failed'],
    ['no place', waiver({ stelle: undefined }), ['missing-member'], 'failed'],
    ['no file number', waiver({ aktenzeichen: undefined }), ['missing-member'], 'failed'],
    ['another code', waiver({ stelle: { datei: 'steckbrief.yaml', code: 'x' } }), ['unused'], 'failed'],
    ['another place', waiver({ stelle: { datei: 'steckbrief.yaml', pfad: '/dienst' } }), ['unused'], 'failed'],
    ['one of two', leika({ pfad: '/leistungen/0/leika' }), [], 'failed', 'TST1004'],
    ['one of two, by its key', leika({ pfad: '/leistungen/[11]/leika' }), [], 'failed', 'TST1004'],
    ['an entry covers what is in it', leika({ pfad: '/leistungen/1' }), [], 'failed', 'TST1004'],
    ['all of a list', leika({ pfad: '/leistungen' }), [], 'waived', 'TST1004'],
    ['by code', leika({ code: 'mismatch' }), [], 'waived', 'TST1004'],
    ['part of a name', leika({ pfad: '/leist' }), ['unused'], 'failed', 'TST1004'],
  ];
  const cwd = folder(test, { 'steckbrief.yaml': WRONG });
  for (const [name, entry, codes, outcome, rule = 'TST1003'] of cases) {
    writeFileSync(join(cwd, 'dienst', 'ausnahmen.yaml'), ausnahmen(entry));
    const { report } = await check(cwd);
    const found = findingsOf(report).filter(({ path }) => path.endsWith('ausnahmen.yaml'));
    test.strictSame(
      found.map(({ code }) => code),
      codes,
      name,
    );
    const result = resultOf(report, rule);
    test.equal(result.outcome, outcome, name);
    const covered = result.findings.filter(({ waivedBy }) => waivedBy !== undefined).length;
    test.equal(covered > 0, result.waiver !== undefined, name);
    if (outcome === 'waived') test.equal(covered, result.findings.length, name);
    if (rule === 'TST1004' && outcome === 'failed' && codes.length === 0) test.equal(covered, 1, name);
    const { error, warning } = report.summary.findings;
    test.equal(error + warning, findingsOf(report).length - covered, `${name}: waived ones are not counted`);
  }
});
t.test('what is waived is shown everywhere, fails nothing, and can be switched off', async (test) => {
  const cwd = folder(test, {
    'steckbrief.yaml': 'dienst: { id: hund }\n',
    'nachweise.yaml': nachweise(answer()),
    'ausnahmen.yaml': ausnahmen(waiver()),
  });
  const run = async (...args: readonly string[]) => check(cwd, ...args);
  const held = await run('--phase', 'abnahme');
  test.match(held, { code: 0, report: { verdict: 'conforming', summary: { waived: 1, findings: { error: 0 } } } });
  test.equal(held.report.services[0]?.documents.find(({ kind }) => kind === 'steckbrief')?.outcome, 'waived');
  test.match(resultOf(held.report, 'TST1003').waiver, [
    { rule: 'TST1003', place: 'steckbrief.yaml', approvedBy: 'Dr. Muster', until: '2027-03-31', line: 3 },
  ]);
  const off = await run('--no-waivers');
  test.match(off, { code: 1, report: { verdict: 'not-conforming', summary: { waived: 0 }, command: /--no-waivers/ } });
  test.equal(resultOf(off.report, 'OZG8014').outcome, 'passed', 'it still has something to waive');
  const formats: readonly (readonly [string, boolean])[] = [
    ['terminal', true],
    ['html', true],
    ['markdown', true],
    ['junit', true],
    ['sarif', false],
    ['gitlab', false],
    ['github', false],
  ];
  for (const [format, shown] of formats) {
    const { out } = await runCli(['check', ...COMMON, '--reporter', format, 'dienst'], { cwd });
    test.equal(/Dr\. Muster/.test(out), shown, format);
    if (format !== 'terminal') test.notMatch(out, '<b>noch</b>', format);
    if (format === 'junit') test.match(out, /<skipped message="ausgenommen: Ausnahme bis 31\.03\.2027/);
    if (format === 'sarif') test.strictSame(JSON.parse(out).runs[0].results, []);
    if (format === 'gitlab') test.strictSame(JSON.parse(out), []);
  }
  // What could not be judged stays open under a waiver.
  const without = test.testdir({
    regeln: rulesetFiles([
      ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }] }),
    ]),
    dienst: { 'steckbrief.yaml': 'dienst: { id: hund }\n', 'ausnahmen.yaml': ausnahmen(waiver()) },
  });
  const ignored = await check(without);
  test.equal(resultOf(ignored.report, 'TST1003').outcome, 'failed', 'a ruleset without rules on waivers has none');
  test.equal(resultOf(ignored.report, 'OZG1003').outcome, 'failed', 'and its file is one that nothing looked at');
});
t.test('many entries: bounded and clear', async (test) => {
  const many = (count: number) => Array.from({ length: count }, () => waiver());
  const cwd = folder(test, { 'steckbrief.yaml': WRONG, 'ausnahmen.yaml': ausnahmen(...many(300)) });
  const twins = await check(cwd);
  test.equal(resultOf(twins.report, 'TST1003').outcome, 'waived');
  test.equal(resultOf(twins.report, 'OZG8014').findings.length, 299, 'one is used, the same again is not');
  const line = JSON.stringify(waiver());
  writeFileSync(join(cwd, 'dienst', 'ausnahmen.yaml'), `ausnahmen:\n${`  - ${line}\n`.repeat(10_001)}`);
  const { report } = await check(cwd);
  test.equal(resultOf(report, 'TST1003').outcome, 'failed', 'none of too many counts');
  test.strictSame(
    resultOf(report, 'OZG8011').findings.map(({ code }) => code),
    ['too-many'],
  );
});
