import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { bundledCommand } from '../helpers/bundle.ts';

t.test('the installed command', async (t) => {
  const bin = bundledCommand();

  t.test('--version', async (t) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    t.same(
      { status, stdout, stderr },
      { status: 0, stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`, stderr: '' },
    );
  });

  t.test('a refusal', async (t) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', 'weg.xml'], { encoding: 'utf8' });
    t.match({ status, stdout, stderr }, { status: 2, stdout: '', stderr: /weg\.xml/ });
  });

  t.test('a reader that goes away: quiet end, the same exit code', async (t) => {
    const entries = Array.from({ length: 3000 }, (_, index) => `  - { name: "Leistung ${index}", falsch: 1 }`).join(
      '\n',
    );
    const cwd = t.testdir({ 'steckbrief.yaml': `leistungen:\n${entries}\n` });
    const child = spawn(process.execPath, [bin, 'check', '--reporter', 'json', '.'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('close', done));
    t.same({ code, err }, { code: 1, err: '' });
  });
});
