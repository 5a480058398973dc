import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { counted } from '../../../base/counters.ts';
import { packageRoot } from '../../../store/package-root.ts';
import { realPath } from '../../../store/real-path.ts';
import { withRegular } from '../../../store/regular-file.ts';
import type { Answer, Request } from './protocol.ts';
import type { Kept } from './sealed-file.ts';

/** Where the two optional packages lie, null where they are not installed. */
export interface Saxon {
  readonly saxon: string;
  readonly xslt3: string;
  /** Versions of both, part of the name of every compiled stylesheet. */
  readonly version: string;
}

/** Finds SaxonJS. */
export function findSaxon(): Saxon | null {
  const require = createRequire(pathToFileURL(join(packageRoot(), 'package.json')));
  try {
    const [saxon, xslt3] = ['saxon-js', 'xslt3'].map((name) => require.resolve(name)) as [string, string];
    const versions = [saxon, xslt3].map((path) => require(join(dirname(path), 'package.json')).version as string);
    return { saxon, xslt3, version: versions.join('+') };
  } catch {
    return null;
  }
}

/** Why a process gave no answer. */
export class ChildFault extends Error {
  readonly code: 'timeout' | 'died';
  constructor(code: 'timeout' | 'died') {
    super(code);
    this.code = code;
  }
}

/** Guards of a stylesheet, each of which can be switched off in tests only, to see that the others hold. */
export interface Guards {
  /** Rights of the process, under Node's permission model. */
  readonly permissions: boolean;
  /** The stylesheet is looked through, before and after it is compiled. */
  readonly functions: boolean;
  /** No code is made of strings in the process. */
  readonly strings: boolean;
}
export const GUARDED: Guards = { permissions: true, functions: true, strings: true };

function rights({ saxon, xslt3 }: Saxon, sandbox: string): string[] {
  const major = Number(process.versions.node.split('.')[0]);
  const folders = [saxon, xslt3].flatMap((path) => [dirname(path), dirname(realPath(path) ?? path)]);
  return [
    major >= 22 ? '--permission' : '--experimental-permission',
    // The watching thread starts the one in which stylesheets run; what that may do is the same.
    '--allow-worker',
    ...[...new Set([sandbox, ...folders.map((folder) => join(folder, '*'))])].map((path) => `--allow-fs-read=${path}`),
  ];
}

/** A stylesheet that a process reads and loads as its first deed, while whoever starts it is at work elsewhere. */
export interface First extends Kept {
  readonly key: string;
  readonly lookThrough: boolean;
}

/** One process for stylesheets. Answers come in the order of the requests; after a fault it starts anew. */
export class Child {
  private process: ChildProcess | undefined;
  private waiting: { resolve(answer: Answer): void; reject(fault: ChildFault): void } | undefined;
  private readonly saxon: Saxon;
  private readonly guards: Guards;
  /** Keys of the stylesheets this process has loaded. */
  readonly loaded = new Set<string>();
  /** Key of the one it was last told to load. */
  loading: string | null = null;
  busy = false;
  /** What it does first, and the answer to that once it has come. */
  private first: { readonly key: string; answer: Answer | null } | null = null;
  private waitsForFirst = false;

  constructor(saxon: Saxon, guards: Guards = GUARDED) {
    this.saxon = saxon;
    this.guards = guards;
  }

  /** Starts the process, which takes a moment, before there is work for it; its first deed needs no request. */
  start(first?: First): ChildProcess {
    if (this.process) return this.process;
    if (first === undefined) return this.begin(null);
    return withRegular(first.path, (file) => this.begin(file === null ? null : { ...first, file }));
  }

  private begin(first: (First & { readonly file: number }) | null): ChildProcess {
    const sandbox = join(packageRoot(), 'dist', 'schematron-sandbox.cjs');
    counted.sandboxes += 1;
    const child = spawn(
      process.execPath,
      [
        // No JavaScript is made of strings: neither eval nor Function, in any way to them.
        ...(this.guards.strings ? ['--disallow-code-generation-from-strings'] : []),
        ...(this.guards.permissions ? rights(this.saxon, sandbox) : []),
        sandbox,
        this.saxon.saxon,
        this.saxon.xslt3,
        ...(first ? [first.key, first.seal, String(first.lookThrough)] : []),
      ],
      {
        env: { TZ: 'Europe/Berlin' },
        cwd: dirname(sandbox),
        // An open file instead of a right to read files.
        stdio: [first?.file ?? 'ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
      },
    );
    this.first = first && { key: first.key, answer: null };
    this.loading = first?.key ?? null;
    child.on('message', (answer: Answer) => this.hear(answer));
    child.on('error', () => this.drop(child));
    child.on('exit', () => this.drop(child));
    process.once('exit', this.end);
    // An idle process must not keep the run alive.
    child.unref();
    child.channel?.unref();
    this.process = child;
    return child;
  }

  /** A stylesheet that loops would outlive this process. */
  private readonly end = (): void => this.stop();

  private hear(answer: Answer): void {
    // Answers come in the order of the requests, and the first deed was before all of them.
    if (this.first?.answer === null) {
      this.first.answer = answer;
      if (!this.waitsForFirst) return;
    }
    this.settle((waiting) => waiting.resolve(answer));
  }

  private settle(how: (waiting: NonNullable<Child['waiting']>) => void): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    if (waiting) how(waiting);
  }

  private drop(child: ChildProcess): void {
    if (this.process !== child) return;
    this.forget();
    this.settle((waiting) => waiting.reject(new ChildFault('died')));
  }

  /** @throws ChildFault after `limit` milliseconds, or where the process ends. */
  async ask(request: Request, limit: number): Promise<Answer> {
    const child = this.start();
    const first = request.do === 'load' && request.key === this.first?.key ? this.first : null;
    if (first?.answer) return first.answer;
    this.waitsForFirst = first !== null;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.waiting = { resolve, reject };
        child.channel?.ref();
        timer = setTimeout(() => {
          this.stop();
          reject(new ChildFault('timeout'));
        }, limit);
        if (!first) child.send(request, (error) => error && this.drop(child));
      });
    } finally {
      clearTimeout(timer);
      if (child.connected) child.channel?.unref();
    }
  }

  private forget(): void {
    this.process = undefined;
    this.first = null;
    this.loaded.clear();
    this.loading = null;
  }

  stop(): void {
    process.off('exit', this.end);
    const child = this.process;
    this.forget();
    child?.removeAllListeners();
    child?.on('error', () => undefined);
    child?.kill('SIGKILL');
  }
}
