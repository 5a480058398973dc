import { CLI } from '../../words/command-line/index.ts';
import { collect, type Registrar } from './registrar.ts';

/** `vorgaben standards …`: packages of XÖV standards. */
export const standardsCommands: Registrar = ({ root, configure, say, io, done }) => {
  const standards = configure(root.command('standards'), CLI.standardsCommand);
  const inStore = [`--in <${say(CLI.standardsInValue)}>`, say(CLI.standardsIn)] as const;
  configure(standards.command('add'), CLI.standardsAdd)
    .argument(`<${say(CLI.standardsSource)}>`, say(CLI.standardsSourceHelp))
    .option(`--with <${say(CLI.standardsWithValue)}>`, say(CLI.standardsWith), collect)
    .option(`--as <${say(CLI.standardsAsValue)}>`, say(CLI.standardsAs))
    .option(...inStore)
    .action(async (path: string, options) =>
      done(await (await import('../standards-add.ts')).addCommand(path, options, io)),
    );
  configure(standards.command('list'), CLI.standardsList)
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .option(...inStore)
    .action(async (options) => done(await (await import('../standards.ts')).listCommand(options, io)));
  configure(standards.command('verify'), CLI.standardsVerify)
    .argument(`[${say(CLI.standardsId)}]`, say(CLI.standardsIdHelp))
    .option(...inStore)
    .action(async (id: string | undefined, options) =>
      done(await (await import('../standards.ts')).verifyCommand(id, options, io)),
    );
  configure(standards.command('remove'), CLI.standardsRemove)
    .argument(`<${say(CLI.standardsId)}>`, say(CLI.standardsIdHelp))
    .option(...inStore)
    .action(async (id: string, options) =>
      done(await (await import('../standards.ts')).removeCommand(id, options, io)),
    );
};
