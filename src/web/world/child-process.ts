/**
 * `node:child_process` of the page: the one process that vorgaben starts, in which stylesheets run, is a worker of its own here, and
 * like a process it ends when it is told to, whatever goes on in it.
 */
import { partsOf } from '../../standards/schematron/run/sealed-file.ts';
import { bytesAt } from './fs.ts';
import { wholeOf } from './handles.ts';

/** Starts workers, which the engine, a worker itself, can do, too. */
declare class Worker {
  constructor(address: string, options: { name: string });
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Says of what this session compiled that it did. */
const seal = crypto.randomUUID();

type Listener = (value?: unknown) => void;

/** What is used of a process. */
class Process {
  private readonly listeners = new Map<string, Listener>();
  private readonly worker: Worker;
  private readonly address: string;
  connected = true;
  readonly channel = undefined;

  constructor(sandbox: string, saxon: string) {
    const parts = [sandbox, saxon].map((path) => bytesAt(path) as Uint8Array<ArrayBuffer>);
    const make = /\brequire\("fs"\)/.test(new TextDecoder().decode(parts[1])) ? 'node' : 'browser';
    // One script: from a page on a disk, a worker can load no second one.
    // SaxonJS as a function, as Node has it: its names are then its own, and not there before everything else is gone.
    const script = [parts[0]!, '\n(function () {', parts[1]!, '\n}).call(globalThis);'];
    this.address = URL.createObjectURL(new Blob(script, { type: 'text/javascript' }));
    this.worker = new Worker(this.address, { name: JSON.stringify({ make, seal }) });
    this.worker.onmessage = ({ data }) => this.listeners.get('message')?.(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.kill();
      this.listeners.get('exit')?.();
    };
  }

  on(name: string, listener: Listener): void {
    this.listeners.set(name, listener);
  }
  removeAllListeners(): void {
    this.listeners.clear();
  }
  send(request: unknown): void {
    this.worker.postMessage(request);
  }
  kill(): void {
    this.connected = false;
    this.worker.terminate();
    URL.revokeObjectURL(this.address);
  }
  unref(): void {}
}

/** The script and the file of SaxonJS stand after the options of Node; then what the process does first, with its input. */
export function spawn(_node: string, args: readonly string[], { stdio }: { stdio: readonly unknown[] }): Process {
  const [sandbox, saxon, , key, , lookThrough] = args.slice(args.findIndex((one) => !one.startsWith('--')));
  const child = new Process(sandbox!, saxon!);
  const [input] = stdio;
  if (key !== undefined && typeof input === 'number')
    child.send({ do: 'load', key, sef: partsOf(wholeOf(input)).sef, lookThrough: lookThrough !== 'false' });
  return child;
}
