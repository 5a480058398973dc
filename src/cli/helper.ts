import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Helping, Hired, Io, Told } from './io.ts';

/** So many services may be told and not yet heard, so that neither thread holds the other's in memory. */
const AHEAD = 16;

/** What marks a thread of ours. */
interface Start {
  readonly vorgaben: 'helper';
  readonly next: SharedArrayBuffer;
}

const start = workerData as Partial<Start> | null;

/** Whether this is the thread that helps another one of this command. */
export const isHelper = !isMainThread && start?.vorgaben === 'helper';

/** Starts a thread that runs the same command line. */
export const hire =
  (main: URL, argv: readonly string[]): NonNullable<Io['hire']> =>
  (next, hear): Hired => {
    const data: Start = { vorgaben: 'helper', next };
    const thread = new Worker(main, { argv: [...argv], workerData: data, stdout: true, stderr: true });
    thread.on('message', (told: Told) => {
      hear(told);
      thread.postMessage(null);
    });
    const ended = new Promise<boolean>((done) => {
      thread.on('error', () => done(false));
      thread.on('exit', (code) => done(code === 0));
    });
    return { ended, stop: () => void thread.terminate() };
  };

/** In the thread that helps: what it shares with the one that started it. */
export function helping(port: MessagePort = parentPort!): Helping {
  let unheard = 0;
  let goOn: (() => void) | undefined;
  port.on('message', () => {
    unheard -= 1;
    goOn?.();
  });
  port.unref();
  return {
    next: start!.next!,
    tell: async (told) => {
      port.postMessage(told);
      unheard += 1;
      if (unheard < AHEAD) return;
      port.ref();
      await new Promise<void>((done) => {
        goOn = done;
      });
      port.unref();
    },
  };
}
