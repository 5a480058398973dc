import { CLI } from '../../messages/cli.ts';
import { AUTHORING } from '../../messages/ruleset-commands.ts';
import type { Registrar } from './registrar.ts';

/** `vorgaben ruleset …`: rulesets for those who publish them. */
export const rulesetCommands: Registrar = ({ root, configure, say, io, done }) => {
  const rulesets = configure(root.command('ruleset'), CLI.rulesetCommand);
  configure(rulesets.command('lint'), CLI.rulesetLint)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .option('--all', say(AUTHORING.lintAll))
    .action(async (folder: string, options) =>
      done(await (await import('../ruleset-lint.ts')).lintCommand(folder, options, io)),
    );
  configure(rulesets.command('pack'), CLI.rulesetPack)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .requiredOption(`--output <${say(CLI.file)}>`, say(CLI.output))
    .action(async (folder: string, options) =>
      done(await (await import('../ruleset.ts')).packCommand(folder, options, io)),
    );
};
