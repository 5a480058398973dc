import { resolve } from 'node:path';
import type { AcrossResult } from '../base/across-results.ts';
import { UserError } from '../base/errors.ts';
import { memo } from '../base/memo.ts';
import type { Lang, Severity } from '../base/nouns.ts';
import { exitCode } from '../engine/verdict.ts';
import { assembled } from '../reports/assembled.ts';
import { readReport } from '../reports/read.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import { joined, type Share } from '../reports/shards/join.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { acrossServices, type Entry, entryOf } from '../run/across.ts';
import { REPORTS } from '../words/shards.ts';
import { ACROSS } from '../words/side-by-side.ts';
import { tellStrayed } from './conclude.ts';
import { destinations } from './destinations.ts';
import { tempFolder } from './folders.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { planIn } from './plan-file.ts';
import { rulesetNamed } from './rulesets.ts';
import { keepHeapSmall } from './steady-heap.ts';
import { writeReports } from './write-reports.ts';

interface MergeOptions {
  readonly lang: Lang;
  readonly reporter?: readonly string[];
  readonly failOn: Severity;
  readonly strict?: boolean;
  readonly summary?: boolean;
  readonly quiet?: boolean;
  readonly plan?: string;
  /** Where the ruleset of the reports is, to compare their services. */
  readonly ruleset?: string;
}

/** Reads a share and puts its services aside; their places in the whole are known when its head has been read. */
function readShare(
  file: string,
  services: ServiceSpool,
  { places, entries }: { places: number[]; entries: Entry[] },
  { lang }: MergeOptions,
  io: Io,
): Share {
  let own = 0;
  const {
    verdict: _,
    summary: __,
    ...head
  } = readReport(resolve(io.cwd, file), file, lang, {
    numberOf: services.numberOf,
    put: (service) => {
      services.put(service);
      entries.push(entryOf(service));
      own += 1;
    },
  });
  const positions = head.shard?.positions ?? [];
  if (head.shard && positions.length !== own)
    throw new UserError(REPORTS['wrong-places'], { file, places: positions.length, services: own });
  places.push(...positions);
  return { file, head };
}

/** The ruleset that the reports were made by; null where it is not here, or another one. */
function rulesetOfReports({ ruleset }: Share['head'], given: string | undefined, io: Io): Ruleset | null {
  try {
    const found = rulesetNamed(given ?? `${ruleset.id}@${ruleset.version}`, io);
    return found.digest === ruleset.digest ? found : null;
  } catch (error) {
    if (error instanceof UserError && given === undefined) return null;
    throw error;
  }
}

/** What the services of all shares come to side by side, as one run over them would have told. */
async function compared(
  shares: readonly Share[],
  entries: readonly Entry[],
  places: readonly number[],
  { plan, ruleset }: MergeOptions,
  io: Io,
): Promise<AcrossResult[]> {
  const { head } = shares[0]!;
  const planned = planIn(plan, io);
  const asked = shares.flatMap((share) => share.head.across ?? []);
  if (asked.length === 0) return [];
  const own = rulesetOfReports(head, ruleset, io);
  if (own === null) return (head.across ?? []).map((one) => ({ ...one, reason: ACROSS['no-ruleset'][head.lang] }));
  const inOrder: Entry[] = [];
  places.forEach((place, at) => {
    inOrder[place] = entries[at]!;
  });
  return acrossServices(inOrder, { ruleset: own, phase: head.phase, asOf: head.asOf, lang: head.lang, plan: planned });
}

/** `vorgaben merge`: the report that one run over all services would have given, from those of its shares. */
export async function mergeCommand(files: readonly string[], options: MergeOptions, io: Io): Promise<ExitCode> {
  keepHeapSmall();
  const { lang, failOn } = options;
  const outputs = destinations(options.reporter, options.quiet === true, io);
  const services = new ServiceSpool(tempFolder(io.env));
  try {
    const places: number[] = [];
    const entries: Entry[] = [];
    // All shares have the same rules: they are kept once.
    const rules = new Map<string, Share['head']['rules']>();
    const shares = files.map((file): Share => {
      const { head } = readShare(file, services, { places, entries }, options, io);
      return { file, head: { ...head, rules: memo(rules, JSON.stringify(head.rules), () => head.rules) } };
    });
    const head = joined(shares, lang);
    services.arrange(places);
    const across = await compared(shares, entries, places, options, io);
    const report = assembled(services, { ...head, ...(across.length > 0 && { across }) });
    // The lines of the files checked are not in the reports.
    const demanding = options.strict === true || head.phase === 'abnahme';
    await writeReports(report, outputs, () => null, { failOn, summary: options.summary === true, demanding }, io);
    tellStrayed(report, demanding, io);
    if (shares.some((share) => share.head.shard?.crashed)) return EXIT.bug;
    return exitCode(report, { failOn, strict: options.strict === true, phase: head.phase });
  } finally {
    services.close();
  }
}
