import type { AcrossResult, ReportStream } from '../base/nouns.ts';
import { findTargets, type Targets } from '../documents/targets.ts';
import type { Crash } from '../engine/run-rule.ts';
import { buildReport } from '../reports/build.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { acrossServices, type Entry, entryOf, notCompared } from '../run/across.ts';
import type { RulesetChoice } from '../run/choose-ruleset.ts';
import { type Judging, judged } from '../run/judged.ts';
import { opened } from '../run/opened.ts';
import { nothingToCheck, Tally } from '../run/tally.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import { BaselineUse } from './baseline-file.ts';
import { excerptsOf } from './excerpts.ts';
import { tempFolder } from './folders.ts';
import { expandGlobs } from './globs.ts';
import type { ExitCode, Io } from './io.ts';
import { chooseOnly, judgingTools } from './judging-tools.ts';
import { dayOf, type RawCheckOptions, sizeOf, timeOf } from './options.ts';
import { planIn } from './plan-file.ts';
import { Progress } from './progress.ts';
import { reportFacts } from './report-facts.ts';
import { shardGiven, shareOfTargets, standardsAtHand } from './shard.ts';

/** Services judged and put aside, before any report of them is written. */
export interface Checked {
  readonly report: ReportStream;
  readonly ruleset: Ruleset;
  /** Bugs of ours that came to light. */
  readonly crashes: readonly Crash[];
  /** The line that a finding stands in, where lines were kept. */
  readonly excerpt: ServiceSpool['excerpt'];
}

/** All that is settled before the first service is opened: what can be refused is refused before the work. */
interface Settled {
  readonly paths: readonly string[];
  readonly all: Targets;
  readonly judging: Judging & { readonly rulesets: RulesetChoice };
  readonly maxBytes: number;
  readonly baseline: BaselineUse | null;
  readonly share: ReturnType<typeof shardGiven>;
  readonly plan: ReturnType<typeof planIn>;
}

async function settle(given: readonly string[], options: RawCheckOptions, io: Io): Promise<Settled> {
  const { lang, phase } = options;
  const paths = await expandGlobs(given.length > 0 ? given : ['.'], io.cwd);
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const baseline = options.baseline === undefined ? null : new BaselineUse(options.baseline, { phase, maxBytes }, io);
  const time = timeOf(options.timeLimit, io.env);
  const tools = judgingTools(options, io);
  return {
    paths,
    judging: { ...tools, time, phase, asOf, lang, waivers: options.waivers !== false, onCrash: 'unverified' },
    maxBytes,
    baseline,
    share: shardGiven(options.shard),
    plan: planIn(options.plan, io),
    all: findTargets(io.cwd, paths),
  };
}

/** Judges services and puts them aside, their old findings marked. */
async function judgeInto(
  services: ServiceSpool,
  targets: Targets,
  { judging, maxBytes, baseline }: Settled,
  { progress, lines, io }: { progress: Progress; lines: boolean; io: Io },
): Promise<{ tally: Tally; entries: readonly Entry[] }> {
  const tally = new Tally();
  const entries: Entry[] = [];
  for await (const { service, run: found } of judged(opened(targets, maxBytes, io.cwd, judging.time), judging)) {
    const run = baseline ? baseline.mark(found) : found;
    services.add(run.report, lines ? excerptsOf(run.report, service.documents) : undefined);
    tally.add(run);
    entries.push(entryOf(run.report));
    for (const { kind } of run.report.documents) if (kind !== null) io.used?.add(kind);
    progress.step();
  }
  progress.end();
  return { tally, entries };
}

/** What the services come to side by side; a share of them is compared when all shares are joined. */
async function compared(entries: readonly Entry[], { judging, share, plan }: Settled): Promise<AcrossResult[]> {
  const { phase, asOf, lang, rulesets } = judging;
  const { ruleset } = rulesets.result;
  if (share) return notCompared(ruleset, phase, 'share', lang);
  return acrossServices(entries, { ruleset, phase, asOf, lang, plan });
}

/**
 * What `check` and `abnahme` have in common: judges what the paths come to, makes a report of it and hands it to whoever
 * writes it. `lines`: the lines that findings stand in are kept, to be shown.
 */
export async function withChecked(
  given: readonly string[],
  options: RawCheckOptions,
  { lines, io }: { lines: boolean; io: Io },
  use: (checked: Checked) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { lang, quiet = false } = options;
  const settled = await settle(given, options, io);
  const { paths, all, share, judging, maxBytes, baseline } = settled;
  const { own, positions, total } = shareOfTargets(all, share ?? { index: 1, count: 1 });
  const progress = new Progress(positions.length, lang, io, quiet);
  const services = new ServiceSpool(tempFolder(io.env));
  try {
    const { tally, entries } = await judgeInto(services, own, settled, { progress, lines, io });
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
      outside: all.outside,
      across: await compared(entries, settled),
      ...(shard && { shard }),
      ...(baseline && { baseline: baseline.facts }),
    });
    return await use({ report, ruleset: judging.rulesets.result.ruleset, crashes, excerpt: services.excerpt });
  } finally {
    services.close();
  }
}
