import type { RuleResult, ServiceReport } from '../base/nouns.ts';
import { Spool } from './spool.ts';

/** So many different results without findings are known by number; thousands of services share a few hundred. */
const MOST_SHARED = 20_000;

/** What is put aside of a service: its results by number where others have the very same, and the lines to be shown. */
interface Packed {
  readonly service: Omit<ServiceReport, 'results'>;
  readonly results: readonly (number | RuleResult)[];
  readonly lines?: Readonly<Record<string, string>>;
}

/** What tells a plain result from another; null for one with findings, or with anything that is not known here. */
function keyOf(result: RuleResult): string | null {
  const { ruleId, level, outcome, reason, examined, findings } = result;
  if (findings.length > 0) return null;
  let members = 0;
  for (const _ in result) members += 1;
  return members === (reason === undefined ? 5 : 6)
    ? `${ruleId}\n${level}\n${outcome}\n${examined}\n${reason ?? ''}`
    : null;
}

/**
 * The services of a report put aside, to be read one at a time and as often as needed. What services have in common is
 * kept once: nearly all results of a service are those of its neighbours.
 */
export class ServiceSpool implements Iterable<ServiceReport> {
  private readonly spool: Spool;
  private readonly numbers = new Map<string, number>();
  private readonly shared: RuleResult[] = [];
  /** Number in the spool by place in the report, where that is not the order in which services were added. */
  private order: readonly number[] | undefined;
  private lines: Readonly<Record<string, string>> = {};

  /** `folder` is where temporary files go, `limit` how many characters stay in memory. */
  constructor(folder: string, limit?: number) {
    this.spool = new Spool(folder, limit);
  }

  /** `lines` is what `excerpt` shall know of the service's files. */
  add({ results, ...service }: ServiceReport, lines?: Readonly<Record<string, string>>): void {
    const packed: Packed = {
      service,
      results: results.map((result) => this.packed(result)),
      ...(lines && { lines }),
    };
    this.spool.append(JSON.stringify(packed));
  }

  /** The service at a place in the report. */
  at(place: number): ServiceReport {
    const { service, results, lines = {} } = JSON.parse(this.spool.read(this.order?.[place] ?? place)) as Packed;
    this.lines = lines;
    return { ...service, results: results.map((one) => (typeof one === 'number' ? this.shared[one]! : one)) };
  }

  get length(): number {
    return this.spool.length;
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

  private packed(result: RuleResult): number | RuleResult {
    const key = keyOf(result);
    if (key === null) return result;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.shared.length === MOST_SHARED) return result;
    this.numbers.set(key, this.shared.length);
    return this.shared.push(result) - 1;
  }
}
