import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t, { type Test } from 'tap';
import { COMPLETION_SCRIPTS, SHELLS } from '../../src/cli/completion-scripts.ts';
import { runCli } from '../helpers/io.ts';

const asked = async (line: string, lang = 'de') => {
  const words = line.split(' ').slice(1);
  const ran = await runCli(['complete', `--current=${words.at(-1)}`, '--lang', lang, '--', ...words.slice(0, -1)]);
  return ran.out.split('\n').filter(Boolean);
};
const values = (lines: readonly string[]) => lines.map((line) => line.split('\t')[0]);

t.test('what may stand at the end of a command line', async (t) => {
  for (const [line, expected] of [
    ['vorgaben che', ['check']],
    ['vorgaben CHE', ['check']],
    ['vorgaben abnahme ver', ['verify']],
    ['vorgaben check --phase ', ['entwicklung', 'abnahme']],
    ['vorgaben check --phase=a', ['--phase=abnahme']],
    ['vorgaben check --strict --pha', ['--phase']],
    ['vorgaben check --ruleset nrw-online-dienste@1', ['nrw-online-dienste@1.0.0']],
    ['vorgaben check --ruleset weit-weg', [':files']],
    ['vorgaben check --reporter js', ['json']],
    ['vorgaben check --as-of ', []],
    ['vorgaben check --baseline ', [':files']],
    ['vorgaben check ', [':files']],
    ['vorgaben check dienst ', [':files']],
    ['vorgaben explain OZG1011', ['OZG1011']],
    ['vorgaben explain OZG1011 --ru', ['--ruleset']],
    ['vorgaben help expl', ['explain']],
    ['vorgaben completion ', [...SHELLS]],
    ['vorgaben gibtesnicht ', [':files']],
    ['vorgaben --unbekannt che', ['check']],
  ] as const) {
    t.same(values(await asked(line)), expected, line);
  }
});
t.test('what is offered is explained in the language asked for, and nothing hidden is offered', async (t) => {
  t.match(await asked('vorgaben che'), [/^check\tprüft Dienste/]);
  t.match(await asked('vorgaben che', 'en'), [/^check\tchecks services/]);
  t.notOk(values(await asked('vorgaben ')).includes('complete'));
  t.ok(values(await asked('vorgaben abnahme ')).includes(':files'), 'a command with commands of its own takes folders');
});
t.test('completion writes a script for each shell and refuses others', async (t) => {
  for (const shell of SHELLS)
    t.same(await runCli(['completion', shell]), { code: 0, out: COMPLETION_SCRIPTS[shell], err: '' });
  t.match(await runCli(['completion', 'tcsh']), { code: 2, out: '', err: /„shell“ ist „tcsh“.*„bash“, „zsh“/ });
  t.match((await runCli(['completion', '--help'])).out, /source <\(vorgaben completion bash\)/);
});

/** Runs a shell with the completion of the checkout; `vorgaben` stands on its path. */
function inShell(t: Test, shell: string, script: string): string {
  const cwd = t.testdir({ 'datei.zip': '' });
  writeFileSync(join(cwd, 'vorgaben'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/vorgaben.js')}" "$@"\n`);
  chmodSync(join(cwd, 'vorgaben'), 0o755);
  const env = { ...process.env, PATH: `${cwd}:${process.env['PATH']}` };
  return execFileSync(shell, ['-c', script], { cwd, env, encoding: 'utf8' });
}
const missing = (shell: string) => (spawnSync(shell, ['--version']).error ? `${shell} is not installed` : false);

t.test('bash completes words, values behind = and @, and files', { skip: missing('bash') }, async (t) => {
  const tab = (line: string, words: readonly string[]) =>
    `COMP_LINE='${line}'; COMP_POINT=${line.length}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); ` +
    `COMP_CWORD=${words.length - 1}; _vorgaben vorgaben; echo "\${COMPREPLY[*]}"`;
  const said = inShell(
    t,
    'bash',
    [
      COMPLETION_SCRIPTS.bash,
      tab('vorgaben che', ['vorgaben', 'che']),
      tab('vorgaben check --phase ', ['vorgaben', 'check', '--phase', '']),
      tab('vorgaben check --lang=d', ['vorgaben', 'check', '--lang', '=', 'd']),
      tab('vorgaben check --lang=', ['vorgaben', 'check', '--lang', '=']),
      tab('vorgaben lock --ruleset nrw-online-dienste@1', [
        'vorgaben',
        'lock',
        '--ruleset',
        'nrw-online-dienste',
        '@',
        '1',
      ]),
      tab('vorgaben check date', ['vorgaben', 'check', 'date']),
    ].join('\n'),
  );
  t.same(said.split('\n'), ['check', 'entwicklung abnahme', 'de', 'de en', '1.0.0', 'datei.zip', '']);
});
t.test('fish completes words and files', { skip: missing('fish') }, async (t) => {
  const said = inShell(
    t,
    'fish',
    `${COMPLETION_SCRIPTS.fish}\ncomplete -C'vorgaben che'\ncomplete -C'vorgaben check --phase ab'\ncomplete -C'vorgaben check date'`,
  );
  t.match(said.split('\n'), [/^check\t/, /^abnahme/, /^datei.zip/]);
});
t.test('zsh understands its script', { skip: missing('zsh') }, async (t) => {
  const file = t.testdirName;
  t.testdir({ 'c.zsh': COMPLETION_SCRIPTS.zsh });
  t.equal(spawnSync('zsh', ['-n', join(file, 'c.zsh')]).status, 0);
});
