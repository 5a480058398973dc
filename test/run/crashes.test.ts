import { existsSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkKind } from '../../src/rules/index.ts';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const RULESET = ['--ruleset', 'r'];
const TOLD = /Prüfart „required“ ist bei der Regel TST1001 abgestürzt \(kaputt\)/;

/** What each command does about a check kind that throws, and the file it would have written. */
const COMMANDS: readonly {
  readonly argv: readonly string[];
  readonly code: number;
  readonly err: RegExp;
  readonly unwritten?: string;
}[] = [
  { argv: ['check', ...RULESET, 'dienst'], code: 3, err: TOLD },
  { argv: ['abnahme', ...RULESET, 'dienst', '--protokoll', 'p.html'], code: 3, err: TOLD },
  { argv: ['abnahme', 'verify', 'paket.zip', 'dienst'], code: 3, err: TOLD },
  { argv: ['ruleset', 'diff', 'r', 'r', 'dienst'], code: 3, err: TOLD },
  { argv: ['baseline', ...RULESET, 'dienst'], code: 3, err: /kaputt/, unwritten: 'vorgaben-baseline.json' },
  {
    argv: ['abnahme', 'vorbereiten', ...RULESET, 'dienst'],
    code: 3,
    err: /kaputt/,
    unwritten: 'dienst/nachweise.yaml',
  },
];

t.test(
  'a check kind that throws: exit 3 whatever the command, and never written down as a state of the service',
  async (t) => {
    const cwd = t.testdir({
      r: rulesetFiles([ruleFile('TST1001')]),
      dienst: { 'steckbrief.yaml': 'dienst: { id: x }\n' },
    });
    const run = (...argv: string[]) => runCli(argv, { cwd });
    t.not((await run('abnahme', ...RULESET, 'dienst', '--protokoll', 'q.html', '--paket', 'paket.zip')).code, 2);
    t.intercept(checkKind('required')!, 'run', {
      value: () => {
        throw new TypeError('kaputt');
      },
    });
    for (const { argv, code, err, unwritten } of COMMANDS) {
      const name = argv.join(' ');
      t.match(await run(...argv), { code, err }, name);
      if (unwritten) t.notOk(existsSync(join(cwd, unwritten)), `${name} writes nothing`);
    }
    t.match(
      await run('ruleset', 'test', 'r'),
      { code: 1, out: /Die Prüfart „required“ der Regel TST1001 kommt mit ihren Angaben nicht zurecht \(kaputt\)/ },
      'tests of rules name the rule and go on',
    );
  },
);
