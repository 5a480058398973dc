import { type Command, Option } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import { FIXING } from '../../words/fixing.ts';
import { BASELINE } from '../../words/known-findings.ts';
import { MERGE } from '../../words/shards.ts';
import { PLAN } from '../../words/side-by-side.ts';
import {
  collect,
  configOptions,
  failOnOption,
  type Registrar,
  rulesetOption,
  timeOption,
  typedOptions,
} from './registrar.ts';

/** `vorgaben check`. */
export const checkCommands: Registrar = ({ root, configure, say, io, done }) => {
  configOptions(configure(root.command('check'), CLI.check), say)
    .argument(`[${say(CLI.path)}...]`, say(CLI.checkPaths))
    .option(...rulesetOption(say))
    .addOption(
      new Option(`--phase <${say(CLI.phaseValue)}>`, say(CLI.phase))
        .choices(['entwicklung', 'abnahme'])
        .default('entwicklung'),
    )
    .option(`--as-of <${say(CLI.day)}>`, say(CLI.asOf))
    .option('--strict', say(CLI.strict))
    .option(`--baseline <${say(CLI.file)}>`, say(BASELINE.option))
    .option('--no-waivers', say(BASELINE['no-waivers']))
    .option(`--reporter <${say(CLI.reporterValue)}>`, say(CLI.reporter), collect)
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .addOption(failOnOption(say(CLI.failOn)))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .option(...timeOption(say))
    .option(`--shard <${say(MERGE.shardValue)}>`, say(MERGE.shard))
    .option(`--plan <${say(CLI.file)}>`, say(PLAN.option))
    .option('--summary', say(CLI.summary))
    .option(`--only <${say(CLI.onlyValue)}>`, say(CLI.only), collect)
    .option('--verbose', say(CLI.verbose))
    .option('--fix', say(FIXING.fix))
    .option('--fix-dry-run', say(FIXING['fix-dry-run']))
    .option('--watch', say(FIXING.watch))
    .option(`--stdin-filename <${say(CLI.file)}>`, say(FIXING['stdin-filename']))
    .option('--quiet', say(CLI.quiet))
    .action(async (paths: string[], options, command: Command) => {
      // libxml2 gets ready on another thread while this one reads the rest of the code.
      import('../../documents/xml/libxml.ts').catch(() => undefined);
      done(await (await import('../check.ts')).checkCommand(paths, options, typedOptions(command), io));
    });
};
