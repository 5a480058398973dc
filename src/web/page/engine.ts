import type { Lang } from '../../base/nouns.ts';
import type { Answer, Edition, Refusal, RequestName, Requests, Texts } from '../engine/protocol.ts';
import { hasPart, partOf } from './parts.ts';

/** A request that the engine refused, a bug of it, or its end. */
export class Refused extends Error {
  readonly kind: Refusal['kind'] | 'cancelled' | 'too-long' | 'died';
  constructor(kind: Refused['kind'], text = '') {
    super(text);
    this.kind = kind;
  }
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Refused): void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** What the page asks the engine, which is a worker of its own: however long it takes, the page stays at hand, and can end it. */
export class Engine {
  private running: Running | null = null;
  private starting: Promise<Running> | null = null;
  private next = 1;
  /** Told what is going on. */
  onProgress: (text: string) => void = () => undefined;
  editions: readonly Edition[] = [];
  /** What was installed for the session, to be installed again in a new worker. */
  private readonly installed: ((running: Running) => Promise<unknown>)[] = [];

  /** Starts the worker ahead of the first request. */
  start(): Promise<Running> {
    this.starting ??= this.begin();
    return this.starting;
  }

  private async begin(): Promise<Running> {
    const names = ['engine', 'libxml2', 'texts', 'sandbox'] as const;
    const [code, wasm, packed, sandbox] = await Promise.all(names.map(partOf));
    const address = URL.createObjectURL(new Blob([code!], { type: 'text/javascript' }));
    const worker = new Worker(address);
    const running: Running = { worker, waiting: new Map() };
    worker.onmessage = ({ data }: { data: Answer }) => this.hear(running, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.drop(running, new Refused('died', event.message));
    };
    this.running = running;
    const texts = JSON.parse(new TextDecoder().decode(packed)) as Texts;
    const saxon = hasPart('saxon') ? { saxon: new Uint8Array(await partOf('saxon')) } : {};
    const equipment = { ...saxon, wasm: new Uint8Array(wasm!), sandbox: new Uint8Array(sandbox!), texts };
    this.editions = (await this.send(running, 'equip', equipment, 'de')).editions;
    for (const again of this.installed) await again(running);
    return running;
  }

  private hear({ waiting }: Running, answer: Answer): void {
    if ('progress' in answer) {
      this.onProgress(answer.progress);
      return;
    }
    const who = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('refusal' in answer) who?.reject(new Refused(answer.refusal.kind, answer.refusal.text));
    else who?.resolve(answer.value as never);
  }

  private send<N extends RequestName>(
    { worker, waiting }: Running,
    name: N,
    given: Requests[N]['in'],
    lang: Lang,
  ): Promise<Requests[N]['out']> {
    return new Promise((resolve, reject) => {
      const id = this.next;
      this.next += 1;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, given, lang });
    });
  }

  async ask<N extends RequestName>(name: N, given: Requests[N]['in'], lang: Lang): Promise<Requests[N]['out']> {
    return this.send(await this.start(), name, given, lang);
  }

  /** As `ask`, for what a new worker must be told again. */
  async keep<N extends 'standard' | 'ruleset' | 'saxon'>(
    name: N,
    given: Requests[N]['in'],
    lang: Lang,
  ): Promise<Requests[N]['out']> {
    const said = await this.ask(name, given, lang);
    this.editions = said.editions;
    this.installed.push((running) => this.send(running, name, given, lang));
    return said;
  }

  private drop(running: Running, why: Refused): void {
    running.worker.terminate();
    if (this.running === running) {
      this.running = null;
      this.starting = null;
    }
    for (const { reject } of running.waiting.values()) reject(why);
    running.waiting.clear();
  }

  /** Ends whatever is going on; the next request starts a new worker. */
  cancel(why: 'cancelled' | 'too-long' = 'cancelled'): void {
    if (this.running) this.drop(this.running, new Refused(why));
  }
}
