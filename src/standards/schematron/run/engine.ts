import type { TimeLeft } from '../../../base/time-left.ts';
import { endOfDay } from '../../../text/calendar.ts';
import { Child, findSaxon, GUARDED, type Saxon } from './child.ts';
import { Compiler, type EngineOptions, PROCESSES } from './compiler.ts';
import { type Compiled, isFault } from './prepare.ts';
import { nextFor } from './queue.ts';
import { Remembered } from './remembered.ts';
import { Runner, type RunRequest, type SchematronAnswer } from './runner.ts';
import type { SchematronFault, SchematronSource } from './sources.ts';

/** UTF-16 units of the largest document: beyond it SaxonJS takes minutes. */
const LARGEST = 10_000_000;

interface Job extends RunRequest {
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
  private readonly runner: Runner;
  private readonly jobs: Job[] = [];
  private readonly answers: Remembered<SchematronAnswer>;

  constructor(options: EngineOptions) {
    this.options = options;
    this.answers = new Remembered(options.remember ?? 0);
    this.saxon = options.saxon === undefined ? findSaxon() : options.saxon;
    this.compiler = this.saxon && new Compiler(this.saxon, options);
    this.runner = new Runner(options);
  }

  private child(index: number): Child {
    this.children[index] ??= new Child(this.saxon!, this.options.guards ?? GUARDED);
    return this.children[index];
  }

  /** Compiles a Schematron, or takes it from the cache; starts a process for each of the first, for the documents that will follow. */
  prepare(source: SchematronSource, time?: TimeLeft): Promise<Compiled | SchematronFault> {
    if (!this.compiler) return Promise.resolve({ code: this.options.missing ?? 'schematron-engine', args: {} });
    const prepared = this.compiler.prepare(source, time);
    if (!this.asked.has(source.file)) {
      const index = this.asked.size;
      this.asked.add(source.file);
      if (index < PROCESSES)
        prepared.then(
          (compiled) => isFault(compiled) || this.start(index, compiled),
          // Told to whoever waits for it.
          () => undefined,
        );
    }
    return prepared;
  }

  /** Starts a process that loads a stylesheet which was compiled before, unless it has been started meanwhile. */
  private start(index: number, { key, kept }: Compiled): void {
    const lookThrough = (this.options.guards ?? GUARDED).functions;
    this.child(index).start(kept && { ...kept, key, lookThrough });
  }

  /** Whether a Schematron can be run at all, found out without a document. */
  async faultBeforehand(source: SchematronSource): Promise<SchematronFault | null> {
    const compiled = await this.prepare(source);
    if (isFault(compiled)) return compiled;
    return this.runner.faultBeforehand(this.child(0), compiled, source);
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
      void this.runner
        .run(child, job!)
        .then(job!.resolve, job!.reject)
        .finally(() => {
          child.busy = false;
          this.serve();
        });
    }
  }

  /** Ends all processes. */
  close(): void {
    for (const child of this.children) child?.stop();
  }
}
