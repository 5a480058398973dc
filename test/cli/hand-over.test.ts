import { spawnSync } from 'node:child_process';
import t from 'tap';
import { isLight, lightUse, WORKING } from '../../src/cli/hand-over.ts';
import { program } from '../../src/cli/program/index.ts';
import { bundledCommand } from '../helpers/bundle.ts';
import { runCli } from '../helpers/io.ts';

t.test('every command is done by the small bundle or known to need the rest', async (t) => {
  const output = { write: () => undefined, isTTY: false, columns: 100 };
  const io = { cwd: '.', env: {}, stdout: output, stderr: output, interactive: false, now: () => new Date(0) };
  const commands = program('de', io, () => {}).commands.map((command) => command.name());
  t.same(
    commands.filter((name) => !WORKING.has(name)),
    ['explain', 'rules', 'help'],
  );
  t.same(
    [...WORKING].filter((name) => !commands.includes(name)),
    [],
  );
});

t.test('which bundle is asked first', async (t) => {
  const cases: [string[], boolean][] = [
    [[], true],
    [['--help'], true],
    [['explain', 'OZG1001'], true],
    [['chek'], true],
    [['check', '--help'], true],
    [['check', '.'], false],
    [['check'], false],
  ];
  for (const [argv, light] of cases) t.equal(isLight(argv), light, argv.join(' '));
  t.equal(lightUse(['chek'], 2), lightUse(['chekk'], 2), 'what was mistyped does not make kept code grow');
});

t.test('what the small bundle says, and what it hands over, is what the whole one says', async (t) => {
  const rows = [
    ['explain', 'OZG1001'],
    ['rules', '--lang', 'en'],
    ['explain', '--ruleset', 'rulesets/ozg-grundlagen/1.0.0', 'OZG1001'],
    ['chek'],
  ];
  for (const argv of rows) {
    const { code, out, err } = await runCli(argv);
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundledCommand(), ...argv], { encoding: 'utf8' });
    t.same([status, stdout, stderr], [code, out, err], argv.join(' '));
  }
});
