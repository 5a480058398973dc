import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, type RunOptions, reportOf, runCli } from '../helpers/io.ts';
import { GRUND, world } from '../helpers/two-services.ts';

t.test('a long run tells its progress on a terminal only', async (t) => {
  const cwd = world(t);
  let time = Date.parse('2026-11-22T12:00:00Z');
  const now = () => {
    time += 700;
    return new Date(time);
  };
  const args = ['check', ...GRUND, 'gut', 'schlecht', 'kaputt'];
  const shown = await runCli(args, { cwd, now, tty: true });
  t.match(shown.err, /\r2 von 3 Diensten geprüft\r3 von 3 Diensten geprüft\r +\r$/);
  t.equal((await runCli(args, { cwd, now })).err, '', 'not into a file');
  t.equal((await runCli([...args, '--quiet'], { cwd, now, tty: true })).err, '', 'not with --quiet');
});
t.test('--quiet prints nothing but the reports asked for', async (t) => {
  const cwd = world(t);
  t.same(await runCli(['check', ...GRUND, '--quiet', 'schlecht'], { cwd }), { code: 1, out: '', err: '' });
  const asked = await runCli(['check', ...GRUND, '--quiet', '--reporter', 'json', 'schlecht'], { cwd });
  t.equal(reportOf(asked.out).verdict, 'not-conforming');
});
t.test('reports go where they are sent; the terminal report stays on stdout', async (t) => {
  const cwd = world(t);
  const formats = ['json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html', 'uebersicht', 'csv'];
  const asked = formats.flatMap((format) => ['--reporter', `${format}=leer/${format}`]);
  const { code, out, err } = await runCli(['check', ...GRUND, ...asked, 'schlecht'], { cwd });
  t.match({ code, out, err }, { code: 1, out: /OZG1002/, err: /^$/ });
  for (const format of formats) t.match(readFileSync(join(cwd, 'leer', format), 'utf8'), /OZG1002/, format);
  t.equal(reportOf(readFileSync(join(cwd, 'leer', 'json'), 'utf8')).services[0]!.path, 'schlecht');
});
t.test('the report tells how the run came about', async (t) => {
  const cwd = world(t);
  const facts = async (args: readonly string[], options: RunOptions = {}) => {
    const { report } = await checkJson(args, { cwd, ...options });
    const { id, version, chosenBy } = report.ruleset;
    return {
      ruleset: `${id}@${version}`,
      chosenBy,
      asOf: report.asOf,
      phase: report.phase,
      lang: report.lang,
      command: report.command,
    };
  };
  t.match(await facts(['gut']), {
    ruleset: 'nrw-online-dienste@2.0.0',
    chosenBy: 'default',
    asOf: '2026-11-22',
    phase: 'entwicklung',
    lang: 'de',
    command: 'vorgaben check --ruleset nrw-online-dienste@2.0.0 --as-of 2026-11-22 gut',
  });
  t.match(await facts(['alt']), { ruleset: 'nrw-online-dienste@1.0.0', chosenBy: 'steckbrief' });
  t.match(await facts([...GRUND, 'alt']), { ruleset: 'probe@1.0.0', chosenBy: 'option' });
  t.match(await facts(['--ruleset', 'ozg-grundlagen', 'gut']), { ruleset: 'ozg-grundlagen@1.0.0' }, 'newest edition');
  t.match(
    await facts(['gut'], { now: () => new Date('2026-12-31T23:30:00Z') }),
    { asOf: '2027-01-01' },
    'day in Berlin',
  );
  t.match(await facts(['gut'], { env: { LANG: 'en_GB.UTF-8' } }), { lang: 'de' }, 'whatever LANG says');
  const long = [
    '--ruleset',
    'xoev@1.0.0',
    '--phase',
    'abnahme',
    '--lang',
    'en',
    '--strict',
    '--fail-on',
    'note',
    '--max-file-size',
    '5',
    '--standard',
    'stan dard',
  ];
  writeFileSync(join(cwd, "it's.xml"), '<a/>');
  t.test('options', async (t) => {
    const cwd = t.testdir({
      'stan dard': { 'a.xsd': '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>' },
      "it's.xml": '<a/>',
    });
    const { command } = await facts([...long, "it's.xml"], { cwd });
    t.equal(
      command,
      "vorgaben check --ruleset xoev@1.0.0 --as-of 2026-11-22 --phase abnahme --lang en --strict --fail-on note --max-file-size 5 --standard 'stan dard' 'it'\\''s.xml'",
    );
  });
});
t.test('the command in the report repeats the run', async (t) => {
  const cwd = world(t);
  const first = await checkJson(['schlecht'], { cwd });
  const words = first.report.command.split(' ').slice(2);
  const again = await checkJson(words, { cwd, now: () => new Date('2030-01-01T00:00:00Z') });
  t.same({ ...again.report, ruleset: null }, { ...first.report, ruleset: null });
});
t.test('same input, same bytes, wherever and whenever it runs', async (t) => {
  const cwd = world(t);
  const formats = ['terminal', 'json', 'junit', 'sarif', 'gitlab', 'github', 'markdown', 'html', 'uebersicht', 'csv'];
  const run = async (format: string, options: RunOptions = {}) =>
    (
      await runCli(['check', '--as-of', '2026-11-22', '--reporter', format, 'schlecht', 'gut', 'kaputt'], {
        cwd,
        ...options,
      })
    ).out;
  const first = new Map<string, string>();
  for (const format of formats) first.set(format, await run(format));
  const { TZ } = process.env;
  t.teardown(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  process.env['TZ'] = 'Pacific/Auckland';
  for (const format of formats) {
    t.ok(first.get(format), format);
    t.equal(await run(format), first.get(format), `${format} once more`);
    const elsewhere = { env: { LANG: 'de_DE.UTF-8', NO_COLOR: '1' }, now: () => new Date('2031-05-05T05:05:05Z') };
    t.equal(await run(format, elsewhere), first.get(format), `${format} elsewhere`);
    t.notMatch(first.get(format), /\r/, `${format} has no carriage returns`);
  }
});
t.test('colour only where it is wanted', async (t) => {
  const cwd = world(t);
  const cases: readonly (readonly [RunOptions, boolean])[] = [
    [{}, false],
    [{ tty: true }, true],
    [{ tty: true, env: { NO_COLOR: '1' } }, false],
    [{ tty: true, env: { TERM: 'dumb' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
    [{ tty: true, env: { FORCE_COLOR: '0' } }, true],
  ];
  for (const [options, coloured] of cases) {
    const { out } = await runCli(['check', ...GRUND, 'schlecht'], { cwd, ...options });
    t.equal(out.includes('\u001b['), coloured, JSON.stringify(options));
  }
});
