import { CLI } from '../../messages/cli.ts';
import { publishCommands } from './publish.ts';
import type { Registrar } from './registrar.ts';
import { rulesetEditionCommands } from './ruleset-editions.ts';

/** `vorgaben ruleset …`: rulesets for those who publish them. */
export const rulesetCommands: Registrar = (registration) => {
  const { root, configure, say, io, done } = registration;
  const rulesets = configure(root.command('ruleset'), CLI.rulesetCommand);
  configure(rulesets.command('lint'), CLI.rulesetLint)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .action(async (folder: string, options) =>
      done(await (await import('../ruleset.ts')).lintCommand(folder, options, io)),
    );
  publishCommands(rulesets, registration);
  rulesetEditionCommands(rulesets, registration);
};
