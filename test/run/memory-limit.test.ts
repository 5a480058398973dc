import t from 'tap';
import type { MemoryLeft } from '../../src/base/time-left.ts';
import { Allowance } from '../../src/documents/allowance.ts';
import { findTargets } from '../../src/documents/targets.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { inTime } from '../../src/run/in-time.ts';
import { judged } from '../../src/run/judged.ts';
import { type Gauge, MemoryBudget } from '../../src/run/memory-budget.ts';
import { MAX_BYTES, opened } from '../../src/run/opened.ts';
import { TimeBudget } from '../../src/run/time-budget.ts';
import { checkJson, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const MB = 1_000_000;

/** A machine whose memory the test sets. */
function machine() {
  const state = { resident: 100 * MB, used: 10 * MB, after: 10 * MB, now: 0, collected: 0 };
  const gauge: Gauge = {
    resident: () => state.resident,
    heap: () => ({ used: state.used, limit: 1000 * MB }),
    collect: () => {
      state.collected += 1;
      state.used = state.after;
    },
    now: () => state.now,
  };
  return { state, gauge };
}

t.test('the memory of a run is watched', async (t) => {
  const { state, gauge } = machine();
  const budget = new MemoryBudget(1000, gauge);
  const first = budget.share();
  t.same([first.spent, first.fits(900 * MB), first.fits(901 * MB), first.megabytes], [false, true, false, 1000]);
  state.resident = 1000 * MB;
  t.equal(first.spent, false, 'looking costs time: not all the time');
  state.now += 200;
  t.equal(first.spent, true);
  state.resident = 200 * MB;
  state.now += 200;
  t.equal(first.spent, true, 'and stays so for the service');
  state.resident = 990 * MB;
  state.now += 200;
  const second = budget.share();
  t.same(
    [second.spent, second.fits(256 * MB), second.fits(257 * MB)],
    [false, true, false],
    'the next has room at all',
  );
  t.same([second.ofHeap, second.megabytes], [false, 1000]);
});

t.test('a full heap is tidied up before it counts', async (t) => {
  const { state, gauge } = machine();
  const left = new MemoryBudget(10_000, gauge).share();
  state.used = 750 * MB;
  state.now += 200;
  t.same([left.spent, state.collected], [false, 1], 'nobody held what was in it');
  [state.used, state.after] = [810 * MB, 805 * MB];
  state.now += 200;
  t.same([left.spent, state.collected], [true, 2]);
  t.same([left.ofHeap, left.megabytes], [true, 1000]);
  const { state: slow, gauge: other } = machine();
  const again = new MemoryBudget(10_000, other).share();
  [slow.used, slow.after] = [750 * MB, 745 * MB];
  for (let look = 0; look < 5; look += 1) {
    slow.now += 200;
    t.equal(again.spent, false);
  }
  t.equal(slow.collected, 1, 'tidied up once, as long as nothing comes to it');
});

t.test('the machine itself can be asked', async (t) => {
  const left = new MemoryBudget().share();
  t.same([left.spent, left.fits(Number.MAX_SAFE_INTEGER), left.megabytes > 100], [false, false, true]);
});

const spent: MemoryLeft = { spent: true, ofHeap: false, megabytes: 7, fits: () => false };

t.test('nothing is begun without memory', async (t) => {
  const stopped: string[] = [];
  inTime(['a', 'b'], { left: 60_000, step: 60_000, seconds: 60, memory: spent }, t.fail, (one) => stopped.push(one));
  t.same(stopped, ['a', 'b']);
  const allowance = new Allowance(MB, 100, spent);
  const args = { limit: 7, heap: false, own: true };
  t.match(
    [allowance.text(1), allowance.tree(1)],
    [
      { code: 'out-of-memory', args },
      { code: 'out-of-memory', args },
    ],
  );
});

t.test('a service that wants more than there is, is undecided, and the next one is judged', async (t) => {
  const dir = t.testdir({
    r: rulesetFiles([ruleFile('TST1001')]),
    a: { 'steckbrief.yaml': 'dienst: { id: a }\n', 'b.json': '{}' },
    b: { 'steckbrief.yaml': 'dienst: { id: b }\n' },
  });
  const ruleset = findRuleset('r', dir);
  const { state, gauge } = machine();
  const time = new TimeBudget(60, undefined, new MemoryBudget(300, gauge));
  const services = opened(findTargets(dir, ['a', 'b']), MAX_BYTES, dir, time);
  const standards = { given: [], cwd: dir, user: null, lock: null, schematron: { folder: null } };
  const found: unknown[] = [];
  const options = { phase: 'abnahme', asOf: '2026-11-22', lang: 'de', onCrash: 'bug' } as const;
  function* growing() {
    for (const one of services) {
      // It has grown while its files were read.
      state.resident = one.service.name === 'a' ? 900 * MB : 950 * MB;
      state.now += 200;
      yield one;
    }
  }
  for await (const { service, run } of judged(growing(), {
    rulesets: { for: () => ruleset },
    standards,
    time,
    ...options,
  }))
    found.push([service.name, run.report.verdict, run.report.results[0]!.outcome, run.report.results[0]!.reason ?? '']);
  t.match(found, [
    ['a', 'undecided', 'unverified', /^Nicht fertig geworden: .* 300 MB Arbeitsspeicher .* VORGABEN_MEMORY=<MB> hebt/],
    ['b', 'conforming', 'passed', ''],
  ]);
});

t.test('VORGABEN_MEMORY wants megabytes', async (t) => {
  const cwd = t.testdir({ a: { 'steckbrief.yaml': 'dienst: { id: a }\n' } });
  for (const value of ['0', '-1', 'x', 'Infinity']) {
    const { code, err } = await runCli(['check', 'a'], { cwd, env: { VORGABEN_MEMORY: value } });
    t.equal(code, 2, value);
    t.match(err, /VORGABEN_MEMORY ist keine Zahl von Megabyte/, value);
  }
  const { report } = await checkJson(['a'], { cwd, env: { VORGABEN_MEMORY: '20000' } });
  t.equal(report.services[0]!.path, 'a');
});
