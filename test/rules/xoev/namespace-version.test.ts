import t from 'tap';
import { checkJson, resultOf } from '../../helpers/io.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('namespace-version', ['unknown-version', 'other', 'unreadable']);

const message = (version: string) =>
  `<x:Abgabe.Abgabe.0401 xmlns:x="urn:xoev-de:xdomea:schema:${version}"><x:Kopf/></x:Abgabe.Abgabe.0401>`;
const steckbrief = (version?: string) =>
  JSON.stringify({
    steckbrief: '1',
    eAkte: { uebergabe: true, standard: 'xdomea', ...(version ? { version } : {}), beispiele: [{ datei: 'a.xml' }] },
  });

t.test('a message in a version nobody knows is never passed, whoever names it', async (test) => {
  for (const [said, sent, outcome] of [
    ['9.9.9', '9.9.9', 'unverified'],
    [undefined, '9.9.9', 'unverified'],
    ['3.0.0', '3.0.0', 'passed'],
    ['3.0', '3.0.0', 'passed'],
    ['3.0.0', '9.9.9', 'failed'],
    [undefined, '3.0.0', 'not-applicable'],
  ] as const) {
    const cwd = test.testdir({ 'steckbrief.yaml': steckbrief(said), 'a.xml': message(sent) });
    const { report } = await checkJson(['--as-of', '2026-11-22', '.'], { cwd });
    test.equal(resultOf(report, 'OZG7080').outcome, outcome, `${said} ${sent}`);
    test.not(resultOf(report, 'XOEV1004').outcome, 'passed', 'no standard is installed');
  }
});
t.test('a message that is not named, or cannot be read, is told', async (test) => {
  const cwd = test.testdir({ 'steckbrief.yaml': '{"steckbrief":"1"}', 'a.xml': message('9.9.9') });
  const { report } = await checkJson(['--as-of', '2026-11-22', '.'], { cwd });
  test.equal(resultOf(report, 'OZG7037').outcome, 'failed');
  const broken = test.testdir({ 'steckbrief.yaml': steckbrief('3.0.0'), 'a.xml': message('3.0.0').slice(0, -5) });
  const second = await checkJson(['--as-of', '2026-11-22', '.'], { cwd: broken });
  test.equal(resultOf(second.report, 'OZG7080').outcome, 'unverified');
  test.equal(second.report.verdict, 'not-conforming');
});
t.test('a loose message of an unknown version is not passed over', async (test) => {
  const cwd = test.testdir({ 'a.xml': message('9.9.9') });
  const { report } = await checkJson(['--as-of', '2026-11-22', 'a.xml'], { cwd });
  test.equal(resultOf(report, 'XOEV1004').outcome, 'unverified');
});
