import { UserError } from '../base/errors.ts';
import { FIXING } from '../words/fixing.ts';
import { alone, withChecked } from './checked.ts';
import { conclude, linesShown } from './conclude.ts';
import type { Configured } from './config/apply.ts';
import { withConfig } from './config/with-config.ts';
import { destinations } from './destinations.ts';
import type { ExitCode, Io } from './io.ts';
import type { RawCheckOptions } from './options.ts';

/** The file that the text of standard input stands for, in place of what is on disk. */
async function held(paths: readonly string[], options: RawCheckOptions, io: Io) {
  return (await import('./stdin-text.ts')).targetsOfStdin(paths, options, io);
}

/** `vorgaben check`: opens, examines, judges, reports. `typed`: options that were given, by name. */
export function checkCommand(
  given: readonly string[],
  options: RawCheckOptions,
  typed: ReadonlySet<string>,
  io: Io,
): Promise<ExitCode> {
  return withConfig(given, options, typed, io, (run) => checked(given, run, io));
}

async function checked(
  paths: readonly string[],
  { options, aside }: Configured<RawCheckOptions>,
  world: Io,
): Promise<ExitCode> {
  const stdin = paths.includes('-');
  // A second thread runs the same command line, which is to change or wait for files once only.
  const single = stdin || options.fix || options.fixDryRun || options.watch;
  const io = single ? alone(world) : world;
  if (!stdin && options.stdinFilename !== undefined) throw new UserError(FIXING['name-without-stdin']);
  if (options.fix || options.fixDryRun) {
    const { fixCommand, fixDryRunCommand, refuseToFix } = await import('./fix.ts');
    refuseToFix(options, stdin);
    return (options.fix ? fixCommand : fixDryRunCommand)(paths, options, { aside, io });
  }
  if (options.watch) return (await import('./watch.ts')).watchCommand(paths, options, { aside, io }, stdin);
  const outputs = destinations(options.reporter, options.quiet === true, io);
  const find = stdin ? { find: await held(paths, options, io) } : {};
  return withChecked(paths, options, { lines: linesShown(outputs, options), aside, io, ...find }, (all) =>
    conclude(all, outputs, options, io),
  );
}
