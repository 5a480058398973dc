import { CATALOGUE_WORDS } from '../../words/catalogues.ts';
import { CLI } from '../../words/command-line/index.ts';
import { CATALOGUE_SITE } from '../../words/site-of-steckbriefe.ts';
import { type Registrar, rulesetOption } from './registrar.ts';

/** `vorgaben katalog …`: lists of keys that others keep and that age. */
export const catalogueCommands: Registrar = ({ root, configure, say, io, done }) => {
  const catalogues = configure(root.command('katalog'), CATALOGUE_WORDS.command);
  configure(catalogues.command('add'), CATALOGUE_WORDS['command.add'])
    .argument(`<${say(CATALOGUE_WORDS.file)}>`, say(CATALOGUE_WORDS['file.about']))
    .option(`--stand <${say(CATALOGUE_WORDS.day)}>`, say(CATALOGUE_WORDS['option.date']))
    .option('--trotzdem', say(CATALOGUE_WORDS['option.anyway']))
    .option(...rulesetOption(say))
    .action(async (path: string, options) =>
      done(await (await import('../catalogue.ts')).addCatalogueCommand(path, options, io)),
    );
  configure(catalogues.command('seite'), CATALOGUE_SITE.command)
    .argument(`<${say(CLI.folder)}>`, say(CATALOGUE_SITE.folder))
    .option(`--output <${say(CLI.folder)}>`, say(CATALOGUE_SITE.output), 'katalog')
    .option(...rulesetOption(say))
    .action(async (folder: string, options) =>
      done(await (await import('../catalogue-site.ts')).catalogueSiteCommand(folder, options, io)),
    );
  configure(catalogues.command('list'), CATALOGUE_WORDS['command.list'])
    .option(...rulesetOption(say))
    .action(async (options) => done((await import('../catalogue.ts')).listCataloguesCommand(options, io)));
};
