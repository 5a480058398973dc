import { AUTHORING } from '../../words/authoring-help.ts';
import { CLI } from '../../words/command-line/index.ts';
import { publishCommands } from './publish.ts';
import { collect, type Registrar } from './registrar.ts';
import { rulesetEditionCommands } from './ruleset-editions.ts';

/** `vorgaben ruleset …`: rulesets for those who publish them. */
export const rulesetCommands: Registrar = (registration) => {
  const { root, configure, say, io, done } = registration;
  const rulesets = configure(root.command('ruleset'), CLI.rulesetCommand);
  configure(rulesets.command('new'), AUTHORING.create)
    .argument('<id>', say(AUTHORING.createId))
    .option(`--title <${say(AUTHORING.textValue)}>`, say(AUTHORING.title))
    .option(`--publisher <${say(AUTHORING.textValue)}>`, say(AUTHORING.publisher))
    .option(`--in <${say(CLI.folder)}>`, say(AUTHORING.createIn), '.')
    .action(async (id: string, options) => done(await (await import('../ruleset-new.ts')).newCommand(id, options, io)));
  configure(rulesets.command('new-rule'), AUTHORING.rule)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .option(`--id <${say(AUTHORING.ruleIdValue)}>`, say(AUTHORING.ruleId))
    .option(`--kind <${say(AUTHORING.ruleKindValue)}>`, say(AUTHORING.ruleKind), 'steckbrief')
    .option(`--check <${say(AUTHORING.ruleCheckValue)}>`, say(AUTHORING.ruleCheck), 'required')
    .option(`--title <${say(AUTHORING.textValue)}>`, say(AUTHORING.title))
    .action(async (folder: string, options) =>
      done((await import('../ruleset-new-rule.ts')).newRuleCommand(folder, options, io)),
    );
  configure(rulesets.command('lint'), CLI.rulesetLint)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .option('--all', say(AUTHORING.lintAll))
    .action(async (folder: string, options) =>
      done(await (await import('../ruleset-lint.ts')).lintCommand(folder, options, io)),
    );
  configure(rulesets.command('test'), AUTHORING.test)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .option('--update', say(AUTHORING.update))
    .option(`--reporter <${say(AUTHORING.reporterValue)}>`, say(AUTHORING.reporter), collect)
    .option('--cases-only', say(AUTHORING.casesOnly))
    .option(`--filter <${say(AUTHORING.filterValue)}>`, say(AUTHORING.filter))
    .option('--strict', say(AUTHORING.strict))
    .action(async (folder: string, options) =>
      done(await (await import('../ruleset-test.ts')).testCommand(folder, options, io)),
    );
  publishCommands(rulesets, registration);
  rulesetEditionCommands(rulesets, registration);
};
