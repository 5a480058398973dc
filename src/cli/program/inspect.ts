import { CLI } from '../../words/command-line/index.ts';
import { type Registrar, rulesetOption } from './registrar.ts';

/** `vorgaben explain` and `rules`: what a ruleset says. */
export const inspectCommands: Registrar = ({ root, configure, say, io, done }) => {
  configure(root.command('explain'), CLI.explain)
    .argument(`<${say(CLI.rule)}>`, say(CLI.explainRule))
    .option(...rulesetOption(say))
    .action(async (id: string, options) => done(await (await import('../explain.ts')).explainCommand(id, options, io)));
  configure(root.command('rules'), CLI.rules)
    .option(...rulesetOption(say))
    .option('--json', say(CLI.json))
    .action(async (options) => done(await (await import('../rules.ts')).rulesCommand(options, io)));
};
