import type { Level } from '../base/nouns.ts';
import { packResults } from '../base/results.ts';
import type { ServiceJudgement, ServiceReport } from '../base/service-report.ts';
import { Reasons } from './reasons.ts';
import { Spool } from './spool.ts';

type Lines = Readonly<Record<string, string>>;

/** What is put aside of a service: what the report says of it, and the lines to be shown. */
interface Kept {
  readonly service: ServiceReport;
  readonly lines?: Lines;
  /** Its reasons have the numbers of another thread. */
  readonly theirs?: true;
}

/** Services as they are put aside, made in another thread than the one that keeps them. */
export class ServicePacker {
  private readonly said = new Reasons();
  private levels: readonly (Level | null)[] | undefined;
  private told = 0;

  /** A service as a text, and the reasons that none before it gave. */
  pack({ results, ...facts }: ServiceJudgement, lines?: Lines): Packed {
    this.levels ??= results.map(({ level }) => level);
    const service = { ...facts, ...packResults(results, this.levels, this.said.numberOf) };
    const kept: Kept = { service, ...(lines && { lines }), theirs: true };
    const reasons = this.said.given(this.told);
    this.told += reasons.length;
    return { text: JSON.stringify(kept), reasons };
  }
}

interface Packed {
  readonly text: string;
  readonly reasons: readonly string[];
}

/** Services that may be read again and again, and the reasons their numbers stand for. */
export interface Services extends Iterable<ServiceReport> {
  readonly reasons: readonly string[];
}

/** Takes services as they come, in the form of a report; their reasons are numbered by whoever keeps them. */
export interface Taker {
  numberOf(reason: string): number;
  put(service: ServiceReport): void;
}

/** The services of a report put aside, to be read one at a time and as often as needed. Reasons are kept once. */
export class ServiceSpool implements Services, Taker {
  private readonly spool: Spool;
  private readonly said = new Reasons();
  /** Level of each rule, as the first service has them: a run has one ruleset and one phase. */
  private levels: readonly (Level | null)[] | undefined;
  /** Number in the spool by place in the report, where that is not the order in which services were added. */
  private order: readonly number[] | undefined;
  private lines: Lines = {};
  /** Numbers of the reasons of another thread, by their numbers there. */
  private readonly theirs: number[] = [0];

  /** `folder` is where temporary files go, `limit` how many characters stay in memory. */
  constructor(folder: string, limit?: number) {
    this.spool = new Spool(folder, limit);
  }

  readonly numberOf = (reason: string): number => this.said.numberOf(reason);

  /** A service as it was judged; `lines` is what `excerpt` shall know of its files. */
  add({ results, ...facts }: ServiceJudgement, lines?: Lines): void {
    this.levels ??= results.map(({ level }) => level);
    this.put({ ...facts, ...packResults(results, this.levels, this.numberOf) }, lines);
  }

  put(service: ServiceReport, lines?: Lines): void {
    const kept: Kept = { service, ...(lines && { lines }) };
    this.spool.append(JSON.stringify(kept));
  }

  /** A service that another thread has packed; all that it packed come in their order. */
  adopt({ text, reasons }: Packed): void {
    this.theirs.push(...reasons.map(this.numberOf));
    this.spool.append(text);
  }

  /** The service at a place in the report. */
  at(place: number): ServiceReport {
    const { service, lines = {}, theirs } = JSON.parse(this.spool.read(this.order?.[place] ?? place)) as Kept;
    this.lines = lines;
    const because = theirs ? service.because.map((number) => this.theirs[number]!) : service.because;
    return { ...service, because: this.said.settled(because) };
  }

  get length(): number {
    return this.spool.length;
  }

  get reasons(): readonly string[] {
    return this.said.texts;
  }

  *[Symbol.iterator](): Generator<ServiceReport> {
    for (let place = 0; place < this.length; place++) yield this.at(place);
  }

  /** A line of a file of the service that was read last, null where it was not kept. */
  readonly excerpt = (path: string, line: number): string | null => this.lines[`${path}\n${line}`] ?? null;

  /** Gives the services their places in the report, in the order in which they were added. */
  arrange(places: readonly number[]): void {
    const order: number[] = [];
    places.forEach((place, number) => {
      order[place] = number;
    });
    this.order = order;
  }

  close(): void {
    this.spool.close();
  }
}
