// Runs the tests with tap and closes with one plain line: "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { at, root } from './load.mjs';

// Tests of rulesets and of the bundle would otherwise speak of an older state; .ci/run has built just before.
if (process.env.VORGABEN_BUILT !== '1') await import('./build.mjs');

const files = process.argv.slice(2);
// Coverage of a part of the tests says nothing.
const partial = files.length > 0 ? files : ['--no-disable-coverage'];
const tap = spawn(
  process.execPath,
  [realpathSync(at('node_modules', '.bin', 'tap')), '--reporter=tap', '--jobs=3', ...partial],
  {
    cwd: root,
    env: { ...process.env, VORGABEN_BUILT: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const ended = once(tap, 'close');

let summary = null;
let coverage = null;
for await (const line of createInterface({ input: tap.stdout })) {
  console.log(line);
  if (/^# \{ total: /.test(line)) summary = line;
  if (/^All files\s*\|/.test(line)) coverage = line;
}
const code = (await ended)[0] ?? 1;

/** A count of tap's summary; it leaves out what is zero. */
const count = (key) => Number(new RegExp(`\\b${key}: (\\d+)`).exec(summary)?.[1] ?? 0);

if (summary === null) {
  console.log('tap ended without a summary.\n0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
} else {
  if (code !== 0 && count('fail') === 0) {
    const [, statements, branches, functions, lines] = (coverage ?? '').split('|').map((cell) => cell.trim());
    const seen = coverage
      ? `: statements ${statements}, branches ${branches}, functions ${functions}, lines ${lines}`
      : '';
    console.log(`No assertion failed, yet tap ended with ${code}: coverage is below the thresholds of .taprc${seen}`);
  }
  console.log(`${count('pass')} passed, ${count('fail')} failed, ${count('skip') + count('todo')} skipped`);
  process.exitCode = code;
}
