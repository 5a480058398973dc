import type { Command } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import { BASELINE } from '../../words/known-findings.ts';
import { collect, type Registrar, type Registration, rulesetOption, timeOption } from './registrar.ts';

/** Options of commands that judge services without reporting on them. */
export function judgeOptions(command: Command, say: Registration['say']): Command {
  return command
    .option(...rulesetOption(say))
    .option(`--as-of <${say(CLI.day)}>`, say(CLI.asOf))
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .option(...timeOption(say));
}

/** `vorgaben baseline …`: findings of existing services that are known. */
export const baselineCommands: Registrar = ({ root, configure, say, io, done }) => {
  const enter = (command: Command) =>
    judgeOptions(command.argument(`[${say(CLI.path)}...]`, say(CLI.checkPaths)), say).option(
      `--output <${say(CLI.file)}>`,
      say(BASELINE.output),
    );
  const baseline = enter(configure(root.command('baseline'), BASELINE.command)).action(
    async (paths: string[], options) =>
      done(await (await import('../baseline.ts')).baselineCommand(paths, options, io)),
  );
  enter(configure(baseline.command('prune'), BASELINE.prune)).action(async (paths: string[], _own, command: Command) =>
    // commander gives options that parent and child share to the parent, wherever they stand.
    done(await (await import('../baseline.ts')).pruneCommand(paths, command.optsWithGlobals(), io)),
  );
};
