import type { Ruleset } from '../rulesets/types.ts';
import { Examiner } from '../standards/examiner.ts';
import type { CheckOptions, OwnChoice } from './check-options.ts';
import { type OnCrash, stopAt } from './crashes.ts';
import { checkService, type ServiceRun } from './judge-service.ts';
import { dispose, type Opened } from './opened.ts';
import { believeOwnJudges, doubtOwnJudges } from './own-judge.ts';
import { examinerOf, type StandardsOfRun } from './standards.ts';
import type { TimeBudget } from './time-budget.ts';

/** How services are judged. */
export interface Judging extends Omit<CheckOptions, 'ruleset' | 'time'> {
  /** How long the run may take; without it as long as it needs. */
  readonly time?: TimeBudget;
  /** Chooses the ruleset of each service. */
  readonly rulesets: { for(opened: Opened): Ruleset; ownChoice?(opened: Opened): OwnChoice | null };
  /** Where standards are: they are opened for this run and closed with it. An examiner that is open stays open. */
  readonly standards: StandardsOfRun | Examiner;
  readonly onCrash: OnCrash;
}

/** A service and what the rules say of it. */
export interface JudgedService extends Opened {
  readonly ruleset: Ruleset;
  readonly run: ServiceRun;
}

/**
 * Judges services one after the other: the one loop behind every command, the tests of rules, and whatever else judges.
 * The documents of a service are given back when the next one is asked for, or when nobody asks any more.
 */
export async function* judged(
  services: Iterable<Opened> | AsyncIterable<Opened>,
  { rulesets, standards, onCrash, time: budget, ...options }: Judging,
): AsyncGenerator<JudgedService> {
  const isOpen = standards instanceof Examiner;
  const examiner = isOpen ? standards : examinerOf(standards);
  let none = true;
  try {
    for await (const { service, place, followed = false, memory } of services) {
      none = false;
      try {
        const ruleset = rulesets.for({ service, place });
        const time = budget?.share(followed, memory);
        await examiner.examine(service.documents, place, options.asOf, time);
        const settle = options.phase === 'abnahme' ? doubtOwnJudges : believeOwnJudges;
        settle(service.documents);
        const own = rulesets.ownChoice?.({ service, place }) ?? null;
        // While it is made a service may choose among rulesets; what it brings along itself decides nothing.
        const ownChoice = options.phase === 'abnahme' || own?.vouched === false ? own : null;
        const run = checkService(service, { ...options, ruleset, ownChoice, ...(time && { time }) });
        stopAt(run.crashes, onCrash);
        yield { service, place, ruleset, run };
      } finally {
        dispose(service);
      }
    }
    // What was given is refused where it is no standard, even if there was nothing to judge.
    if (none) await examiner.examine([]);
  } finally {
    if (!isOpen) await examiner.close();
  }
}

/** What the rules say of a single service; its documents are given back. */
export async function judgedOne(one: Opened, judging: Judging): Promise<JudgedService> {
  for await (const found of judged([one], judging)) return found;
  throw new Error('A service was not judged');
}
