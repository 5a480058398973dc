import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { checkJson, findingsOf, resultOf, resultsIn } from '../helpers/io.ts';

const EXAMPLES = 'examples';
const STANDARD = ['--standard', join(EXAMPLES, 'standards', 'xhundesteuer')];
const check = (name: string) => checkJson(['--as-of', '2026-11-22', ...STANDARD, join(EXAMPLES, name)]);
t.test('the good example conforms, and what it rests on was looked at', async (test) => {
  const { code, report } = await check('hundehaltung');
  const [service] = report.services;
  test.equal(code, 0);
  test.equal(service?.verdict, 'conforming');
  const results = resultsIn(report);
  test.ok(
    results.every(({ outcome, examined }) => outcome !== 'passed' || examined > 0),
    'nothing passed without having been examined',
  );
  test.ok(results.filter(({ outcome }) => outcome === 'passed').length >= 100, 'most of the rules judge it');
  test.strictSame(
    service?.documents.filter(({ outcome }) => outcome !== 'passed').map(({ path, outcome }) => [path, outcome]),
    [],
    'every document was judged',
  );
  test.ok(new Set(service?.documents.map(({ kind }) => kind)).size >= 7, 'documents of seven kinds');
  for (const { ruleId, reason = '' } of results) test.notMatch(reason, /\{/, `${ruleId} leaves no place open`);
  const without = await checkJson(['--as-of', '2026-11-22', join(EXAMPLES, 'hundehaltung')]);
  test.equal(without.report.verdict, 'undecided', 'without its schema the sample message is not judged');
  test.equal(without.code, 0);
  test.equal(resultOf(without.report, 'XOEV1002').outcome, 'unverified');
});
t.test('the deficient example gives exactly what is expected of it', async (test) => {
  const folder = join(EXAMPLES, 'hundehaltung-mangelhaft');
  const { code, report } = await check('hundehaltung-mangelhaft');
  test.equal(code, 1);
  const expected = readdirSync(join(folder, 'erwartet'))
    .flatMap((file) => parse(readFileSync(join(folder, 'erwartet', file), 'utf8')) as Record<string, string>[])
    .map(({ regel, code: word, stelle, befund }) => `${stelle} ${regel} ${word} ${befund}`);
  const found = findingsOf(report).map(
    (one) => `${one.path.slice(folder.length + 1)}:${one.range.start.line} ${one.ruleId} ${one.code} ${one.message}`,
  );
  test.strictSame(found.sort(), expected.sort());
  test.ok(new Set(findingsOf(report).map(({ ruleId }) => ruleId)).size >= 20, 'at least twenty different faults');
});
