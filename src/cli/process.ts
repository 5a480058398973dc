import { availableParallelism } from 'node:os';
import { counted } from '../base/counters.ts';
import type { Lang } from '../base/nouns.ts';
import { SYSTEM_CODES } from '../words/system-codes.ts';
import { HandOver } from './hand-over.ts';
import { helping, hire, isHelper } from './helper.ts';
import { EXIT, type Io, type Output } from './io.ts';
import { main } from './main.ts';
import { inOnePiece, interrupted, undoneBySignal } from './signals.ts';
import { input, output } from './standard-streams.ts';

/**
 * Threads that judge where services are many; VORGABEN_THREADS says otherwise. V8 collects and compiles in threads of its own, so
 * that of two cores a second thread of ours gains nothing and takes half as much memory again.
 */
const threadsWanted = (): number => Number(process.env['VORGABEN_THREADS'] ?? (availableParallelism() > 2 ? 2 : 1));

/** A code of the operating system in words. */
const told = (code: string, lang: Lang): string => SYSTEM_CODES[code]?.[lang] ?? code;

/** The command line of a thread that helps: it judges, says nothing, and fails where anything is out of the ordinary. */
async function helped(): Promise<readonly string[]> {
  const silent: Output = { write: () => undefined, isTTY: false, columns: 100 };
  const { env } = process;
  const io = { cwd: process.cwd(), env, stdout: silent, stderr: silent, interactive: false, now: () => new Date() };
  const code = await main(process.argv.slice(2), { ...io, helps: helping() });
  if (code !== EXIT.ok) process.exitCode = EXIT.bug;
  return [];
}

/**
 * The command line of this process: only this, its streams and its signals know `process`. Gives what the run had to do: how
 * little of the code a run needs depends on its command and on the kinds of its documents. `null`: nothing was done, and the
 * whole bundle is to do it.
 */
export async function run(): Promise<readonly string[] | null> {
  if (isHelper) return helped();
  const used = new Set<string>();
  let lost = false;
  const onLoss = (code: string) => {
    lost = true;
    process.exitCode = EXIT.refused;
    process.stderr.write(
      `vorgaben: Die Ausgabe ließ sich nicht schreiben (${told(code, 'de')}). · The output could not be written (${told(code, 'en')}).\n`,
    );
  };
  const stdout = output(process.stdout, onLoss);
  const stderr = output(process.stderr, () => {
    process.exitCode = EXIT.refused;
  });
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    stdout,
    stderr,
    interactive: process.stdin.isTTY === true,
    now: () => new Date(),
    streams: { input: process.stdin, output: process.stdout },
    inOnePiece,
    input,
    interrupted,
    undoneBySignal,
    used,
    ...(threadsWanted() > 1 ? { hire: hire(new URL('main.js', import.meta.url), process.argv.slice(2)) } : {}),
  };
  const argv = process.argv.slice(2);
  let code: number;
  try {
    code = await main(argv, io);
  } catch (error) {
    if (!(error instanceof HandOver)) throw error;
    for (const one of [stdout, stderr]) one.leave();
    return null;
  }
  if (process.env['VORGABEN_STATS']) process.stderr.write(`${JSON.stringify({ counted })}\n`);
  // What was lost is known before or after the last word: never less than a refusal.
  process.exitCode = lost ? Math.max(code, EXIT.refused) : code;
  return [...used];
}
