import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { CLI } from '../../messages/cli.ts';
import { PAKET } from '../../messages/paket.ts';
import { render } from '../../messages/render.ts';
import { collect, type Registrar, rulesetOption } from './registrar.ts';

/** `vorgaben abnahme …`: what a municipality does before it signs. */
export const abnahmeCommands: Registrar = ({ root, configure, say, io, done }) => {
  const abnahme = configure(root.command('abnahme'), PAKET.command)
    .argument(`[${say(CLI.path)}...]`, say(CLI.checkPaths))
    .option(`--protokoll <${say(CLI.file)}>`, say(PAKET.protokoll))
    .option(`--markdown <${say(CLI.file)}>`, say(PAKET.markdown))
    .option(`--paket <${say(CLI.file)}>`, say(PAKET.paket))
    .option(...rulesetOption(say))
    .option('--as-of <JJJJ-MM-TT>', say(CLI.asOf))
    .option(`--reporter <${say(CLI.reporterValue)}>`, say(CLI.reporter), collect)
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .addOption(
      new Option('--fail-on <error|warning|note>', say(CLI.failOn))
        .choices(['error', 'warning', 'note'])
        .default('error'),
    )
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .option('--summary', say(CLI.summary))
    .option('--quiet', say(CLI.quiet))
    // Options behind the name of a subcommand are its own.
    .enablePositionalOptions()
    .hook('preSubcommand', (_abnahme, command) => {
      const name = command.name();
      if (existsSync(join(io.cwd, name)))
        io.stderr.write(
          `vorgaben: ${say({ de: render(PAKET['is-command'], { name }, 'de'), en: render(PAKET['is-command'], { name }, 'en') })}\n`,
        );
    })
    .action(async (paths: string[], options) => {
      import('../../workspace/libxml.ts').catch(() => undefined);
      done(await (await import('../acceptance.ts')).acceptanceCommand(paths, options, io));
    });
  configure(abnahme.command('verify'), PAKET.verify)
    .argument(`<${say(PAKET.zip)}>`, say(PAKET.zipHelp))
    .argument(`[${say(CLI.folder)}...]`, say(PAKET.folders))
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .action(async (zip: string, folders: string[], options) =>
      done(await (await import('../acceptance-verify.ts')).verifyCommand(zip, folders, options, io)),
    );
};
