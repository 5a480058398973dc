import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { overviewPage } from '../reporters/overview/page.ts';
import { pageNameOf } from '../reporters/page-name.ts';
import { type Overview, OverviewMaker } from '../reports/overview/parts.ts';
import { readReport } from '../reports/read.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import { joined, type Share } from '../reports/shards/join.ts';
import { slashed } from '../store/real-path.ts';
import { OVERVIEW_COMMAND } from '../words/overview/command.ts';
import { tempFolder } from './folders.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { keepHeapSmall } from './steady-heap.ts';
import { Output } from './write-file.ts';

interface OverviewOptions {
  readonly lang: Lang;
  readonly output?: string;
  readonly pages?: string;
}

/** Where each service of a day was found, so that none is counted twice. */
type Found = Map<string, Map<string, string>>;

/** Adds the services of a report; a share is remembered, to be held against the others. */
function add(
  file: string,
  maker: OverviewMaker,
  { found, shares }: { found: Found; shares: Share[] },
  lang: Lang,
  io: Io,
): void {
  const services = new ServiceSpool(tempFolder(io.env));
  try {
    const { verdict: _, summary: __, ...head } = readReport(resolve(io.cwd, file), file, lang, services);
    if (head.shard) shares.push({ file, head });
    const day = maker.for(head, file);
    const key = `${head.ruleset.digest}\n${head.phase}\n${head.asOf}`;
    const known = found.get(key) ?? new Map<string, string>();
    found.set(key, known);
    for (const service of services) {
      const first = known.get(service.path);
      if (first !== undefined)
        throw new UserError(OVERVIEW_COMMAND.twice, { service: service.path, first, second: file, date: head.asOf });
      known.set(service.path, file);
      day.add(service);
    }
  } finally {
    services.close();
  }
}

/** Shares of one run must be all of its shares: half a run would look like a whole one. */
function demandWholeRuns(shares: readonly Share[], lang: Lang): void {
  const runs = new Map<string, Share[]>();
  for (const share of shares) {
    const { ruleset, phase, asOf, shard } = share.head;
    const key = [ruleset.digest, phase, asOf, shard!.count, shard!.total].join('\n');
    runs.set(key, [...(runs.get(key) ?? []), share]);
  }
  for (const run of runs.values()) joined(run, lang);
}

/** The address of a service's own report, seen from the overview; null where there is no such file. */
function linksTo(pages: string | undefined, output: string | undefined, io: Io): (path: string) => string | null {
  if (pages === undefined) return () => null;
  const folder = resolve(io.cwd, pages);
  const from = output === undefined ? io.cwd : dirname(resolve(io.cwd, output));
  return (path) => {
    const file = resolve(folder, pageNameOf(path));
    return existsSync(file) ? encodeURI(slashed(relative(from, file))) : null;
  };
}

function readAll(files: readonly string[], lang: Lang, io: Io): Overview {
  const maker = new OverviewMaker();
  const taken = { found: new Map() as Found, shares: [] as Share[] };
  for (const file of files) add(file, maker, taken, lang, io);
  demandWholeRuns(taken.shares, lang);
  return maker.made;
}

/** `vorgaben uebersicht`: one page over the services of many reports, of shares, of days, of several rulesets. */
export async function overviewCommand(given: readonly string[], options: OverviewOptions, io: Io): Promise<ExitCode> {
  keepHeapSmall();
  const { lang, output, pages } = options;
  const out = new Output(output, io);
  const overview = readAll(await expandGlobs(given, io.cwd), lang, io);
  out.write([...overviewPage(overview, lang, linksTo(pages, output, io))].join(''));
  return EXIT.ok;
}
