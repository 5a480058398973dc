import { Option } from 'commander';
import { CLI } from '../../messages/cli.ts';
import { MERGE } from '../../messages/merge.ts';
import { collect, type Registrar } from './registrar.ts';

/** `vorgaben merge`: what is made of JSON reports. */
export const reportCommands: Registrar = ({ root, configure, say, io, done }) => {
  const failOn = (help: string) =>
    new Option('--fail-on <error|warning|note>', help).choices(['error', 'warning', 'note']).default('error');
  configure(root.command('merge'), MERGE.command)
    .argument(`<${say(MERGE.reportsValue)}...>`, say(MERGE.reports))
    .option(`--reporter <${say(CLI.reporterValue)}>`, say(CLI.reporter), collect)
    .addOption(failOn(say(CLI.failOn)))
    .option('--strict', say(CLI.strict))
    .option('--summary', say(CLI.summary))
    .option('--quiet', say(CLI.quiet))
    .action(async (files: string[], options) =>
      done(await (await import('../merge.ts')).mergeCommand(files, options, io)),
    );
};
