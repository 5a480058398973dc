// Times whole processes from outside: wall clock and, where GNU time is at hand, processor time and peak memory.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';
const LIMIT_MS = 1_800_000;

/** Whether peak memory can be told: BSD's time and the shell's own know no `-f`. */
export const hasGnuTime = existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true']).status === 0;

/** One run of `{argv, cwd, env}`: milliseconds, megabytes of the largest single process, exit code, output. */
function once({ argv, cwd, env = {} }, scratch, keep) {
  const figures = join(scratch, 'figures');
  const [command, ...rest] = hasGnuTime ? [GNU_TIME, '-o', figures, '-f', '%U %S %M', ...argv] : argv;
  const started = performance.now();
  const result = spawnSync(command, rest, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    timeout: LIMIT_MS,
    stdio: ['ignore', keep ? 'pipe' : 'ignore', keep ? 'pipe' : 'ignore'],
  });
  const wall = performance.now() - started;
  // GNU time puts a line of its own first where the exit code is not 0.
  const [user, system, kilobytes] = hasGnuTime
    ? (readFileSync(figures, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [])
    : [];
  return {
    wall,
    cpu: user === undefined ? null : (user + system) * 1000,
    megabytes: kilobytes === undefined ? null : kilobytes / 1024,
    status: result.status,
    output: `${result.stdout ?? ''}${result.stderr ?? ''}`,
  };
}

/** `{min, median, max}` of numbers; null where there are none. */
export function spread(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { min: sorted[0], median, max: sorted.at(-1) };
}

/** Why the warm-up run of a command did not do its work, null where it did. */
function complaint({ status, output }, { exits = [0], says }) {
  if (!exits.includes(status)) return `Exit-Code ${status}: ${output.trim().split('\n').at(-1)?.slice(0, 200) ?? ''}`;
  return says && !says.test(output) ? `in der Ausgabe fehlt ${says}` : null;
}

/**
 * Runs commands in turn, A B C A B C …, after one warm-up each, so that a machine that slows down slows all of them.
 * A command whose warm-up did not do its work is not timed: a fast failure is no figure. `warm: false`: the first run counts.
 */
export function inTurn(commands, runs, warm = true) {
  const scratch = mkdtempSync(join(tmpdir(), 'vorgaben-measure-'));
  try {
    const series = commands.map((command) => {
      const first = once(command, scratch, true);
      return { command, fault: complaint(first, command), runs: warm ? [] : [first] };
    });
    for (let round = warm ? 0 : 1; round < runs; round++) {
      for (const one of series) if (one.fault === null) one.runs.push(once(one.command, scratch, false));
    }
    return series.map(({ command, fault, runs: done }) => ({
      command,
      fault,
      wall: spread(done.map((run) => run.wall)),
      cpu: spread(done.map((run) => run.cpu)),
      megabytes: spread(done.map((run) => run.megabytes)),
    }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Processes of this system as `[id, parent, kilobytes]`. */
const processes = () =>
  execFileSync('ps', ['-eo', 'pid,ppid,rss'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/).map(Number));

/** A process and all below it. */
export function processesBelow(pid, all = processes()) {
  const below = new Set([pid]);
  for (let size = 0; size !== below.size; ) {
    size = below.size;
    for (const [own, parent] of all) if (below.has(parent)) below.add(own);
  }
  return [...below];
}

/** Megabytes of all processes below one. */
export function megabytes(pid) {
  const all = processes();
  const below = new Set(processesBelow(pid, all));
  return all.filter(([own]) => below.has(own)).reduce((sum, [, , rss]) => sum + rss, 0) / 1024;
}

/** The most megabytes that a command and all processes below it held together. */
export async function peakOfTree({ argv, cwd }) {
  const child = spawn(argv[0], argv.slice(1), { cwd, stdio: 'ignore' });
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, megabytes(child.pid));
  }, 100);
  await new Promise((done) => child.once('exit', done));
  clearInterval(look);
  return most;
}
