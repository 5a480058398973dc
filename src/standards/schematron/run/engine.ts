import { posix } from 'node:path';
import type { TimeLeft } from '../../../base/time-left.ts';
import { endOfDay } from '../../../text/calendar.ts';
import { Child, ChildFault, findSaxon, GUARDED, type Saxon } from './child.ts';
import { Compiler, type EngineOptions, PROCESSES } from './compiler.ts';
import { type Compiled, documentsOf, isFault } from './prepare.ts';
import type { SvrlResult } from './protocol.ts';
import { nextFor } from './queue.ts';
import { Remembered } from './remembered.ts';
import { crash, faultOf } from './run-faults.ts';
import type { KnownRule, SchematronFault, SchematronSource } from './sources.ts';

export type { EngineOptions };

/** UTF-16 units of the largest document: beyond it SaxonJS takes minutes. */
const LARGEST = 10_000_000;

/** What a Schematron says of a document, and the rules that it might have said something by. */
export interface SchematronAnswer extends SvrlResult {
  readonly rules: readonly KnownRule[];
}

interface Job {
  readonly compiled: Compiled;
  readonly source: SchematronSource;
  readonly text: string;
  readonly now: number | undefined;
  readonly time: TimeLeft | undefined;
  resolve(answer: SchematronAnswer | SchematronFault): void;
  reject(error: unknown): void;
}

/** Runs Schematron in processes without rights. Nothing is started before the first document asks. */
export class SchematronEngine {
  private readonly options: EngineOptions;
  private readonly saxon: Saxon | null;
  private readonly children: Child[] = [];
  private readonly compiler: Compiler | null;
  /** Files of the stylesheets asked for. */
  private readonly asked = new Set<string>();
  private readonly refused = new Map<string, SchematronFault>();
  private readonly jobs: Job[] = [];
  private readonly answers: Remembered<SchematronAnswer>;

  constructor(options: EngineOptions) {
    this.options = options;
    this.answers = new Remembered(options.remember ?? 0);
    this.saxon = options.saxon === undefined ? findSaxon() : options.saxon;
    this.compiler = this.saxon && new Compiler(this.saxon, options);
  }

  private child(index: number): Child {
    this.children[index] ??= new Child(this.saxon!, this.options.guards ?? GUARDED);
    return this.children[index];
  }

  /** Compiles a Schematron, or takes it from the cache; starts a process for each of the first for the documents that will follow. */
  prepare(source: SchematronSource, time?: TimeLeft): Promise<Compiled | SchematronFault> {
    if (!this.compiler) return Promise.resolve({ code: this.options.missing ?? 'schematron-engine', args: {} });
    this.asked.add(source.file);
    for (let index = 0; index < Math.min(this.asked.size, PROCESSES); index++) this.child(index).start();
    return this.compiler.prepare(source, time);
  }

  /** Whether a Schematron can be run at all, found out without a document. */
  async faultBeforehand(source: SchematronSource): Promise<SchematronFault | null> {
    const compiled = await this.prepare(source);
    if (isFault(compiled)) return compiled;
    try {
      return await this.load(this.child(0), compiled, source, this.limit());
    } catch (error) {
      if (error instanceof ChildFault) return faultOf(error, source, this.limit());
      throw error;
    }
  }

  /** Milliseconds for one document now. */
  private limit(time?: TimeLeft): number {
    return Math.max(1, Math.floor(Math.min(this.options.limit ?? Number.POSITIVE_INFINITY, time?.step ?? 60_000)));
  }

  /** What a Schematron says of a document on a day (YYYY-MM-DD; else today): `current-date()` is that day. */
  async run(
    source: SchematronSource,
    text: string,
    asOf?: string,
    time?: TimeLeft,
  ): Promise<SchematronAnswer | SchematronFault> {
    if (text.length > LARGEST) return { code: 'schematron-too-large', args: { limit: LARGEST / 1_000_000 } };
    const compiled = await this.prepare(source, time);
    if (isFault(compiled)) return compiled;
    const now = asOf === undefined ? undefined : endOfDay(asOf);
    const question = this.answers.question(compiled.key, text, now);
    const known = this.answers.get(question);
    if (known) return known;
    const answer = await new Promise<SchematronAnswer | SchematronFault>((resolve, reject) => {
      this.jobs.push({ compiled, source, text, now, time, resolve, reject });
      this.serve();
    });
    if (!isFault(answer)) this.answers.set(question, answer);
    return answer;
  }

  /** Gives idle processes work. */
  private serve(): void {
    for (let index = 0; index < PROCESSES && this.jobs.length > 0; index++) {
      const child = this.child(index);
      if (child.busy) continue;
      const at = nextFor(child, this.children, this.jobs);
      if (at < 0) continue;
      const [job] = this.jobs.splice(at, 1);
      child.busy = true;
      void this.work(child, job!)
        .then(job!.resolve, job!.reject)
        .finally(() => {
          child.busy = false;
          this.serve();
        });
    }
  }

  private async work(
    child: Child,
    { compiled, source, text, now, time }: Job,
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

  /** Ends all processes. */
  close(): void {
    for (const child of this.children) child?.stop();
  }
}
