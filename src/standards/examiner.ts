import { nextTurn } from '../base/next-turn.ts';
import type { TimeLeft } from '../base/time-left.ts';
import type { CodeLists } from '../codelists/code-list.ts';
import { outOfMemory } from '../documents/allowance.ts';
import type { Examination } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import type { ExaminerName } from '../documents/kinds/kind.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import { examinedBy } from '../documents/recognise.ts';
import type { Store } from '../store/installed.ts';
import { listsOf } from '../xoev/service-lists.ts';
import { type ServicePlace, StandardsAtHand } from './at-hand.ts';
import { choose } from './choose.ts';
import { examine } from './examine.ts';
import { HeldLists } from './held-lists.ts';
import type { StandardPins } from './packages/pinned.ts';
import { FiredRules } from './schematron/fired-rules.ts';
import type { EngineOptions } from './schematron/run/compiler.ts';
import type { SchematronEngine } from './schematron/run/engine.ts';
import type { Standard } from './standard.ts';

/** What documents of one service are examined with. */
interface Examining {
  readonly place: ServicePlace | null;
  readonly lists: () => CodeLists;
  readonly asOf: string | undefined;
  readonly time: TimeLeft | undefined;
  readonly fired: FiredRules;
}

type Examine = (document: FileDocument, examining: Examining) => Promise<Examination>;

/** Has documents judged by the standards before rules are run; packages are opened when the first document asks. */
export class Examiner {
  private readonly atHand: StandardsAtHand;
  private readonly options: EngineOptions;
  private started: Promise<SchematronEngine> | undefined;
  private readonly heldLists = new HeldLists();
  private builtin: Promise<Standard[]> | undefined;
  private saml: Promise<Standard[]> | undefined;

  /**
   * `user` is the store of packages of the user, if there is to be one; without a cache folder Schematron is compiled
   * anew; installed packages must be those of `pins`.
   */
  constructor(
    paths: readonly string[],
    cwd: string,
    user: Store | null = null,
    options: EngineOptions = { folder: null },
    pins: StandardPins | null = null,
  ) {
    this.options = options;
    this.atHand = new StandardsAtHand(paths, cwd, user, pins);
  }

  /** `asOf` is the day of the run, YYYY-MM-DD: what standards call today. */
  async examine(
    documents: readonly FileDocument[],
    place: ServicePlace | null = null,
    asOf: string | undefined = undefined,
    time: TimeLeft | undefined = undefined,
  ): Promise<void> {
    // A mistyped --standard is refused whether or not a document needs it.
    await this.atHand.given;
    await Promise.all(documents.map((document) => document.complete()));
    let found: CodeLists | undefined;
    const lists = () => (found ??= listsOf(documents));
    const fired = new FiredRules();
    const all: Promise<void>[] = [];
    for (const document of documents) {
      const one = this.one(document, { place, lists, asOf, time, fired });
      // Awaited below; until then a refusal must not end the process as unhandled.
      one.catch(() => undefined);
      all.push(one);
      if (documents.length > 1) await nextTurn();
    }
    await Promise.all(all);
    fired.tell(documents);
    await this.heldLists.hold(documents, () => this.atHand.vouchedLists(place));
  }

  private async one(document: FileDocument, examining: Examining): Promise<void> {
    const name = examinedBy(document.kind);
    const { memory } = examining.time ?? {};
    if (memory?.spent && !document.fault && (name !== null || document.rootName)) document.fault = outOfMemory(memory);
    if (examining.time && examining.time.left <= 0 && !document.fault && (name !== null || document.rootName)) {
      const args = { seconds: examining.time.seconds };
      document.fault = { stage: 'bytes', code: 'out-of-time', args, range: WHOLE_FILE };
    }
    if (name === 'standards') document.examination = await this.examiners[name](document, examining);
    else if (name !== null)
      document.examination = await this.alone(document, () => this.examiners[name](document, examining));
    else if (document.kind === null && document.rootName) {
      const examination = await this.examiners.standards(document, examining);
      if (examination.standard) document.claim(examination);
      else document.unclaimed = examination.tried;
    }
  }

  /** Examines a document whose answer depends on nothing but itself. */
  protected alone(_document: FileDocument, work: () => Promise<Examination>): Promise<Examination> {
    return work();
  }

  /** How documents are examined, by the name their kind gives. */
  private readonly examiners: Readonly<Record<ExaminerName, Examine>> = {
    standards: async (document, examining) => this.judge(document, await this.atHand.for(examining.place), examining),
    xdatenfelder: async (document, { time }) => {
      this.builtin ??= import('./packages/builtin.ts').then(({ xdatenfelderStandard }) => [xdatenfelderStandard()]);
      return examine(document, await this.builtin, this.engine, { time });
    },
    saml: async (document, { time }) => {
      this.saml ??= import('./packages/builtin.ts').then(({ samlStandard }) => [samlStandard()]);
      return examine(document, await this.saml, this.engine, { time });
    },
    openapi: async (document) => (await import('./openapi.ts')).examineOpenApi(document),
  };

  private async judge(
    document: FileDocument,
    standards: readonly Standard[],
    { lists, asOf, time, fired }: Examining,
  ): Promise<Examination> {
    if (document.fault || standards.length === 0) return examine(document, standards, this.engine);
    const { claims, from, official, ...rest } = choose(document, standards, asOf, time);
    if (from?.refusal) throw from.refusal;
    const chosen: Standard = { name: '', entries: () => [], claims: () => [...claims] };
    const examination = await examine(document, [chosen], this.engine, { lists: lists(), official, asOf, time, fired });
    const standard = examination.standard && { ...examination.standard, ...(from?.origin && { origin: from.origin }) };
    return { ...examination, ...rest, standard, ...(from?.vouched === false && { unvouched: true }) };
  }

  /** Loaded with the first scenario that has Schematron. */
  private readonly engine = (): Promise<SchematronEngine> => {
    this.started ??= import('./schematron/run/engine.ts').then(
      ({ SchematronEngine: Engine }) => new Engine(this.options),
    );
    return this.started;
  };

  /** Ends the processes that ran Schematron. */
  async close(): Promise<void> {
    (await this.started)?.close();
  }
}
