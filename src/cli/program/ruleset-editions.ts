import { type Command, Option } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import { COMPARE } from '../../words/editions/index.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { SOURCES } from '../../words/source-table.ts';
import { collect, type Registration } from './registrar.ts';

/** `vorgaben ruleset diff` and `docs`: editions for those who have to follow them. */
export function rulesetEditionCommands(rulesets: Command, { configure, say, io, done }: Registration): void {
  configure(rulesets.command('diff'), COMPARE.command)
    .argument('<A>', `${say(COMPARE['command.from'])} (${say(CLI.rulesetValue)})`)
    .argument('<B>', `${say(COMPARE['command.to'])} (${say(CLI.rulesetValue)})`)
    .argument(`[${say(CLI.path)}...]`, say(COMPARE['command.services']))
    .addOption(
      new Option('--format <text|markdown|json>', say(COMPARE['command.format']))
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('--summary', say(COMPARE['command.summary']))
    .option(`--output <${say(CLI.file)}>`, say(COMPARE['command.output']))
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .addOption(
      new Option(`--phase <${say(CLI.phaseValue)}>`, say(CLI.phase))
        .choices(['entwicklung', 'abnahme'])
        .default('entwicklung'),
    )
    .option(`--as-of <${say(CLI.day)}>`, say(CLI.asOf))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .action(async (from: string, to: string, services: string[], options) =>
      done(await (await import('../ruleset-diff.ts')).rulesetDiffCommand([from, to], services, options, io)),
    );
  configure(rulesets.command('docs'), GUIDE.command)
    .argument(`<${say(CLI.rulesetValue)}>`, say(CLI.ruleset))
    .addOption(
      new Option('--format <markdown|html>', say(COMPARE['command.format']))
        .choices(['markdown', 'html'])
        .default('html'),
    )
    .option('--quellen', say(SOURCES.option))
    .option(`--output <${say(CLI.file)}>`, say(COMPARE['command.output']))
    .action(async (reference: string, options) =>
      done((await import('../ruleset-docs.ts')).rulesetDocsCommand(reference, options, io)),
    );
}
