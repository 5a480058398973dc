import t from 'tap';
import { main } from '../../src/cli/main.ts';
import { checkKind } from '../../src/rules/index.ts';
import { checkJson, resultOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';
import { ONE } from '../helpers/two-services.ts';

t.test('a check kind that crashes: reports are written, the rule is unverified, exit 3', async (t) => {
  const cwd = t.testdir({ 'steckbrief.yaml': ONE, r: rulesetFiles([ruleFile('TST1001')]) });
  t.intercept(checkKind('required')!, 'run', {
    value: () => {
      throw new TypeError('kaputt');
    },
  });
  const args = ['--ruleset', 'r', 'steckbrief.yaml'];
  const { code, err, report } = await checkJson(args, { cwd });
  t.equal(code, 3);
  t.match(err, /Prüfart „required“ ist bei der Regel TST1001 abgestürzt \(kaputt\)/);
  t.notMatch(err, /\n\s+at /, 'no stack');
  t.match(resultOf(report, 'TST1001'), { outcome: 'unverified', reason: /„required“ ist abgestürzt/ });
  t.equal(report.services[0]!.documents[0]!.outcome, 'unverified');
  t.match(await runCli(['check', ...args], { cwd, env: { VORGABEN_DEBUG: '1' } }), {
    code: 3,
    err: /TypeError: kaputt\n\s+at /,
  });
});
t.test('a bug of ours anywhere else: exit 3, asks for a report', async (t) => {
  const argv = ['rules', '--ruleset', 'ozg-grundlagen@1.0.0'];
  const broken = {
    now: () => new Date(),
    interactive: false,
    cwd: '/',
    env: {} as Record<string, string>,
    stdout: { write: () => void JSON.parse('{'), isTTY: false, columns: 80 },
  };
  let err = '';
  const write = (text: string) => {
    err += text;
  };
  const stderr = { write, isTTY: false, columns: 80 };
  t.equal(await main(argv, { ...broken, stderr }), 3);
  t.match(err, /Das ist ein Fehler in vorgaben, nicht in Ihren Dateien/);
  t.notMatch(err, /\n\s+at /);
  t.equal(await main(argv, { ...broken, stderr, env: { VORGABEN_DEBUG: '1' } }), 3);
  t.match(err, /\n\s+at /);
});
