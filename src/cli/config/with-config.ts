import { UserError } from '../../base/errors.ts';
import { expandGlobs } from '../globs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { RawCheckOptions } from '../options.ts';
import { type Configured, configured } from './apply.ts';

/** Does the work of a run with the options that vorgaben.config.yaml completes; what is refused is told in its language, too. */
export async function withConfig<Options extends RawCheckOptions>(
  given: readonly string[],
  options: Options,
  typed: ReadonlySet<string>,
  io: Io,
  work: (run: Configured<Options>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const paths = await expandGlobs(given.length > 0 ? given : ['.'], io.cwd);
  const run = configured(options, paths, typed, io);
  try {
    return await work(run);
  } catch (error) {
    if (error instanceof UserError) error.lang ??= run.options.lang;
    throw error;
  }
}
