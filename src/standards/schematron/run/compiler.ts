import { availableParallelism } from 'node:os';
import { memo } from '../../../base/memo.ts';
import type { TimeLeft } from '../../../base/time-left.ts';
import { Child, GUARDED, type Guards, type Saxon } from './child.ts';
import type { Cache } from './kept-stylesheets.ts';
import { COMPILE_LIMIT, type Compiled, prepare } from './prepare.ts';
import type { SchematronFault, SchematronSource } from './sources.ts';

export interface EngineOptions extends Cache {
  /** Milliseconds one stylesheet may take for one document. */
  readonly limit?: number;
  readonly guards?: Guards;
  /** How many answers are remembered, for who asks the same of the same documents again and again; none unless it is said. */
  readonly remember?: number;
  /** null: as if SaxonJS were not installed. */
  readonly saxon?: Saxon | null;
  /** What is said where there is no SaxonJS: that it is not installed, or that a browser runs none. */
  readonly missing?: 'schematron-engine' | 'schematron-in-browser';
  /** Told when a stylesheet has to be compiled first, which takes seconds. */
  readonly onCompile?: (file: string) => void;
}

/** Processes side by side: the cores, but no more than two, for the memory they take. */
export const PROCESSES = Math.min(2, availableParallelism());

/** Has each stylesheet compiled once, two at a time at most: compiling takes seconds and hundreds of megabytes. */
export class Compiler {
  private readonly saxon: Saxon;
  private readonly options: EngineOptions;
  private readonly known = new Map<string, Promise<Compiled | SchematronFault>>();
  /** How many are being compiled, and who waits for one of them to end. */
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(saxon: Saxon, options: EngineOptions) {
    this.saxon = saxon;
    this.options = options;
  }

  prepare(source: SchematronSource, time?: TimeLeft): Promise<Compiled | SchematronFault> {
    return memo(this.known, source.file, () =>
      this.inTurn(async () => {
        const { guards = GUARDED, onCompile } = this.options;
        const child = new Child(this.saxon, guards);
        try {
          const lookThrough = guards.functions;
          return await prepare(source, this.saxon, this.options, child, {
            lookThrough,
            limit: Math.max(1, Math.floor(Math.min(COMPILE_LIMIT, time?.left ?? COMPILE_LIMIT))),
            ...(onCompile ? { onCompile } : {}),
          });
        } finally {
          child.stop();
        }
      }),
    );
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < PROCESSES) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
