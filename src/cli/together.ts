import { nextTurn } from '../base/next-turn.ts';
import type { Targets } from '../documents/targets.ts';
import type { Outside } from '../documents/walk.ts';
import { ServicePacker, type ServiceSpool } from '../reports/service-spool.ts';
import { type Entry, entryOf } from '../run/across.ts';
import { together } from '../run/aside.ts';
import type { RulesetChoice } from '../run/choose-ruleset.ts';
import type { ServiceRun } from '../run/judge-service.ts';
import { type Judging, judged } from '../run/judged.ts';
import { type Opened, openedAt, serviceCount } from '../run/opened.ts';
import { Tally } from '../run/tally.ts';
import { joinPath } from '../text/slash-paths.ts';
import { excerptsOf } from './excerpts.ts';
import type { Helping, Io, Told } from './io.ts';

/** Below so many services a second thread takes longer to begin than it saves, and the heap stays small by itself. */
const MANY = 64;

/** What services are judged with, by either thread. */
export interface Work {
  readonly targets: Targets;
  readonly judging: Judging & { readonly rulesets: RulesetChoice };
  readonly maxBytes: number;
  /** Whether the lines that findings stand in are kept. */
  readonly lines: boolean;
}

/** What judging came to beside the services themselves. */
export interface JudgedServices {
  readonly tally: Tally;
  /** Files that are no part of the services although they lie in their folders. */
  readonly aside: readonly Outside[];
  /** What is compared between services, in their order. */
  readonly entries: readonly Entry[];
}

/** What a service leaves aside; a service in it is looked at, too. */
export function asideIn({ aside, report }: ServiceRun, { services }: Targets): Outside[] {
  if (aside.length === 0) return [];
  const nested = services.map(({ path }) => joinPath(path, 'steckbrief.yaml'));
  return together(aside, [...report.documents.map(({ path }) => path), ...nested]);
}

export const areMany = (targets: Targets): boolean => serviceCount(targets) >= MANY;

/** All that both threads must have come to by themselves, so that either may judge any service. */
function common({ targets, judging }: Work): string {
  const { result, insteadOf } = judging.rulesets;
  const paths = targets.services.map(({ path }) => path);
  return JSON.stringify([result.ruleset.digest, result.by, insteadOf, judging.asOf, paths, targets.loose.length]);
}

/** Judges the services that nobody else has taken, with their places. */
async function* taken({ targets, judging, maxBytes }: Work, next: SharedArrayBuffer, cwd: string) {
  const counter = new Int32Array(next);
  let place = 0;
  function* untaken(): Generator<Opened> {
    const total = serviceCount(targets);
    for (place = Atomics.add(counter, 0, 1); place < total; place = Atomics.add(counter, 0, 1))
      yield openedAt(targets, place, { maxBytes, cwd, time: judging.time });
  }
  for await (const one of judged(untaken(), judging)) yield { ...one, at: place };
}

/** The part of the thread that helps: judges, tells what came of it, and what it worked with. */
export async function help(work: Work, { next, tell }: Helping, cwd: string): Promise<void> {
  const packer = new ServicePacker();
  for await (const { at: place, service, run } of taken(work, next, cwd)) {
    // Bugs of ours are told in order, by a run of one thread.
    if (run.crashes.length > 0) throw new Error('A check kind crashed');
    const packed = packer.pack(run.report, work.lines ? excerptsOf(run.report, service.documents) : undefined);
    const kinds = run.report.documents.flatMap(({ kind }) => kind ?? []);
    await tell({
      place,
      ...packed,
      aside: asideIn(run, work.targets),
      entry: entryOf(run.report),
      examined: run.examinedAnything,
      kinds,
    });
  }
  await tell({ all: common(work) });
}

/**
 * Judges services in two threads, which take the next one whenever they are done with one; the services stand in their order
 * after it. Null where anything was out of the ordinary: one thread then begins anew, and says what there is to say in order.
 */
export async function judgeTogether(
  work: Work,
  services: ServiceSpool,
  step: () => void,
  io: Io,
): Promise<JudgedServices | null> {
  const next = new SharedArrayBuffer(4);
  const places: number[] = [];
  const tally = new Tally();
  const aside: Outside[] = [];
  const entries: (readonly [place: number, entry: Entry])[] = [];
  let theirs: string | undefined;
  const hear = (told: Told) => {
    if ('all' in told) {
      theirs = told.all;
      return;
    }
    services.adopt(told);
    aside.push(...told.aside);
    entries.push([told.place, told.entry]);
    places.push(told.place);
    tally.examined ||= told.examined;
    for (const kind of told.kinds) io.used?.add(kind);
    step();
  };
  const helper = io.hire!(next, hear);
  try {
    for await (const { at: place, service, run } of taken(work, next, io.cwd)) {
      if (run.crashes.length > 0) return null;
      services.add(run.report, work.lines ? excerptsOf(run.report, service.documents) : undefined);
      places.push(place);
      tally.add(run);
      aside.push(...asideIn(run, work.targets));
      entries.push([place, entryOf(run.report)]);
      for (const { kind } of run.report.documents) if (kind !== null) io.used?.add(kind);
      step();
      // What the other thread tells is heard when the loop turns.
      await nextTurn();
    }
    if (!(await helper.ended) || theirs !== common(work) || work.judging.rulesets.insteadOf !== null) return null;
    services.arrange(places);
    const inOrder = entries.sort(([a], [b]) => a - b).map(([, entry]) => entry);
    return { tally, aside, entries: inOrder };
  } catch {
    return null;
  } finally {
    helper.stop();
  }
}
