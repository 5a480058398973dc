import { nextTurn } from '../base/next-turn.ts';
import type { Work } from './io.ts';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a signal would leave half done is done, or undone, before the process ends of it. */
export async function inOnePiece<T>(work: Work<T>): Promise<T> {
  let ending: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    ending ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note);
  try {
    return await work(async () => {
      await nextTurn();
      if (ending !== undefined) throw new Error(ending);
    });
  } finally {
    // A signal is told when the loop turns.
    await nextTurn();
    for (const signal of ENDING) process.off(signal, note);
    if (ending !== undefined) {
      process.kill(process.pid, ending);
      await new Promise((done) => setTimeout(done, 10_000));
    }
  }
}

/** A signal ends the process as ever, but nothing half is left of what it was at. */
export async function undoneBySignal<T>(work: () => Promise<T>, undo: () => void): Promise<T> {
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
    await nextTurn();
    leave();
  }
}

/** Resolves when a signal comes; from the call on none ends the process by itself. */
export const interrupted = () =>
  new Promise<void>((done) => {
    for (const signal of ENDING) process.once(signal, () => done());
  });
