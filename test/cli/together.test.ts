import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { bundledCommand } from '../helpers/bundle.ts';

const steckbrief = (index: number, ruleset = 'nrw-online-dienste@2.0.0') =>
  `steckbrief: "1"\nregelwerk: ${ruleset}\ndienst: { id: dienst-${index}, name: "Dienst ${index}" }\n`;

/** What the command says and writes with one thread, and with two. */
function ran(folder: string, threads: '1' | '2') {
  const args = ['check', '--as-of', '2026-11-22', '--quiet', '--reporter', 'json', 'dienste'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundledCommand(), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, VORGABEN_THREADS: threads, VORGABEN_STATS: '1' },
  });
  const said = stderr.split('\n').filter((line) => !line.startsWith('{'));
  const counted = /"yaml":(\d+)/.exec(stderr)?.[1];
  return { status, stdout, said, read: Number(counted) };
}

t.test('two threads say what one says, byte for byte', async (t) => {
  const folder = t.testdir({ dienste: {} });
  for (let index = 0; index < 70; index++) {
    mkdirSync(join(folder, 'dienste', `d${index}`));
    writeFileSync(join(folder, 'dienste', `d${index}`, 'steckbrief.yaml'), steckbrief(index));
  }
  const [one, two] = [ran(folder, '1'), ran(folder, '2')];
  t.equal(one.status, 1);
  t.ok(two.read < one.read, `the second thread has read some: ${two.read} of ${one.read} are left`);
  t.ok(one.stdout === two.stdout && one.stdout.length > 100_000, 'the reports are the same');
  t.same([two.status, two.said], [one.status, one.said]);

  // What is to be said of all of them is said by one thread, in their order.
  writeFileSync(join(folder, 'dienste', 'd69', 'steckbrief.yaml'), steckbrief(69, 'nrw-online-dienste@1.0.0'));
  const [alone, together] = [ran(folder, '1'), ran(folder, '2')];
  t.equal(alone.status, 2);
  t.same({ ...together, read: 0 }, { ...alone, read: 0 });
});
