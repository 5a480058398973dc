import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runCli } from '../helpers/io.ts';
import { DAY, pageFaults, read } from '../helpers/protocol.ts';

t.test('several services, and what is refused', async (t) => {
  const cwd = t.testdir({
    lose: { 'publiccode.yml': 'publiccodeYmlVersion: "0.4"' },
    alte: { verify: { 'x.txt': '' } },
  });
  const steckbrief = (id: string) => JSON.stringify({ steckbrief: '1', dienst: { id, name: `Dienst ${id}` } });
  for (let n = 0; n < 21; n++) {
    mkdirSync(join(cwd, 'viele', `d${n}`), { recursive: true });
    writeFileSync(join(cwd, 'viele', `d${n}`, 'steckbrief.json'), steckbrief(`d${n}`));
  }
  const run = (...argv: string[]) => runCli(['abnahme', ...DAY, ...argv], { cwd });
  const two = await run('--lang', 'en', '--paket', 'p.zip', 'viele/d1', 'viele/d2');
  t.equal(two.code, 1);
  const page = read(join(cwd, 'abnahmeprotokoll.html'));
  t.match(page, 'Acceptance protocol');
  t.match(page, /\bd2\b/);
  t.same(pageFaults(page), []);
  const verify = (...argv: string[]) => runCli(['abnahme', 'verify', ...argv], { cwd });
  t.equal((await verify('p.zip', 'viele')).code, 0, 'services are found by their Steckbrief');
  const missing = await verify('p.zip', 'viele/d1');
  t.equal(missing.code, 2);
  t.match(missing.err, /\bd2\b/);
  const cases: readonly [readonly string[], number, RegExp][] = [
    [['viele'], 2, /höchstens 20 Dienste; hier sind es 21/],
    [['--paket', 'q.zip', 'lose'], 2, /braucht einen Online-Dienst mit Steckbrief/],
    [['--paket', 'x', '--markdown', 'x', 'viele/d1'], 2, /in dieselbe Datei „x“/],
    [['--protokoll', 'x.html', '--reporter', 'html=x.html', 'viele/d1'], 2, /in dieselbe Datei „x\.html“/],
    [['--protokoll', 'nicht/da.html', 'viele/d1'], 2, /gibt es den Ordner/],
    [['--protokoll', 'viele/d1/p.html', 'viele/d1'], 1, /liegt im Ordner des Dienstes/],
    [['--phase', 'entwicklung', 'viele/d1'], 2, /--phase/],
    [['nirgends'], 2, /gibt es nicht/],
  ];
  for (const [argv, code, says] of cases) {
    const ran = await run(...argv);
    t.equal(ran.code, code, argv.join(' '));
    t.match(ran.err, says, argv.join(' '));
  }
  rmSync(join(cwd, 'viele/d1/p.html'));
  rmSync(join(cwd, 'abnahmeprotokoll.html'));
  mkdirSync(join(cwd, 'viele/d1/.vorgaben'));
  const inService = (...argv: string[]) => runCli(['abnahme', ...DAY, ...argv], { cwd: join(cwd, 'viele/d1') });
  t.notMatch((await inService('--protokoll', '.vorgaben/p.html')).err, 'Hinweis');
  t.match((await inService()).err, 'Protokoll geschrieben: ../abnahmeprotokoll.html', 'beside the service');

  const named = await runCli(['abnahme', 'verify'], { cwd: join(cwd, 'alte') });
  t.equal(named.code, 2);
  t.match(named.err, '„verify“ ist hier ein Befehl; den Ordner gleichen Namens meint ./verify.');
  t.match((await verify('p.zip', '--paket', 'y')).err, 'Die Option „--paket“ gibt es nicht');
  t.match((await runCli(['abnahme', '--ruleset', 'x', 'verify', 'p.zip'], { cwd })).err, '„--ruleset“ gibt es nicht');
});
