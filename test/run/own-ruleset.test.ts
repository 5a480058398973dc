import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, resultOf, runCli } from '../helpers/io.ts';

const DAY = ['--as-of', '2026-11-22'];
const ABNAHME = [...DAY, '--phase', 'abnahme'];

/** What a run says while a service is made, with what it chose by itself: in every report, and no success with --strict. */
async function told(cwd: string): Promise<void> {
  const ran = await checkJson([...DAY, 'dienst'], { cwd });
  t.equal(ran.report.ruleset.insteadOf, 'nrw-online-dienste 2.0.0');
  const terminal = await runCli(['check', ...DAY, '--summary', 'dienst'], { cwd });
  t.match(terminal.out, /vom Dienst gewählt\s+statt\s+nrw-online-dienste\s+2\.0\.0/);
  const strict = await runCli(['check', ...DAY, '--strict', '--lang', 'en', 'dienst'], { cwd });
  t.match(strict, { code: 1, err: /has chosen the ruleset .* itself; nrw-online-dienste 2\.0\.0 applies/ });
}

t.test('in an Abnahme a service does not choose what it is measured by', async (t) => {
  const cwd = t.testdir({ dienst: {} });
  mkdirSync(join(cwd, '.git'));
  const steckbrief = (regelwerk: string) =>
    writeFileSync(
      join(cwd, 'dienst/steckbrief.yaml'),
      `steckbrief: "1"\n${regelwerk}dienst: { id: probe, name: Probe }\n`,
    );
  const shape = async (...argv: string[]) => {
    const { report, code } = await checkJson([...argv, 'dienst'], { cwd });
    const { outcome, reason = '' } = resultOf(report, 'OZG1002');
    return { outcome, reason, code };
  };
  for (const [regelwerk, doubted] of [
    ['', false],
    ['regelwerk: nrw-online-dienste\n', false],
    ['regelwerk: nrw-online-dienste@2.0.0\n', false],
    ['regelwerk: nrw-online-dienste@1.0.0\n', true],
    ['regelwerk: ozg-grundlagen@1.0.0\n', true],
  ] as const) {
    steckbrief(regelwerk);
    const found = await shape(...ABNAHME);
    t.equal(found.outcome, doubted ? 'unverified' : 'passed', regelwerk);
    if (!doubted) continue;
    t.equal(found.code, 1);
    t.match(
      found.reason,
      /Der Dienst hat sich sein Regelwerk selbst gewählt .*es gilt|in der Abnahme gilt nrw-online-dienste/,
    );
    t.equal((await shape(...DAY)).outcome, 'passed', 'while it is made it may');
    await told(cwd);
    t.equal((await shape(...ABNAHME, '--ruleset', regelwerk.slice(11).trim())).outcome, 'passed', 'asked for');
  }
  const lock = await runCli(['lock', '.'], { cwd: join(cwd, 'dienst') });
  t.equal(lock.code, 0, lock.err);
  const inside = await checkJson([...ABNAHME, '.'], { cwd: join(cwd, 'dienst') });
  t.equal(resultOf(inside.report, 'OZG1002').outcome, 'unverified', 'its own lock is its own word, in the path . too');
  renameSync(join(cwd, 'dienst/vorgaben.lock'), join(cwd, 'vorgaben.lock'));
  t.equal((await shape(...ABNAHME)).outcome, 'passed', 'the lock of whoever runs the check asks for it');
});
