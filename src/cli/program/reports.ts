import { Option } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import { OVERVIEW_COMMAND } from '../../words/overview/command.ts';
import { COMPARE_RUNS } from '../../words/report-changes.ts';
import { MERGE } from '../../words/shards.ts';
import { PLAN } from '../../words/side-by-side.ts';
import { collect, failOnOption, type Registrar, rulesetOption } from './registrar.ts';

/** `vorgaben merge`, `uebersicht` and `compare`: what is made of JSON reports. */
export const reportCommands: Registrar = ({ root, configure, say, io, done }) => {
  configure(root.command('merge'), MERGE.command)
    .argument(`<${say(MERGE.reportsValue)}...>`, say(MERGE.reports))
    .option(`--reporter <${say(CLI.reporterValue)}>`, say(CLI.reporter), collect)
    .addOption(failOnOption(say(CLI.failOn)))
    .option(`--plan <${say(CLI.file)}>`, say(PLAN.option))
    .option(...rulesetOption(say))
    .option('--strict', say(CLI.strict))
    .option('--summary', say(CLI.summary))
    .option('--quiet', say(CLI.quiet))
    .action(async (files: string[], options) =>
      done(await (await import('../merge.ts')).mergeCommand(files, options, io)),
    );
  configure(root.command('uebersicht'), OVERVIEW_COMMAND.command)
    .argument(`<${say(MERGE.reportsValue)}...>`, say(OVERVIEW_COMMAND.reports))
    .option(`--output <${say(CLI.file)}>`, say(OVERVIEW_COMMAND.output))
    .option(`--pages <${say(CLI.folder)}>`, say(OVERVIEW_COMMAND.pages))
    .action(async (files: string[], options) =>
      done(await (await import('../overview.ts')).overviewCommand(files, options, io)),
    );
  configure(root.command('compare'), COMPARE_RUNS.command)
    .argument(`<${say(COMPARE_RUNS.before)}>`, say(COMPARE_RUNS.beforeHelp))
    .argument(`<${say(COMPARE_RUNS.after)}...>`, say(COMPARE_RUNS.afterHelp))
    .option('--summary', say(COMPARE_RUNS.summaryHelp))
    .addOption(
      new Option('--format <text|markdown|json>', say(COMPARE_RUNS.format))
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option(`--output <${say(CLI.file)}>`, say(COMPARE_RUNS.output))
    .addOption(failOnOption(say(COMPARE_RUNS.failOn)))
    .action(async (before: string, after: string[], options) =>
      done((await import('../compare.ts')).compareCommand([before, ...after], options, io)),
    );
};
