import { CLI } from '../../words/command-line/index.ts';
import { STECKBRIEFE } from '../../words/steckbriefe.ts';
import { collect, type Registrar, rulesetOption } from './registrar.ts';

/** `vorgaben init` and `steckbriefe`. */
export const steckbriefCommands: Registrar = ({ root, configure, say, io, done }) => {
  configure(root.command('init'), CLI.init)
    .argument(`[${say(CLI.folder)}]`, say(CLI.initFolder), '.')
    .option('--name <name>', say(CLI.initName))
    .option('--leistung <name>', say(CLI.initLeistung), collect)
    .option('--gemeinde <name>', say(CLI.initGemeinde), collect)
    .option('--schnittstelle <art>', say(CLI.initSchnittstelle), collect)
    .option('--behoerde <name>', say(CLI.initBehoerde))
    .option('--hersteller <name>', say(CLI.initHersteller))
    .option('--url <url>', say(CLI.initUrl))
    .option(`--set <${say(CLI.initSetValue)}>`, say(CLI.initSet), collect)
    .option(`--from <${say(CLI.file)}>`, say(CLI.initFrom))
    .option('--force', say(CLI.initForce))
    .option(...rulesetOption(say))
    .action(async (folder: string, options) =>
      done(await (await import('../init.ts')).initCommand(folder, options, io)),
    );
  configure(root.command('steckbriefe'), STECKBRIEFE.command)
    .argument(`[${say(CLI.path)}...]`, say(STECKBRIEFE.paths))
    .option('--csv', say(STECKBRIEFE.csv))
    .option(`--output <${say(CLI.file)}>`, say(CLI.output))
    .action(async (paths: string[], options) =>
      done(await (await import('../steckbriefe.ts')).steckbriefeCommand(paths, options, io)),
    );
};
