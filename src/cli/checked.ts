import type { AcrossResult } from '../base/across-results.ts';
import type { ReportStream } from '../base/report.ts';
import type { Targets } from '../documents/targets.ts';
import type { Outside } from '../documents/walk.ts';
import type { Crash } from '../engine/rule-work.ts';
import { buildReport } from '../reports/build.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { acrossServices, type Entry, entryOf, notCompared } from '../run/across.ts';
import { judged } from '../run/judged.ts';
import { opened } from '../run/opened.ts';
import { nothingToCheck, Tally } from '../run/tally.ts';
import { by } from '../text/ascending.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import { excerptsOf } from './excerpts.ts';
import { tempFolder } from './folders.ts';
import { EXIT, type Io } from './io.ts';
import { chooseOnly } from './judging-tools.ts';
import type { RawCheckOptions } from './options.ts';
import { Progress } from './progress.ts';
import { reportFacts } from './report-facts.ts';
import { type Settled, settle, type Where } from './settled.ts';
import { shareOfTargets, standardsAtHand } from './shard.ts';
import { keepHeapSmall } from './steady-heap.ts';
import { areMany, asideIn, help, type JudgedServices, judgeTogether } from './together.ts';

/** Services judged and put aside, before any report of them is written. */
export interface Checked {
  readonly report: ReportStream;
  readonly ruleset: Ruleset;
  /** Bugs of ours that came to light. */
  readonly crashes: readonly Crash[];
  /** The line that a finding stands in, where lines were kept. */
  readonly excerpt: ServiceSpool['excerpt'];
}

/** Judges services and puts them aside, their old findings marked. */
async function judgeInto(
  services: ServiceSpool,
  targets: Targets,
  { judging, maxBytes, baseline, share }: Settled,
  { progress, lines, io }: { progress: Progress; lines: boolean; io: Io },
): Promise<JudgedServices | null> {
  const many = areMany(targets);
  if (many) keepHeapSmall();
  // Shares are judged side by side already, on this machine or another.
  if (many && !share && baseline === null && io.hire) {
    const both = await judgeTogether({ targets, judging, maxBytes, lines }, services, () => progress.step(), io);
    progress.end();
    return both;
  }
  const tally = new Tally();
  const aside: Outside[] = [];
  const entries: Entry[] = [];
  for await (const { service, run: found } of judged(opened(targets, maxBytes, io.cwd, judging.time), judging)) {
    const run = baseline ? baseline.mark(found) : found;
    services.add(run.report, lines ? excerptsOf(run.report, service.documents) : undefined);
    tally.add(run);
    aside.push(...asideIn(run, targets));
    entries.push(entryOf(run.report));
    for (const { kind } of run.report.documents) if (kind !== null) io.used?.add(kind);
    progress.step();
  }
  progress.end();
  return { tally, aside, entries };
}

/** What the services come to side by side; a share of them is compared when all shares are joined. */
async function compared(entries: readonly Entry[], { judging, share, plan }: Settled): Promise<AcrossResult[]> {
  const { phase, asOf, lang, rulesets } = judging;
  const { ruleset } = rulesets.result;
  if (share) return notCompared(ruleset, phase, 'share', lang);
  return acrossServices(entries, { ruleset, phase, asOf, lang, plan });
}

/** The same world without a second thread. */
export const alone = ({ hire: _none, ...io }: Io): Io => io;

/**
 * What `check` and `abnahme` have in common: judges what the paths come to, makes a report of it and hands it to whoever
 * writes it. `lines`: the lines that findings stand in are kept, to be shown.
 */
export async function withChecked<T>(
  given: readonly string[],
  options: RawCheckOptions,
  { lines, ...where }: Where & { readonly lines: boolean },
  use: (checked: Checked) => Promise<T>,
): Promise<T> {
  const { lang, quiet = false } = options;
  const { io } = where;
  const settled = await settle(given, options, where);
  const { paths, all, share, judging, maxBytes, baseline, configs } = settled;
  const { own, positions, total } = shareOfTargets(all, share ?? { index: 1, count: 1 });
  const progress = new Progress(positions.length, lang, io, quiet);
  if (io.helps) {
    await help({ targets: own, judging, maxBytes, lines }, io.helps, io.cwd);
    // Whoever asked for the thread reports; here nobody waits for an answer.
    return EXIT.ok as T;
  }
  const services = new ServiceSpool(tempFolder(io.env));
  try {
    const found = await judgeInto(services, own, settled, { progress, lines, io });
    if (found === null) return await withChecked(given, options, { lines, ...where, io: alone(io) }, use);
    const { tally, aside, entries } = found;
    const { crashes, examined } = tally;
    if (total === 0 || (!examined && !share)) throw nothingToCheck(paths);
    if (all.ignored > 0 && !quiet) io.stderr.write(`vorgaben: ${render(CLI.ignored, { count: all.ignored }, lang)}\n`);
    // A share that no service fell to is still judged by the ruleset of the run.
    if (positions.length === 0) chooseOnly(all, judging.rulesets, maxBytes, io);

    const shard = share && {
      ...{ ...share, total, positions, examined, crashed: crashes.length > 0 },
      standards: standardsAtHand(options.standard ?? [], io),
    };
    const report = buildReport(services, {
      ...reportFacts(judging, given, options),
      configs,
      outside: [...all.outside, ...aside].sort(by(({ path }) => path)),
      across: await compared(entries, settled),
      ...(shard && { shard }),
      ...(baseline && { baseline: baseline.facts }),
    });
    return await use({ report, ruleset: judging.rulesets.result.ruleset, crashes, excerpt: services.excerpt });
  } finally {
    services.close();
  }
}
