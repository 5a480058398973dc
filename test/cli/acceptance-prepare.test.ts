import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { RuleResult } from '../../src/base/finding.ts';
import { COMMON, check, folder, PAGE, RIGHT, sha } from '../helpers/abnahme.ts';
import { checkJson, findingsOf, resultOf, resultsIn, runCli } from '../helpers/io.ts';

t.test('abnahme vorbereiten writes the questions and leaves the answers', async (test) => {
  const cwd = folder(test, { 'steckbrief.yaml': RIGHT, 'seite.html': PAGE, 'beleg.txt': 'x' });
  const file = join(cwd, 'dienst', 'nachweise.yaml');
  const prepare = (...args: readonly string[]) =>
    runCli(['abnahme', 'vorbereiten', ...COMMON, 'dienst', ...args], { cwd });
  const text = () => readFileSync(file, 'utf8');
  test.match(await prepare(), {
    code: 0,
    out: /offene Fragen: 2 \(TST1001, TST1002\).*\nNeu eingetragen: TST1001, TST1002/,
  });
  test.match(text(), /# Frage: Ist es gut\?\n +# Ansehen: Die Seiten\.\n +# Antworten darf: Fachbereich, Datenschutz/);
  test.notMatch(text(), /[ \t]$/m);
  const first = text();
  test.match(await prepare(), { code: 0, out: 'unverändert' });
  test.equal(text(), first);
  const filled = first
    .replace('ergebnis: offen', 'ergebnis: erfuellt')
    .replace('wer:', 'wer: Erika # selbst gesehen')
    .replace('rolle:', 'rolle: Fachbereich')
    .replace('wann:', 'wann: "2026-11-02"')
    .replace('nachweis:', 'nachweis: { datei: beleg.txt }');
  writeFileSync(file, filled);
  test.match(await prepare(), { code: 0, out: /offene Fragen: 1 \(TST1002\); beantwortet: 1\.\nPrüfsummen.*TST1001/ });
  test.match(text(), `beleg.txt, sha256: "${sha('x')}"`);
  test.match(text(), '# selbst gesehen', 'comments stay');
  writeFileSync(join(cwd, 'dienst', 'seite.html'), `${PAGE}\n`);
  test.match(await prepare(), { code: 0, out: 'TST1002' });
  test.match(text(), sha(`${PAGE}\n`), 'an open question is about the page as it is now');
  writeFileSync(join(cwd, 'dienst', 'beleg.txt'), 'y');
  test.match(await prepare(), { code: 0, out: /offene Fragen: 2.*gelten nicht.*Zeile \d+: Der Beleg „beleg\.txt“/s });
  test.match(text(), sha('x'), 'an answer keeps the checksum it was given with');

  const english = await prepare('--lang', 'en');
  test.match(english.out, 'open questions: 2');
  const others: readonly (readonly [string, string, RegExp])[] = [
    ['an empty list', 'nachweise: []\n', /regel: TST1001/],
    ['no list yet', '# mein\nfassung: "1"\n', /# mein[\s\S]*regel: TST1001/],
    ['an empty file', '', /regel: TST1001/],
  ];
  for (const [name, before, after] of others) {
    writeFileSync(file, before);
    test.equal((await prepare()).code, 0, name);
    test.match(text(), after, name);
    const { report } = await check(cwd);
    test.equal(resultOf(report, 'OZG8001').outcome, 'passed', name);
  }
  for (const broken of ['nachweise: [', '- x\n', 'nachweise: x\n', 'a: 1\na: 2\n']) {
    writeFileSync(file, broken);
    const ran = await prepare();
    test.equal(ran.code, 2, broken);
    test.equal(text(), broken, 'nothing was changed');
  }
  const linked = folder(test, { 'steckbrief.yaml': RIGHT });
  writeFileSync(join(linked, 'draussen.yaml'), 'fremd: 1\n');
  symlinkSync(join(linked, 'draussen.yaml'), join(linked, 'dienst', 'nachweise.yaml'));
  test.match(await runCli(['abnahme', 'vorbereiten', ...COMMON, 'dienst'], { cwd: linked }), { code: 2 });
  test.equal(readFileSync(join(linked, 'draussen.yaml'), 'utf8'), 'fremd: 1\n');
  test.match(await runCli(['abnahme', 'vorbereiten', 'regeln'], { cwd: linked }), { code: 2, err: 'kein Steckbrief' });
});
t.test('the good example is accepted as it stands', async (test) => {
  const args = ['--as-of', '2026-11-22', '--standard', 'examples/standards/xhundesteuer'];
  const { code, report } = await checkJson([...args, '--phase', 'abnahme', 'examples/hundehaltung']);
  test.equal(code, 0);
  test.equal(report.verdict, 'conforming');
  const of = (outcome: RuleResult['outcome']) =>
    resultsIn(report)
      .filter((result) => result.outcome === outcome)
      .map(({ ruleId }) => ruleId);
  test.strictSame(of('needs-review'), [], 'no question is open');
  test.strictSame(of('unverified'), []);
  test.strictSame(
    findingsOf(report).filter(({ ruleId }) => /^OZG80/.test(ruleId)),
    [],
  );
});

t.test('a folder that holds the service, as unpacking often leaves it, is copied with', async (test) => {
  const steckbrief = 'steckbrief: "1"\ndienst: { id: x, name: X }\n';
  const cwd = test.testdir({
    dienst: { dienst: { 'steckbrief.yaml': steckbrief } },
    viele: { a: { 'steckbrief.yaml': steckbrief }, b: { 'steckbrief.yaml': steckbrief } },
  });
  const doubled = await runCli(['abnahme', 'vorbereiten', 'dienst'], { cwd });
  test.equal(doubled.code, 0);
  test.match(doubled.out, /^dienst\/dienst\/nachweise\.yaml: offene Fragen/);
  const several = await runCli(['abnahme', 'vorbereiten', 'viele'], { cwd });
  test.equal(several.code, 2);
  test.match(several.err, /mehrere: „viele\/a“, „viele\/b“\. Geben Sie den Ordner eines Dienstes an/);
});
