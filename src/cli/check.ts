import type { ReportStream } from '../base/nouns.ts';
import { findTargets, type Targets } from '../documents/targets.ts';
import type { Crash } from '../engine/run-rule.ts';
import { exitCode } from '../engine/verdict.ts';
import { buildReport } from '../reports/build.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { checkService } from '../run/judge-service.ts';
import { CLI } from '../words/cli.ts';
import { render } from '../words/render.ts';
import { BaselineUse } from './baseline-file.ts';
import { commandLine } from './command-line.ts';
import { excerptsOf } from './excerpts.ts';
import { tempFolder } from './folders.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { dayOf, destinations, type RawCheckOptions, sizeOf } from './options.ts';
import { Progress } from './progress.ts';
import { chooseOnly, judgingTools, nothingToCheck, opened } from './services.ts';
import { shardGiven, shareOfTargets, standardsAtHand } from './shard.ts';
import { writeReports } from './write-reports.ts';

/** What other commands do with a check. */
export interface CheckUse {
  /** Takes the place of what the paths come to. */
  readonly targets?: Targets;
  /** Gets the report before any is written. */
  accept?(report: ReportStream, ruleset: Ruleset): Promise<void>;
}

/** `vorgaben check`: opens, examines, judges, reports. */
export async function checkCommand(
  given: readonly string[],
  options: RawCheckOptions,
  io: Io,
  use: CheckUse = {},
): Promise<ExitCode> {
  const { lang, phase } = options;
  const paths = await expandGlobs(given.length > 0 ? given : ['.'], io.cwd);
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const outputs = destinations(options.reporter, options.quiet === true, io);
  const baseline = options.baseline === undefined ? null : new BaselineUse(options.baseline, { phase, maxBytes }, io);
  const { choice, examiner } = judgingTools(options, io);
  const share = shardGiven(options.shard);
  const all = use.targets ?? findTargets(io.cwd, paths);
  const { own: targets, positions, total } = shareOfTargets(all, share ?? { index: 1, count: 1 });
  const progress = new Progress(positions.length, lang, io, options.quiet === true);
  const shown = outputs.some(({ reporter }) => reporter.name === 'terminal') && options.summary !== true;
  const services = new ServiceSpool(tempFolder(io.env));
  const crashes: Crash[] = [];
  let examined = false;
  try {
    try {
      for (const { service, place } of opened(targets, maxBytes, io.cwd)) {
        const ruleset = choice.for(service, place.folder);
        await examiner.examine(service.documents, place);
        const judged = checkService(service, { ruleset, phase, asOf, lang, waivers: options.waivers !== false });
        const run = baseline ? baseline.mark(judged) : judged;
        services.add(run.report, shown ? excerptsOf(run.report, service.documents) : undefined);
        for (const document of service.documents) document.dispose();
        crashes.push(...run.crashes);
        examined ||= run.examinedAnything;
        progress.step();
      }
    } finally {
      await examiner.close();
    }
    progress.end();
    if (total === 0 || (!examined && !share)) throw nothingToCheck(paths);
    if (all.ignored > 0 && !options.quiet)
      io.stderr.write(`vorgaben: ${render(CLI.ignored, { count: all.ignored }, lang)}\n`);
    // A share that no service fell to is still judged by the ruleset of the run.
    if (positions.length === 0) {
      await examiner.examine([]);
      chooseOnly(all, choice, maxBytes, io);
    }

    const { ruleset, by, bundled, signer } = choice.result;
    const beside = by === 'steckbrief' && !bundled;
    const command = commandLine(options, given, { ruleset: ruleset.manifest, beside, asOf });
    const standards = share ? standardsAtHand(options.standard ?? [], io) : [];
    const crashed = crashes.length > 0;
    const report = buildReport(services, {
      ...{ ruleset, chosenBy: by, bundled, signer, phase, asOf, lang, command },
      ...(share && { shard: { ...share, total, positions, examined, crashed, standards } }),
      ...(baseline && { baseline: baseline.facts }),
    });
    await use.accept?.(report, ruleset);
    const settings = { failOn: options.failOn, summary: options.summary === true };
    await writeReports(report, outputs, services.excerpt, settings, io);
    tellCrashes(crashes, options, io);
    return crashed ? EXIT.bug : exitCode(report, { failOn: options.failOn, strict: options.strict === true, phase });
  } finally {
    services.close();
  }
}

/** Bugs of ours that came to light, each in a line. */
function tellCrashes(crashes: readonly Crash[], { lang }: RawCheckOptions, io: Io): void {
  for (const { kind, ruleId, error } of crashes) {
    const reason = (error as Error)?.message ?? String(error);
    io.stderr.write(`vorgaben: ${render(CLI.crash, { kind, ruleId, reason }, lang)}\n`);
    if (io.env['VORGABEN_DEBUG']) io.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
  }
}
