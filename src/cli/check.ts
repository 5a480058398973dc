import { checkService } from '../check.ts';
import type { Crash } from '../engine/run-rule.ts';
import { UserError } from '../errors.ts';
import { CLI } from '../messages/cli.ts';
import { render } from '../messages/render.ts';
import { buildReport } from '../report.ts';
import { findLock } from '../ruleset/publish/lock.ts';
import { Examiner, type Place } from '../standards/examiner.ts';
import { ServiceSpool } from '../store/service-spool.ts';
import { exitCode } from '../verdict.ts';
import { type OpenService, openLoose, openService } from '../workspace/open.ts';
import { findTargets, type Targets } from '../workspace/targets.ts';
import { RulesetChoice } from './choose-ruleset.ts';
import { commandLine } from './command-line.ts';
import { excerptsOf } from './excerpts.ts';
import { tempFolder, userFolder, userStore } from './folders.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { dayOf, destinations, type RawCheckOptions, sizeOf } from './options.ts';
import { Progress } from './progress.ts';
import { rulesetsOf, standardPins } from './rulesets.ts';
import { shardGiven, shareOfTargets, standardsAtHand } from './shard.ts';
import { writeReports } from './write-reports.ts';

/** Services one after the other, so that only one is held in memory. */
export function* opened(
  targets: Targets,
  maxBytes: number,
  cwd: string,
): Generator<{ service: OpenService; place: Place }> {
  for (const { folder, path } of targets.services)
    yield { service: openService(folder, path, { maxBytes }), place: { folder, path } };
  if (targets.loose.length > 0)
    yield { service: openLoose(targets.loose, { maxBytes }), place: { folder: cwd, path: '.' } };
}

/** The refusal of a run that looked at nothing. */
export function nothingToCheck(paths: readonly string[]): UserError {
  return new UserError(
    {
      de: 'In {paths} gibt es nichts zu prüfen: keinen Steckbrief und keine Datei einer bekannten Art.',
      en: 'There is nothing to check in {paths}: no Steckbrief and no file of a known kind.',
    },
    { paths: [...paths] },
  );
}

/** `vorgaben check`: opens, examines, judges, reports. */
export async function checkCommand(given: readonly string[], options: RawCheckOptions, io: Io): Promise<ExitCode> {
  const { lang, phase } = options;
  const paths = await expandGlobs(given.length > 0 ? given : ['.'], io.cwd);
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const outputs = destinations(options.reporter, options.quiet === true, io);
  const lock = findLock(io.cwd);
  const choice = new RulesetChoice(options.ruleset, rulesetsOf(io, lock));
  const schematron = {
    folder: userFolder('cache', io.env),
    onCompile: (file: string) =>
      options.quiet || io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, lang)}\n`),
  };
  const examiner = new Examiner(options.standard ?? [], io.cwd, userStore(io), schematron, standardPins(lock));
  const share = shardGiven(options.shard);
  const all = findTargets(io.cwd, paths);
  const { own: targets, positions, total } = share ? shareOfTargets(all, share) : whole(all);
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
        const run = checkService(service, { ruleset, phase, asOf, lang });
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
    const command = commandLine(options, given, {
      ruleset: ruleset.manifest,
      beside: by === 'steckbrief' && !bundled,
      asOf,
    });
    const shard = share && {
      ...share,
      total,
      positions,
      examined,
      crashed: crashes.length > 0,
      standards: standardsAtHand(options.standard ?? [], io),
    };
    const facts = { ruleset, chosenBy: by, bundled, signer, phase, asOf, lang, command, ...(shard && { shard }) };
    const report = buildReport(services, facts);
    const settings = { failOn: options.failOn, summary: options.summary === true };
    await writeReports(report, outputs, services.excerpt, settings, io);
    for (const { kind, ruleId, error } of crashes) {
      io.stderr.write(
        `vorgaben: ${render(CLI.crash, { kind, ruleId, reason: (error as Error)?.message ?? String(error) }, lang)}\n`,
      );
      if (io.env['VORGABEN_DEBUG']) io.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
    }
    return crashes.length > 0
      ? EXIT.bug
      : exitCode(report, { failOn: options.failOn, strict: options.strict === true, phase });
  } finally {
    services.close();
  }
}

/** All targets as one share. */
function whole(targets: Targets): ReturnType<typeof shareOfTargets> {
  return shareOfTargets(targets, { index: 1, count: 1 });
}

/** Opens the first service of the whole run only for what it says of the ruleset. */
function chooseOnly(targets: Targets, choice: RulesetChoice, maxBytes: number, io: Io): void {
  for (const { service, place } of opened(targets, maxBytes, io.cwd)) {
    choice.for(service, place.folder);
    for (const document of service.documents) document.dispose();
    return;
  }
}
