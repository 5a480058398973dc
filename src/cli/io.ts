import type { Readable, Writable } from 'node:stream';
import type { Outside } from '../documents/walk.ts';
import type { Entry } from '../run/across.ts';

/** Everything a command may touch outside: so that tests run commands in process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody is there to answer questions. */
  readonly interactive: boolean;
  now(): Date;
  /** What a server hears and says; nothing else may write to them while it runs. */
  readonly streams?: { readonly input: Readable; readonly output: Writable };
  /**
   * Does work that must not be left half done: a signal that would end the process waits until `turn` is called, which
   * then fails so that the work can clear up, or until the work is done.
   */
  inOnePiece?<T>(work: Work<T>): Promise<T>;
  /** Does work that takes long; `undo` takes away what a signal leaves of it. */
  undoneBySignal?<T>(work: () => Promise<T>, undo: () => void): Promise<T>;
  /** There is no machine behind it that other programs could run on (src/web). */
  readonly inBrowser?: true;
  /** The bytes of standard input; null where they are more than `limit`. */
  input?(limit: number): Promise<Uint8Array | null>;
  /** Resolves when somebody ends what goes on and on (Ctrl-C); from the call on the signal ends nothing by itself. */
  interrupted?(): Promise<void>;
  /** Starts a thread that runs the same command line to judge some of its services; absent where there is none to be had. */
  readonly hire?: (next: SharedArrayBuffer, hear: (told: Told) => void) => Hired;
  /** In such a thread: what it shares with the one that started it. */
  readonly helps?: Helping;
  /** Kinds of documents that the run met; code for them is kept for the next run (src/cli/start.ts). */
  readonly used?: Set<string>;
}

/** What a thread that helps tells of a service, or at its end of all it worked with. */
export type Told =
  | {
      readonly place: number;
      readonly text: string;
      readonly reasons: readonly string[];
      readonly aside: readonly Outside[];
      readonly entry: Entry;
      readonly examined: boolean;
      readonly kinds: readonly string[];
    }
  | { readonly all: string };

/** The thread that started it, as it is seen from one that helps. */
export interface Helping {
  /** The place of the service that nobody has taken yet. */
  readonly next: SharedArrayBuffer;
  /** Resolves when there is room for more. */
  tell(told: Told): Promise<void>;
}

/** A thread that helps; `ended` is false where it did not come to its end. */
export interface Hired {
  readonly ended: Promise<boolean>;
  stop(): void;
}

/** Work that waits for others, undone where a signal ends the process meanwhile. */
export const undoneBySignal = <T>(io: Io, work: () => Promise<T>, undo: () => void): Promise<T> =>
  io.undoneBySignal ? io.undoneBySignal(work, undo) : work();

/** Work in pieces; between two of them it calls `turn`. */
export type Work<T> = (turn: () => Promise<void>) => Promise<T>;

/** Work that must not be left half done, where signals are known; else simply done. */
export const inOnePiece = <T>(io: Io, work: Work<T>): Promise<T> =>
  io.inOnePiece ? io.inOnePiece(work) : work(async () => {});

export interface Output {
  write(text: string): void;
  /** Resolves when what was written is on its way, so that a slow reader does not fill the memory. */
  drained?(): Promise<void>;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Exit codes; 3 wins over 2 over 1. A dialogue that somebody left ends as a process does that Ctrl-C ends. */
export const EXIT = { ok: 0, act: 1, refused: 2, bug: 3, left: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Whether output may be coloured: only a terminal, never with NO_COLOR. */
export function colored({ env }: Io, output: Output): boolean {
  if (env['NO_COLOR']) return false;
  return env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' ? true : output.isTTY && env['TERM'] !== 'dumb';
}

/** Today where the ordinances hold: Europe/Berlin, YYYY-MM-DD. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now);
}
