import { spawn, spawnSync } from 'node:child_process';
import fs, { mkdirSync, readdirSync, readFileSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { bundledCommand } from '../helpers/bundle.ts';
import { runCli } from '../helpers/io.ts';
import { GRUND, ONE } from '../helpers/two-services.ts';

const OLD = '{ "formatVersion": "1", "services": [] }\n';

/** A service beside outputs of an earlier run. */
function withOld(t: Test, files: readonly string[]): string {
  return t.testdir({
    dienst: { 'steckbrief.yaml': ONE },
    aus: Object.fromEntries(files.map((file) => [file, OLD])),
  });
}

const ABNAHME = ['abnahme', '--protokoll', 'aus/p.html', '--markdown', 'aus/p.md', '--paket', 'aus/p.zip', 'dienst'];
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'r.json': ['check', '--quiet', '--reporter', 'json=aus/r.json', 'dienst'],
  'r.html': ['check', '--quiet', '--reporter', 'html=aus/r.html', 'dienst'],
  'p.html': ABNAHME,
  'b.json': ['baseline', '--output', 'aus/b.json', 'dienst'],
};

/** A disk on which half of what is written finds room. */
function fullDisk(t: Test): void {
  const { writeSync } = fs;
  const half = (file: number, bytes: Uint8Array): never => {
    writeSync(file, bytes, 0, bytes.length >> 1);
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  Object.assign(fs, { writeSync: half });
  syncBuiltinESMExports();
  t.teardown(() => {
    Object.assign(fs, { writeSync });
    syncBuiltinESMExports();
  });
}

t.test('on a full disk the old file stays and nothing is left beside it', async (t) => {
  fullDisk(t);
  for (const [file, argv] of Object.entries(COMMANDS)) {
    const cwd = withOld(t, [file]);
    const { code, out, err } = await runCli(argv, { cwd });
    t.match(
      { code, out, err },
      { code: 2, out: '', err: /^vorgaben: [^\n]+ ließ sich nicht schreiben \(der Datenträger ist voll\)\.\n$/ },
    );
    t.same(readdirSync(join(cwd, 'aus')), [file], 'nothing else');
    t.equal(readFileSync(join(cwd, 'aus', file), 'utf8'), OLD, file);
  }
});

t.test('what is no file is refused before anything is checked', async (t) => {
  const cwd = withOld(t, ['ziel']);
  symlinkSync('ziel', join(cwd, 'aus/verweis'));
  mkdirSync(join(cwd, 'aus/ordner'));
  spawnSync('mkfifo', [join(cwd, 'aus/kanal')]);
  for (const target of ['aus/verweis', 'aus/ordner', 'aus/kanal', 'aus/ziel/x', 'fehlt/x'])
    for (const argv of [
      ['check', ...GRUND, '--reporter', `json=${target}`, 'dienst'],
      ['abnahme', ...GRUND, '--protokoll', target, 'dienst'],
      ['abnahme', ...GRUND, '--protokoll', 'aus/p.html', '--paket', target, 'dienst'],
      ['baseline', ...GRUND, '--output', target, 'dienst'],
      ['ruleset', 'test', '--reporter', `junit=${target}`, 'rulesets/xoev/1.0.0'],
      ['ruleset', 'keys', '--output', target],
    ]) {
      const { code, out, err } = await runCli(argv, { cwd });
      t.match({ code, out, err }, { code: 2, out: '', err: /^vorgaben: [^\n]+\n$/ }, `${argv[0]} ${target}`);
    }
  t.equal(readFileSync(join(cwd, 'aus/ziel'), 'utf8'), OLD);
  t.same(readdirSync(join(cwd, 'aus')).sort(), ['kanal', 'ordner', 'verweis', 'ziel']);
});

t.test('an open output may be named as a file', async (t) => {
  const command = bundledCommand();
  const cwd = withOld(t, []);
  const line = `"$@" check --quiet --reporter json=/dev/stdout dienst | cat`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line, 'sh', process.execPath, command], { cwd, encoding: 'utf8' });
  t.equal(JSON.parse(stdout).formatVersion, '2', stderr);
});

t.test('a signal while a report is written leaves the old one or the new one', async (t) => {
  const command = bundledCommand();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const cwd = withOld(t, ['r.html']);
    for (let n = 0; n < 60; n++) {
      mkdirSync(join(cwd, `viele/${n}`), { recursive: true });
      writeFileSync(join(cwd, `viele/${n}/steckbrief.yaml`), 'dinst: { name: x }\n');
    }
    const child = spawn(process.execPath, [command, 'check', '--reporter', 'html=aus/r.html', 'viele'], {
      cwd,
      stdio: 'ignore',
    });
    const watcher = watch(join(cwd, 'aus'), () => child.kill(signal));
    const ended = await new Promise((done) => child.on('exit', (_code, by) => done(by)));
    watcher.close();
    t.equal(ended, signal, 'the process ends of the signal');
    t.same(readdirSync(join(cwd, 'aus')), ['r.html'], 'nothing is left beside it');
    const text = readFileSync(join(cwd, 'aus/r.html'), 'utf8');
    t.ok(text === OLD || text.endsWith('</html>\n'), 'whole');
  }
});

t.test('two runs at once on one output and one cache', async (t) => {
  const command = bundledCommand();
  const cwd = withOld(t, ['r.json']);
  const argv = [command, 'check', '--quiet', '--as-of', '2026-11-22', '--reporter', 'json=aus/r.json', 'dienst'];
  const env = { ...process.env, VORGABEN_CACHE: join(cwd, 'cache') };
  const codes = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((done) =>
          spawn(process.execPath, argv, { cwd, env, stdio: 'ignore' }).on('exit', (code) => done(code)),
        ),
    ),
  );
  t.same(codes, [1, 1, 1]);
  t.equal(JSON.parse(readFileSync(join(cwd, 'aus/r.json'), 'utf8')).formatVersion, '2');
  t.same(readdirSync(join(cwd, 'aus')), ['r.json']);
});
