import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runCli } from '../helpers/io.ts';
import { ONE } from '../helpers/two-services.ts';

t.test('where no temporary file can be, that is said, and nothing of the package', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': ONE }, datei: '', leer: {} });
  const made = await runCli(['abnahme', '--protokoll', 'p.html', '--paket', 'p.zip', 'dienst'], { cwd });
  t.ok(existsSync(join(cwd, 'p.zip')), made.err);
  for (const place of ['fehlt', 'datei']) {
    const env = { TMPDIR: join(cwd, place) };
    const { code, out, err } = await runCli(['abnahme', 'verify', 'p.zip'], { cwd, env });
    t.match(
      { code, out, err },
      {
        code: 2,
        out: '',
        err: /keine Zwischendatei schreiben oder lesen \((?:Datei oder Ordner gibt es nicht|ein Teil des Pfades ist kein Ordner)\)/,
      },
    );
    t.equal((await runCli(['check', '--quiet', 'dienst'], { cwd, env })).code, 1, 'a check needs none');
  }
  await runCli(['abnahme', 'verify', 'p.zip'], { cwd, env: { TMPDIR: join(cwd, 'leer') } });
  t.same(readdirSync(join(cwd, 'leer')), [], 'nothing is left');
});

t.test('a home that is none is no reason to fail, and is told where something is to be put', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': ONE }, datei: '' });
  writeFileSync(join(cwd, 'a.xsd'), '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>');
  const homes = [{}, { HOME: '' }, { HOME: join(cwd, 'datei') }, { HOME: join(cwd, 'fehlt/x') }];
  for (const home of [...homes, ...(existsSync('/proc/self') ? [{ HOME: '/proc' }] : [])]) {
    const env = { ...home, VORGABEN_CACHE: '', VORGABEN_DATA: '' };
    t.equal((await runCli(['check', '--quiet', 'dienst'], { cwd, env })).code, 1, JSON.stringify(home));
    if ('HOME' in home && home.HOME.endsWith('/x')) continue;
    const added = await runCli(['standards', 'add', '--as', 'Probe@1.0', 'a.xsd'], { cwd, env });
    t.match(added, { code: 2, out: '', err: /^vorgaben: [^\n]+\n$/ }, JSON.stringify(home));
  }
  t.same(readdirSync(cwd).sort(), ['a.xsd', 'datei', 'dienst'], 'nothing is left');
});
