import { availableParallelism } from 'node:os';
import { memo } from '../../memo.ts';
import { Child, GUARDED, type Guards, type Saxon } from './child.ts';
import { type Cache, type Compiled, prepare } from './prepare.ts';
import type { SchematronFault, SchematronSource } from './sources.ts';

export interface EngineOptions extends Cache {
  /** Milliseconds one stylesheet may take for one document. */
  readonly limit?: number;
  readonly guards?: Guards;
  /** null: as if SaxonJS were not installed. */
  readonly saxon?: Saxon | null;
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
  /** What each process is still to do; the next stylesheet goes where least waits. */
  private readonly lanes = Array.from({ length: PROCESSES }, () => ({ last: Promise.resolve<unknown>(null), open: 0 }));

  constructor(saxon: Saxon, options: EngineOptions) {
    this.saxon = saxon;
    this.options = options;
  }

  prepare(source: SchematronSource): Promise<Compiled | SchematronFault> {
    return memo(this.known, source.file, () => {
      const lane = this.lanes.reduce((least, one) => (one.open < least.open ? one : least));
      lane.open += 1;
      const work = lane.last.then(async () => {
        const child = new Child(this.saxon, this.options.guards ?? GUARDED);
        try {
          return await prepare(source, this.saxon, this.options, child, this.options.onCompile);
        } finally {
          child.stop();
          lane.open -= 1;
        }
      });
      lane.last = work.catch(() => undefined);
      return work;
    });
  }
}
