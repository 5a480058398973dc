import { withChecked } from './checked.ts';
import { conclude, linesShown } from './conclude.ts';
import { withConfig } from './config/with-config.ts';
import type { ExitCode, Io } from './io.ts';
import { destinations, type RawCheckOptions } from './options.ts';

/** `vorgaben check`: opens, examines, judges, reports. `typed`: options that were given, by name. */
export function checkCommand(
  paths: readonly string[],
  given: RawCheckOptions,
  typed: ReadonlySet<string>,
  io: Io,
): Promise<ExitCode> {
  return withConfig(paths, given, typed, io, async ({ options, aside }) => {
    const outputs = destinations(options.reporter, options.quiet === true, io);
    return withChecked(paths, options, { lines: linesShown(outputs, options), aside, io }, (checked) =>
      conclude(checked, outputs, options, io),
    );
  });
}
