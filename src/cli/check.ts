import { withChecked } from './checked.ts';
import { conclude, linesShown } from './conclude.ts';
import { destinations } from './destinations.ts';
import type { ExitCode, Io } from './io.ts';
import type { RawCheckOptions } from './options.ts';

/** `vorgaben check`: opens, examines, judges, reports. */
export async function checkCommand(paths: readonly string[], options: RawCheckOptions, io: Io): Promise<ExitCode> {
  const outputs = destinations(options.reporter, options.quiet === true, io);
  return withChecked(paths, options, { lines: linesShown(outputs, options), io }, (checked) =>
    conclude(checked, outputs, options, io),
  );
}
