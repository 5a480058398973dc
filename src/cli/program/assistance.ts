import { Argument, type Command, CommanderError, Option } from 'commander';
import type { Lang } from '../../base/nouns.ts';
import { CLI } from '../../words/command-line/index.ts';
import { SHELLS, type Shell } from '../completion-scripts.ts';
import type { Registrar } from './registrar.ts';

/** `vorgaben seite`, `help`, `completion` and `lsp`: what leads to a page or helps with commands and files. */
export const assistanceCommands: Registrar = ({ root, configure, say, io, done }) => {
  configure(root.command('seite'), CLI.page)
    .argument(`[${say(CLI.file)}]`, say(CLI.pageFile), 'vorgaben.html')
    .action(async (file: string, { lang }) => done((await import('../write-page.ts')).pageCommand(file, lang, io)));
  configure(root.command('help'), CLI.helpCommand)
    .argument(`[${say(CLI.commandWord)}...]`, say(CLI.helpWords))
    .action((words: string[]) => {
      let asked: Command = root;
      for (const word of words) {
        const below = asked.commands.find((one) => one.name() === word);
        if (!below)
          throw new CommanderError(2, 'commander.unknownCommand', `error: unknown command '${words.join(' ')}'`);
        asked = below;
      }
      asked.outputHelp();
    });
  configure(root.command('completion'), CLI.completion)
    .addArgument(new Argument('<shell>', say(CLI.completionShell)).choices(SHELLS))
    .addHelpText('after', `\n${say(CLI.completionHow)}\n`)
    .action(async (shell: Shell) => done((await import('../completion.ts')).completionCommand(shell, io)));
  configure(root.command('lsp'), CLI.lsp)
    // Editors and their libraries add it.
    .addOption(new Option('--stdio').hideHelp())
    .addHelpText('after', `\n${say(CLI.lspHow)}\n`)
    .action(async ({ lang }: { lang: Lang }) => {
      const asked = root.getOptionValueSource('lang') === 'cli' ? lang : null;
      done(await (await import('../lsp.ts')).lspCommand({ lang: asked }, io));
    });
  configure(root.command('complete', { hidden: true }), CLI.completion)
    .argument('[words...]')
    .addOption(new Option('--current <word>').default(''))
    .action(async (words: string[], { current, lang }, _command: Command) =>
      done((await import('../completion.ts')).completeCommand(root, words, current, lang, io)),
    );
};
