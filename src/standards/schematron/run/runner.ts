import { posix } from 'node:path';
import type { TimeLeft } from '../../../base/time-left.ts';
import { type Child, ChildFault, GUARDED } from './child.ts';
import type { EngineOptions } from './compiler.ts';
import { type Compiled, documentsOf, isFault } from './prepare.ts';
import type { SvrlResult } from './protocol.ts';
import { crash, faultOf } from './run-faults.ts';
import type { KnownRule, SchematronFault, SchematronSource } from './sources.ts';

/** What a Schematron says of a document, and the rules that it might have said something by. */
export interface SchematronAnswer extends SvrlResult {
  readonly rules: readonly KnownRule[];
}

/** A document for a stylesheet, with what `current-date()` is to be. */
export interface RunRequest {
  readonly compiled: Compiled;
  readonly source: SchematronSource;
  readonly text: string;
  readonly now: number | undefined;
  readonly time: TimeLeft | undefined;
}

/** Runs a stylesheet in a process, which loads it first; one that was refused is not tried again. */
export class Runner {
  private readonly options: EngineOptions;
  private readonly refused = new Map<string, SchematronFault>();

  constructor(options: EngineOptions) {
    this.options = options;
  }

  /** Milliseconds for one document now. */
  private limit(time?: TimeLeft): number {
    return Math.max(1, Math.floor(Math.min(this.options.limit ?? Number.POSITIVE_INFINITY, time?.step ?? 60_000)));
  }

  /** Whether a stylesheet can be run at all, found out without a document. */
  async faultBeforehand(child: Child, compiled: Compiled, source: SchematronSource): Promise<SchematronFault | null> {
    try {
      return await this.load(child, compiled, source, this.limit());
    } catch (error) {
      if (error instanceof ChildFault) return faultOf(error, source, this.limit());
      throw error;
    }
  }

  /** Has a process answer for one document. */
  async run(
    child: Child,
    { compiled, source, text, now, time }: RunRequest,
  ): Promise<SchematronAnswer | SchematronFault> {
    const known = this.refused.get(compiled.key);
    if (known) return known;
    const limit = this.limit(time);
    try {
      if (!child.loaded.has(compiled.key)) {
        child.loading = compiled.key;
        const fault = await this.load(child, compiled, source, limit);
        if (fault) return fault;
      }
      const answer = await child.ask(
        { do: 'run', key: compiled.key, text, ...(now === undefined ? {} : { now }) },
        this.limit(time),
      );
      return 'result' in answer
        ? { ...answer.result, rules: compiled.rules }
        : crash(answer, posix.relative(source.root, source.file));
    } catch (error) {
      if (!(error instanceof ChildFault)) throw error;
      const fault = faultOf(error, source, limit);
      // What did not come to an end once is not waited for again with each further document.
      this.refused.set(compiled.key, fault);
      return fault;
    }
  }

  private async load(
    child: Child,
    { key, sef }: Compiled,
    source: SchematronSource,
    limit: number,
  ): Promise<SchematronFault | null> {
    const file = posix.relative(source.root, source.file);
    const known = this.refused.get(key);
    if (known) return known;
    const lookThrough = (this.options.guards ?? GUARDED).functions;
    const answer = await child.ask({ do: 'load', key, sef, lookThrough }, limit);
    const refuse = (fault: SchematronFault) => {
      this.refused.set(key, fault);
      return fault;
    };
    if ('refused' in answer)
      return refuse({
        code: answer.refused === 'mod' ? 'schematron-arithmetic' : 'schematron-function',
        args: { file, name: answer.refused },
      });
    if (!('documents' in answer)) return refuse({ code: 'schematron-broken', args: { file, line: 1 } });
    const documents = documentsOf(source, answer.documents);
    if (isFault(documents)) return refuse(documents);
    if (answer.documents.length > 0) await child.ask({ do: 'provide', key, documents }, limit);
    child.loaded.add(key);
    return null;
  }
}
