import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { inTime } from '../../src/run/in-time.ts';
import { TimeBudget } from '../../src/run/time-budget.ts';
import { checkJson, resultOf, resultsIn, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

t.test('the time of a run is shared out', async (t) => {
  let now = 5;
  const budget = new TimeBudget(1800, () => now);
  const first = budget.share(true);
  t.same([first.left, first.step, first.seconds], [900_000, 60_000, 1800], 'half of it while others follow');
  now += 850_000;
  t.same([first.left, first.step], [50_000, 25_000], 'a step never takes all that is left');
  t.equal(budget.share(false).left, 950_000, 'the last one has all that is left');
  t.notOk(budget.spent);
  now += 950_000;
  t.ok(budget.spent);
  t.same([first.left < 0, budget.share(false).step], [true, 0]);
  t.equal(new TimeBudget(36_000, () => 0).share(true).step, 1_200_000, 'longer runs have longer steps');
});

t.test('what does not come to an end is stopped, and what follows it goes on', async (t) => {
  const seen: string[] = [];
  const stopped: string[] = [];
  const work = (one: string) => {
    for (; one === 'endless'; );
    if (one === 'pattern') /^(?:[A-Za-z ]*){6}$/.test(`${'a'.repeat(4000)}!`);
    seen.push(one);
  };
  const time = { left: 60_000, step: 60, seconds: 60 };
  inTime(['a', 'endless', 'b', 'pattern', 'c'], time, work, (one) => stopped.push(one));
  t.same(
    [seen, stopped],
    [
      ['a', 'b', 'c'],
      ['endless', 'pattern'],
    ],
  );
  inTime(['d', 'e'], { left: 0, step: 0, seconds: 1 }, work, (one) => stopped.push(one));
  t.same(stopped, ['endless', 'pattern', 'd', 'e'], 'without time nothing is begun');
  inTime(['f'], undefined, work, (one) => stopped.push(one));
  t.equal(seen.at(-1), 'f', 'without a limit everything is done');
  const bug = () => {
    throw new Error('a bug');
  };
  t.throws(() => inTime(['g'], time, bug, () => undefined), { message: 'a bug' });
});

const SLOW = ruleFile('TST1001', {
  checks: [
    {
      select: '$.dienst.name',
      kind: 'pattern',
      with: { matches: `${'[A-Za-z ]*'.repeat(6)}!` },
      message: { de: 'anders', en: 'other' },
    },
  ],
  examples: { pass: [{ data: { dienst: { name: 'a!' } } }], fail: [{ data: { dienst: { name: '1' } } }] },
});
const QUICK = ruleFile('TST1002', {
  checks: [{ select: '$.dienst', kind: 'required', with: { child: 'name' } }],
  examples: { pass: [{ data: { dienst: { name: 'a' } } }], fail: [{ data: { dienst: { x: 1 } } }] },
});

t.test('a pattern of a ruleset that does not come to an end costs its rule, not the run', async (t) => {
  const cwd = t.testdir({ r: rulesetFiles([SLOW, QUICK]), a: {}, b: { 'steckbrief.yaml': 'dienst: { name: a! }\n' } });
  writeFileSync(join(cwd, 'a', 'steckbrief.yaml'), `dienst: { name: "${'a'.repeat(20_000)}" }\n`);
  const { code, report } = await checkJson(['--ruleset', 'r', '--time-limit', '2', 'a', 'b'], { cwd });
  t.match(resultOf(report, 'TST1001'), {
    outcome: 'unverified',
    reason: 'Nicht fertig geworden: Der Prüflauf hat 2 Sekunden für alle Dienste zusammen. --time-limit gibt ihm mehr.',
  });
  t.match(
    [resultOf(report, 'TST1002'), resultOf(report, 'TST1001', 1), resultOf(report, 'TST1002', 1)],
    [{ outcome: 'passed' }, { outcome: 'passed' }, { outcome: 'passed' }],
    'the other rules and the other service are judged',
  );
  t.equal(report.services[0]!.verdict, 'undecided');
  t.equal(code, 0);
  t.match(report.command, /--time-limit 2 /);
});

t.test('what is not begun any more is in the report by name, and the run does not pass', async (t) => {
  const cwd = t.testdir({ a: { 'steckbrief.yaml': 'dienst: { id: a }\n', 'seite.html': '<p>' } });
  const { code, report } = await checkJson(['--time-limit', '0.000001', 'a'], { cwd });
  t.equal(code, 1);
  t.same([report.verdict, report.services[0]!.path], ['undecided', 'a']);
  t.same(
    report.services[0]!.documents.map(({ path }) => path),
    ['a/steckbrief.yaml', 'a/seite.html'],
  );
  t.same([...new Set(resultsIn(report).map(({ outcome }) => outcome))].sort(), ['not-applicable', 'unverified']);
  t.match(resultOf(report, 'OZG1001').reason, /--time-limit/);
});

t.test('--time-limit wants seconds', async (t) => {
  const cwd = t.testdir({ a: { 'steckbrief.yaml': 'dienst: { id: a }\n' } });
  for (const value of ['0', '-1', 'x', 'Infinity', '']) {
    const { code, err } = await runCli(['check', '--time-limit', value, 'a'], { cwd });
    t.equal(code, 2, value);
    t.match(err, /keine Zahl von Sekunden für --time-limit/, value);
  }
});
