import type { AcrossResult } from '../../base/across-results.ts';
import type { Waiver } from '../../base/decisions.ts';
import type { Phase } from '../../base/nouns.ts';
import type { ReportRule, ReportRuleset } from '../../base/report.ts';
import { LETTERS } from '../../base/results.ts';
import type { ServiceReport } from '../../base/service-report.ts';
import { ascending } from '../../text/ascending.ts';
import { isUndecided, levelAt, obstaclesOf, rowOf, type ServiceRow } from './row.ts';

/** How one rule goes, over all services of a day. */
export interface RuleCount {
  readonly rule: ReportRule;
  /** Its place in the order of the rules. */
  readonly at: number;
  /** Services where it fails with MUSS, and where it fails with less. */
  must: number;
  lesser: number;
  /** Of the lesser ones: services where it will be a MUSS in the Abnahme. */
  due: number;
  /** Services where it got no answer. */
  undecided: number;
  waived: number;
  passed: number;
  /** Services that nothing else stands against. */
  sole: number;
}

/** A waiver that holds, and for which service. */
export interface HeldWaiver {
  readonly service: number;
  readonly ruleId: string;
  readonly waiver: Waiver;
}

/** What reports of one day, one edition and one phase come to together. */
export interface Snapshot {
  readonly ruleset: ReportRuleset;
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly commands: readonly string[];
  readonly tools: readonly string[];
  readonly rules: readonly ReportRule[];
  readonly rows: readonly ServiceRow[];
  readonly counts: readonly RuleCount[];
  /** Those first that end first. */
  readonly waivers: readonly HeldWaiver[];
  /** Files and folders that belong to no service. */
  readonly outside: number;
  /** What the services are found to have among each other. */
  readonly across: readonly AcrossResult[];
}

type Head = Pick<Snapshot, 'ruleset' | 'phase' | 'asOf' | 'rules'>;
/** What is told of a report that goes into a snapshot. */
export type SnapshotHead = Head & {
  readonly command: string;
  readonly tool: { readonly version: string };
  readonly outside: readonly unknown[];
  readonly across?: readonly AcrossResult[];
};

/** Takes the services of a day one by one, and keeps of each what an overview shows. */
export class SnapshotMaker {
  private readonly head: Head;
  private readonly places: ReadonlyMap<string, number>;
  private readonly rows: ServiceRow[] = [];
  private readonly counts: RuleCount[];
  private readonly waivers: HeldWaiver[] = [];
  private readonly commands = new Set<string>();
  private readonly tools = new Set<string>();
  private outside = 0;
  private readonly across: AcrossResult[] = [];

  constructor({ ruleset, phase, asOf, rules }: Head) {
    this.head = { ruleset, phase, asOf, rules };
    this.places = new Map(rules.map(({ id }, at) => [id, at]));
    this.counts = rules.map((rule, at) => ({
      rule,
      at,
      must: 0,
      lesser: 0,
      due: 0,
      undecided: 0,
      waived: 0,
      passed: 0,
      sole: 0,
    }));
  }

  /** Whether letters mean the same in another report. */
  hasRules({ rules }: Pick<Head, 'rules'>): boolean {
    const own = this.head.rules;
    return own === rules || (own.length === rules.length && own.every(({ id }, at) => rules[at]!.id === id));
  }

  /** Tells of a report whose services are added. */
  from({ command, tool, outside, across = [] }: Pick<SnapshotHead, 'command' | 'tool' | 'outside' | 'across'>): void {
    this.commands.add(command);
    this.tools.add(tool.version);
    this.outside += outside.length;
    this.across.push(...across);
  }

  add(service: ServiceReport): ServiceRow {
    const { rules } = this.head;
    const row = rowOf(service, rules, this.places);
    const number = this.rows.push(row) - 1;
    for (const { ruleId, waiver = [] } of service.results)
      for (const one of waiver) this.waivers.push({ service: number, ruleId, waiver: one });
    for (const at of row.due) this.counts[at]!.due += 1;
    for (let at = 0; at < rules.length; at++) this.count(row, at);
    if (row.left === 1) for (const at of obstaclesOf(row, rules)) this.counts[at]!.sole += 1;
    return row;
  }

  private count(row: ServiceRow, at: number): void {
    const count = this.counts[at]!;
    const letter = row.outcomes[at]!;
    if (letter === LETTERS.passed) count.passed += 1;
    else if (letter === LETTERS.waived) count.waived += 1;
    else if (isUndecided(letter)) count.undecided += 1;
    else if (letter === LETTERS.failed) count[levelAt(row, this.head.rules, at) === 'MUSS' ? 'must' : 'lesser'] += 1;
  }

  get made(): Snapshot {
    const byEnd = (a: HeldWaiver, b: HeldWaiver) => ascending(a.waiver.until, b.waiver.until) || a.service - b.service;
    const { rows, counts, outside, across } = this;
    const [commands, tools] = [[...this.commands], [...this.tools]];
    return { ...this.head, commands, tools, rows, counts, waivers: this.waivers.sort(byEnd), outside, across };
  }
}
