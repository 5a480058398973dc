import { availableParallelism } from 'node:os';
import { counted } from '../base/counters.ts';
import type { Lang } from '../base/nouns.ts';
import { SYSTEM_CODES } from '../words/system-codes.ts';
import { HandOver } from './hand-over.ts';
import { helping, hire, isHelper } from './helper.ts';
import { EXIT, type Io, type Output, type Work } from './io.ts';
import { main } from './main.ts';

/**
 * Threads that judge where services are many; VORGABEN_THREADS says otherwise. V8 collects and compiles in threads of its own, so
 * that of two cores a second thread of ours gains nothing and takes half as much memory again.
 */
const threadsWanted = (): number => Number(process.env['VORGABEN_THREADS'] ?? (availableParallelism() > 2 ? 2 : 1));

/** A code of the operating system in words. */
const told = (code: string, lang: Lang): string => SYSTEM_CODES[code]?.[lang] ?? code;

/** A reader that closes the pipe early (`| head`) ends our output quietly; what else cannot be written is told once. */
function output(stream: NodeJS.WriteStream, onLoss: (code: string) => void): Output & { leave(): void } {
  let open = true;
  const lost = (error: NodeJS.ErrnoException) => {
    if (open && error.code !== 'EPIPE') onLoss(error.code ?? 'EIO');
    open = false;
  };
  stream.on('error', lost);
  return {
    leave: () => stream.off('error', lost),
    write: (text) => {
      if (open) stream.write(text);
    },
    drained: () =>
      new Promise((done) => {
        if (!open || !stream.writableNeedDrain) return done();
        const events = ['drain', 'error', 'close'] as const;
        const go = () => {
          for (const event of events) stream.off(event, go);
          done();
        };
        for (const event of events) stream.on(event, go);
      }),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 100,
  };
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const turned = () => new Promise<void>((done) => setImmediate(done));

/** What a signal would leave half done is done, or undone, before the process ends of it. */
async function inOnePiece<T>(work: Work<T>): Promise<T> {
  let ending: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    ending ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note);
  try {
    return await work(async () => {
      await turned();
      if (ending !== undefined) throw new Error(ending);
    });
  } finally {
    // A signal is told when the loop turns.
    await turned();
    for (const signal of ENDING) process.off(signal, note);
    if (ending !== undefined) {
      process.kill(process.pid, ending);
      await new Promise((done) => setTimeout(done, 10_000));
    }
  }
}

/** A signal ends the process as ever, but nothing half is left of what it was at. */
async function undoneBySignal<T>(work: () => Promise<T>, undo: () => void): Promise<T> {
  const leave = () => {
    for (const signal of ENDING) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    undo();
    leave();
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.on(signal, end);
  try {
    return await work();
  } finally {
    await turned();
    leave();
  }
}

/** Standard input to its end; null where it is more than is read. */
async function input(limit: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const interrupted = () =>
  new Promise<void>((done) => {
    for (const signal of ENDING) process.once(signal, () => done());
  });

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
 * The command line of this process: the only place that knows `process`. Gives what the run had to do: how little of the code a
 * run needs depends on its command and on the kinds of its documents. `null`: nothing was done, and the whole bundle is to do it.
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
