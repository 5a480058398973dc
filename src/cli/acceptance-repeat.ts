import { basename, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Report } from '../base/report.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { findTargets, type ServiceTarget, type Targets } from '../documents/targets.ts';
import type { Crash } from '../engine/rule-work.ts';
import type { Opened } from '../evidence/open.ts';
import { buildReport } from '../reports/build.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import { acrossServices, type Entry, entryOf } from '../run/across.ts';
import { judged } from '../run/judged.ts';
import { opened } from '../run/opened.ts';
import { nothingToCheck, Tally } from '../run/tally.ts';
import { sha256 } from '../store/hash.ts';
import { foldersOf } from '../text/slash-paths.ts';
import { EVIDENCE } from '../words/evidence/index.ts';
import { isAskedFor } from './acceptance-trust.ts';
import { tempFolder } from './folders.ts';
import type { Io } from './io.ts';
import { judgingTools } from './judging-tools.ts';
import { type RawCheckOptions, sizeOf, timeOf } from './options.ts';
import { reportFacts } from './report-facts.ts';

/** What a repetition may be told. */
export interface RepeatOptions {
  readonly standard?: readonly string[];
  readonly timeLimit?: string;
}

/** By whom the ruleset counts as chosen in the repetition; a lock counts as the service's own where it is not one of here. */
function believed(kept: Report, io: Io): Report['ruleset']['chosenBy'] {
  const by = kept.ruleset.chosenBy;
  return by === 'lock' && !isAskedFor(kept, io) ? 'steckbrief' : by;
}

/** Files that were left aside then: who repeats a check need not have its settings, and they hide nothing that is judged. */
function leftAside({ outside }: Report): (path: string) => boolean {
  const aside = new Set(outside.map(({ path }) => path));
  return (path) => aside.has(path) || foldersOf(path).some((folder) => aside.has(folder));
}

/** Judges the services of the package once more, as it was done then. */
export async function repeated(
  { manifest: { run, ruleset: packed }, report: kept }: Opened & { readonly report: Report },
  { folders, content }: { folders: readonly string[]; content: string },
  { standard = [], timeLimit }: RepeatOptions,
  io: Io,
): Promise<{ report: Report; crashes: readonly Crash[] }> {
  const { phase, asOf, lang, maxFileSize, waivers } = run;
  const targets = targetsOf(kept, findTargets(io.cwd, folders));
  const ruleset = join(content, packed.entry);
  const options: RawCheckOptions = {
    ...{ ruleset, phase, asOf, lang, maxFileSize, waivers, standard, quiet: true, failOn: 'error' },
  };
  const judging = {
    ...judgingTools(options, io, believed(kept, io)),
    phase,
    asOf,
    lang,
    waivers,
    setAside: leftAside(kept),
    onCrash: 'unverified' as const,
  };
  const time = timeOf(timeLimit, io.env);
  const services = new ServiceSpool(tempFolder(io.env));
  const tally = new Tally();
  const entries: Entry[] = [];
  try {
    for await (const one of judged(opened(targets, sizeOf(maxFileSize), io.cwd, time), { ...judging, time })) {
      services.add(one.run.report);
      tally.add(one.run);
      entries.push(entryOf(one.run.report));
    }
    if (!tally.examined) throw nothingToCheck(targets.services.map(({ path }) => path));
    const by = { ruleset: judging.rulesets.result.ruleset, phase, asOf, lang, plan: null };
    const facts = { ...reportFacts(judging, [], options), across: await acrossServices(entries, by) };
    const report = { ...buildReport(services, facts), services: [...services] };
    return { report, crashes: tally.crashes };
  } finally {
    services.close();
  }
}

/** Which of the folders given is which service of the package: the one with its Steckbrief, else the one of its name. */
function targetsOf({ services }: Report, { services: given }: Targets): Targets {
  const free = new Set(given);
  const taken = new Map<ServiceReport, ServiceTarget>();
  const take = (fits: (service: ServiceReport, target: ServiceTarget) => boolean) => {
    for (const service of services) {
      if (taken.has(service)) continue;
      const found = [...free].find((target) => fits(service, target));
      if (!found) continue;
      free.delete(found);
      taken.set(service, found);
    }
  };
  take((service, { source }) => {
    const document = service.documents.find(({ path }) => path === service.steckbrief);
    const file = basename(service.steckbrief ?? '');
    return (
      document !== undefined && typeof source.size(file) === 'number' && sha256(source.bytes(file)) === document.sha256
    );
  });
  take((service, { folder }) => service.path !== '.' && basename(service.path) === basename(folder));
  take(() => services.length === 1 && given.length === 1);
  const missing = services.filter((service) => !taken.has(service)).map(({ name, path }) => name ?? path);
  if (missing.length > 0) throw new UserError(EVIDENCE['no-folder'], { services: missing });
  return {
    services: services.map((service) => ({ ...taken.get(service)!, path: service.path })),
    loose: [],
    ignored: 0,
    outside: [],
  };
}
