import t from 'tap';
import { STACK } from '../helpers/hostile.ts';
import { runCli } from '../helpers/io.ts';

t.test('hostile rulesets are refused', async (t) => {
  const cwd = t.testdir({
    dienst: { 'steckbrief.yaml': 'dienst: { id: x }\n' },
    bombe: { 'ruleset.yaml': 'a: &a [1,1]\nb: &b [*a,*a]\n' },
    tief: { 'ruleset.yaml': `a: ${'['.repeat(3000)}` },
  });
  for (const name of ['bombe', 'tief']) {
    const ran = await runCli(['check', '--ruleset', name, 'dienst'], { cwd });
    t.match(ran, { code: 2, out: '', err: /ruleset\.yaml:\d+:\d+: / }, name);
    t.notMatch(ran.err, STACK);
  }
});
