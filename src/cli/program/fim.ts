import { Option } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import type { Registrar } from './registrar.ts';

/** `vorgaben fim …`: what a FIM file holds, in other forms. */
export const fimCommands: Registrar = ({ root, configure, say, io, done }) => {
  const fim = configure(root.command('fim'), CLI.fimCommand);
  configure(fim.command('jsonschema'), CLI.fimJsonSchema)
    .argument(`<${say(CLI.file)}>`, say(CLI.fimFile))
    .addOption(new Option('--style <version|bare>', say(CLI.fimStyle)).choices(['version', 'bare']).default('version'))
    .option(`--output <${say(CLI.file)}>`, say(CLI.fimOutput))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .action(async (file: string, options) => done((await import('../fim.ts')).jsonSchemaCommand(file, options, io)));
  configure(fim.command('outline'), CLI.fimOutline)
    .argument(`<${say(CLI.file)}>`, say(CLI.fimFile))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .action(async (file: string, options) => done((await import('../fim.ts')).outlineCommand(file, options, io)));
};
