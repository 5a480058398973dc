import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, findingsOf, resultOf } from '../helpers/io.ts';
import { GRUND, ONE, world } from '../helpers/two-services.ts';

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
t.test('--max-file-size: a larger file is not checked, by name, and the run does not pass', async (t) => {
  const cwd = t.testdir({ 'gross.xml': `<a>${'x'.repeat(3000)}</a>` });
  const { code, report } = await checkJson([...GRUND, '--max-file-size', '0.001', 'gross.xml'], { cwd });
  t.equal(code, 1);
  t.same([report.verdict, findingsOf(report)], ['undecided', []], 'no fault of the service');
  t.match(resultOf(report, 'OZG1001'), {
    outcome: 'unverified',
    reason: /„gross.xml“ ist 0,1 MB groß.*--max-file-size/,
  });
});
