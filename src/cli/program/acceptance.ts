import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import { EVIDENCE } from '../../words/evidence/index.ts';
import { BASELINE } from '../../words/known-findings.ts';
import { PREPARE } from '../../words/open-questions.ts';
import { PUBLISH_CLI as SIGN } from '../../words/registry-help.ts';
import { render } from '../../words/render.ts';
import { judgeOptions } from './baseline.ts';
import { signOptions } from './publish.ts';
import {
  collect,
  configOptions,
  failOnOption,
  type Registrar,
  rulesetOption,
  timeOption,
  typedOptions,
} from './registrar.ts';

/** commander gives options that both know to the parent, wherever they stand; those only the parent knows do nothing here. */
function refuseForeignOptions(parent: Command, child: Command): void {
  const foreign = parent.options.find(
    (option) =>
      parent.getOptionValueSource(option.attributeName()) === 'cli' &&
      !child.options.some(({ long }) => long === option.long),
  );
  if (foreign) throw new CommanderError(2, 'commander.unknownOption', `error: unknown option '${foreign.long}'`);
}

/** `vorgaben abnahme …`: what a municipality does before it signs. */
export const abnahmeCommands: Registrar = ({ root, configure, say, io, done }) => {
  const abnahme = configOptions(configure(root.command('abnahme'), EVIDENCE.command), say)
    .argument(`[${say(CLI.path)}...]`, say(CLI.checkPaths))
    .option(`--protokoll <${say(CLI.file)}>`, say(EVIDENCE.protokoll))
    .option(`--markdown <${say(CLI.file)}>`, say(EVIDENCE.markdown))
    .option(`--paket <${say(CLI.file)}>`, say(EVIDENCE.paket))
    .option(...rulesetOption(say))
    .option(`--as-of <${say(CLI.day)}>`, say(CLI.asOf))
    .option(`--reporter <${say(CLI.reporterValue)}>`, say(CLI.reporter), collect)
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .addOption(failOnOption(say(CLI.failOn)))
    .option('--no-waivers', say(BASELINE['no-waivers']))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .option(...timeOption(say))
    .option('--summary', say(CLI.summary))
    .option(`--only <${say(CLI.onlyValue)}>`, say(CLI.only), collect)
    .option('--verbose', say(CLI.verbose))
    .option('--quiet', say(CLI.quiet))
    .hook('preSubcommand', (_abnahme, command) => {
      refuseForeignOptions(abnahme, command);
      const name = command.name();
      const text = {
        de: render(EVIDENCE['is-command'], { name }, 'de'),
        en: render(EVIDENCE['is-command'], { name }, 'en'),
      };
      if (existsSync(join(io.cwd, name))) io.stderr.write(`vorgaben: ${say(text)}\n`);
    })
    .action(async (paths: string[], options, command: Command) => {
      import('../../documents/xml/libxml.ts').catch(() => undefined);
      done(await (await import('../acceptance.ts')).acceptanceCommand(paths, options, typedOptions(command), io));
    });
  judgeOptions(
    configure(abnahme.command('vorbereiten'), PREPARE.command).argument(
      `[${say(CLI.folder)}]`,
      say(CLI.initFolder),
      '.',
    ),
    say,
  ).action(async (folder: string, _own, command: Command) =>
    done(await (await import('../acceptance-prepare.ts')).prepareCommand(folder, command.optsWithGlobals(), io)),
  );
  configure(abnahme.command('verify'), EVIDENCE.verify)
    .argument(`<${say(EVIDENCE.zip)}>`, say(EVIDENCE.zipHelp))
    .argument(`[${say(CLI.folder)}...]`, say(EVIDENCE.folders))
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .option(`--trust-key <${say(SIGN.keyValue)}>`, say(SIGN.trustKey), collect)
    .option(...timeOption(say))
    .action(async (zip: string, folders: string[], _own, command: Command) =>
      done(await (await import('../acceptance-verify.ts')).verifyCommand(zip, folders, command.optsWithGlobals(), io)),
    );
  signOptions(
    configure(abnahme.command('sign'), EVIDENCE.sign).argument(`<${say(EVIDENCE.zip)}>`, say(EVIDENCE.zipHelp)),
    say,
  ).action(async (zip: string, _own, command: Command) => {
    const { signCommand } = await import('../ruleset-sign.ts');
    const { LIMITS } = await import('../../store/limits.ts');
    done(await signCommand(zip, command.optsWithGlobals(), io, LIMITS.totalBytes));
  });
};
