import { checkService, type ServiceRun } from '../check.ts';
import { UserError } from '../errors.ts';
import { CLI } from '../messages/cli.ts';
import { render } from '../messages/render.ts';
import { buildReport } from '../report.ts';
import type { Ruleset } from '../ruleset/types.ts';
import { Examiner, type Place } from '../standards/examiner.ts';
import type { Report } from '../types.ts';
import { exitCode } from '../verdict.ts';
import { type OpenService, openLoose, openService } from '../workspace/open.ts';
import { findTargets, type Targets } from '../workspace/targets.ts';
import { RulesetChoice } from './choose-ruleset.ts';
import { commandLine } from './command-line.ts';
import { Excerpts } from './excerpts.ts';
import { userFolder, userStore } from './folders.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { dayOf, destinations, type RawCheckOptions, sizeOf } from './options.ts';
import { Progress } from './progress.ts';
import { writeReports } from './write-reports.ts';

/** Services one after the other, so that only one is held in memory. */
function* opened(targets: Targets, maxBytes: number, cwd: string): Generator<{ service: OpenService; place: Place }> {
  for (const { folder, path } of targets.services)
    yield { service: openService(folder, path, { maxBytes }), place: { folder, path } };
  if (targets.loose.length > 0)
    yield { service: openLoose(targets.loose, { maxBytes }), place: { folder: cwd, path: '.' } };
}

function nothingToCheck(paths: readonly string[]): UserError {
  return new UserError(
    {
      de: 'In {paths} gibt es nichts zu prüfen: keinen Steckbrief und keine Datei einer bekannten Art.',
      en: 'There is nothing to check in {paths}: no Steckbrief and no file of a known kind.',
    },
    { paths: [...paths] },
  );
}

/** What other commands do with a check. */
export interface CheckUse {
  /** Takes the place of what the paths come to. */
  readonly targets?: Targets;
  /** Gets the report before any is written. */
  accept?(report: Report, ruleset: Ruleset): Promise<void>;
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
  const choice = new RulesetChoice(options.ruleset, io.cwd);
  const examiner = new Examiner(options.standard ?? [], io.cwd, userStore(io), {
    folder: userFolder('cache', io.env),
    onCompile: (file) => options.quiet || io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, lang)}\n`),
  });
  const targets = use.targets ?? findTargets(io.cwd, paths);
  const total = targets.services.length + (targets.loose.length > 0 ? 1 : 0);
  const progress = new Progress(total, lang, io, options.quiet === true);
  const excerpts = new Excerpts();
  const runs: ServiceRun[] = [];
  try {
    for (const { service, place } of opened(targets, maxBytes, io.cwd)) {
      const ruleset = choice.for(service);
      await examiner.examine(service.documents, place);
      const run = checkService(service, { ruleset, phase, asOf, lang });
      excerpts.keep(run.report, service.documents);
      for (const document of service.documents) document.dispose();
      runs.push(run);
      progress.step();
    }
  } finally {
    await examiner.close();
  }
  progress.end();
  if (!runs.some((run) => run.examinedAnything)) throw nothingToCheck(paths);
  if (targets.ignored > 0 && !options.quiet)
    io.stderr.write(`vorgaben: ${render(CLI.ignored, { count: targets.ignored }, lang)}\n`);

  const { ruleset, by } = choice.result;
  const command = commandLine(options, given, { ruleset: ruleset.manifest, asOf });
  const report: Report = buildReport(runs, { ruleset, chosenBy: by, phase, asOf, lang, command });
  await use.accept?.(report, ruleset);
  await writeReports(report, outputs, excerpts, { failOn: options.failOn, summary: options.summary === true }, io);
  const crashes = runs.flatMap((run) => run.crashes);
  for (const { kind, ruleId, error } of crashes) {
    io.stderr.write(
      `vorgaben: ${render(CLI.crash, { kind, ruleId, reason: (error as Error)?.message ?? String(error) }, lang)}\n`,
    );
    if (io.env['VORGABEN_DEBUG']) io.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
  }
  return crashes.length > 0
    ? EXIT.bug
    : exitCode(report, { failOn: options.failOn, strict: options.strict === true, phase });
}
