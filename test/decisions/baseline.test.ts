import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { COMMON, PAGE, RULESET, WRONG } from '../helpers/abnahme.ts';
import { checkJson, findingsOf, runCli } from '../helpers/io.ts';

t.test('a baseline: old findings are listed, new ones fail', async (test) => {
  const cwd = test.testdir({
    regeln: RULESET,
    a: { 'steckbrief.yaml': WRONG },
    b: { 'steckbrief.yaml': 'dienst: { id: b }\n' },
    lose: { 'x.html': PAGE },
    'kaputt.json': '{',
    'fremd.json': '{"formatVersion":"2","services":[]}',
  });
  const cli = (...args: readonly string[]) => runCli(args, { cwd });
  const baseline = () => JSON.parse(readFileSync(join(cwd, 'vorgaben-baseline.json'), 'utf8'));
  const services = () => baseline().services.map(({ service }: { service: string }) => service);
  test.match(await cli('baseline', ...COMMON, 'a', 'b'), { code: 0, out: 'neu aufgenommene Befunde: 4', err: '' });
  test.strictSame(services(), ['a', 'b']);
  const known = await checkJson([...COMMON, '--baseline', 'vorgaben-baseline.json', 'a', 'b'], { cwd });
  test.match(known, {
    code: 0,
    report: {
      verdict: 'not-conforming',
      summary: { known: 4 },
      baseline: { file: 'vorgaben-baseline.json', entries: 4, gone: 0 },
      command: /--baseline vorgaben-baseline\.json/,
    },
  });
  test.ok(findingsOf(known.report).every((finding) => finding.known));
  for (const format of ['terminal', 'html', 'markdown', 'junit', 'sarif', 'gitlab']) {
    const args = [...COMMON, '--baseline', 'vorgaben-baseline.json', '--reporter', format, 'a', 'b'];
    const { out } = await cli('check', ...args);
    if (format === 'sarif') test.strictSame(JSON.parse(out).runs[0].results, []);
    else if (format === 'gitlab') test.strictSame(JSON.parse(out), []);
    else test.match(out, /bekannt/i, `${format} tells old ones`);
    if (format === 'junit') test.match(out, 'failures="0"');
  }
  // A moved line is no new finding; another entry is.
  writeFileSync(join(cwd, 'a', 'steckbrief.yaml'), `# oben\n${WRONG}  - { leika: "33", name: c }\n`);
  const fresh = await checkJson([...COMMON, '--baseline', 'vorgaben-baseline.json', 'a'], { cwd });
  test.equal(fresh.code, 0, 'SOLL does not fail by itself');
  test.equal(findingsOf(fresh.report).filter((finding) => !finding.known).length, 1);
  const warned = await checkJson([...COMMON, '--fail-on', 'warning', '--baseline', 'vorgaben-baseline.json', 'a'], {
    cwd,
  });
  test.equal(warned.code, 1);
  // Partial runs add, and never take away.
  writeFileSync(join(cwd, 'b', 'steckbrief.yaml'), 'dienst: { id: b }\nbehoerde: { name: y }\n');
  test.match(await cli('baseline', ...COMMON, 'a'), {
    code: 0,
    out: 'neu aufgenommene Befunde: 1; insgesamt darin: 5',
  });
  test.strictSame(services(), ['a', 'b']);
  const mended = await checkJson([...COMMON, '--baseline', 'vorgaben-baseline.json', 'b'], { cwd });
  test.match(mended.report.baseline, { entries: 1, gone: 1 });
  test.match(await cli('baseline', 'prune', ...COMMON, 'a'), { code: 0, out: 'entfernte Einträge: 0' });
  test.match(await cli('baseline', 'prune', ...COMMON, '--lang', 'en', 'b'), { code: 0, out: 'entries removed: 1' });
  test.strictSame(services(), ['a']);
  const text = readFileSync(join(cwd, 'vorgaben-baseline.json'), 'utf8');
  await cli('baseline', ...COMMON, 'b', 'a');
  test.equal(readFileSync(join(cwd, 'vorgaben-baseline.json'), 'utf8'), text, 'same input, same bytes');
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', ...COMMON, '--phase', 'abnahme', '--baseline', 'vorgaben-baseline.json', 'a'], /In der Abnahme/],
    [['check', ...COMMON, '--baseline', 'fehlt.json', 'a'], /fehlt\.json/],
    [['check', ...COMMON, '--baseline', 'kaputt.json', 'a'], /kaputt\.json/],
    [['check', ...COMMON, '--baseline', 'fremd.json', 'a'], /fremd\.json.*Zeile 1/],
    [['baseline', ...COMMON, 'lose'], /kein Dienst/],
    [['baseline', 'prune', ...COMMON, '--output', 'fehlt.json', 'a'], /fehlt\.json/],
    [['baseline', ...COMMON, '--output', 'gibt/es/nicht.json', 'a'], /nicht\.json/],
  ];
  for (const [args, words] of refused) {
    const ran = await cli(...args);
    test.equal(ran.code, 2, args.join(' '));
    test.match(ran.err, words);
  }
});
