import { Command, Help, Option } from 'commander';
import type { Lang, Text } from '../../base/nouns.ts';
import { packageVersion } from '../../store/package-root.ts';
import { CLI } from '../../words/command-line/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { abnahmeCommands } from './acceptance.ts';
import { assistanceCommands } from './assistance.ts';
import { baselineCommands } from './baseline.ts';
import { catalogueCommands } from './catalogues.ts';
import { checkCommands } from './check.ts';
import { fimCommands } from './fim.ts';
import { inspectCommands } from './inspect.ts';
import { lockCommands } from './publish.ts';
import type { Registrar } from './registrar.ts';
import { reportCommands } from './reports.ts';
import { rulesetCommands } from './ruleset.ts';
import { standardsCommands } from './standards.ts';
import { steckbriefCommands } from './steckbrief.ts';

/** All groups of commands, in the order of the help. */
const GROUPS: readonly Registrar[] = [
  checkCommands,
  reportCommands,
  abnahmeCommands,
  baselineCommands,
  steckbriefCommands,
  inspectCommands,
  rulesetCommands,
  lockCommands,
  standardsCommands,
  catalogueCommands,
  fimCommands,
  assistanceCommands,
];

/** Below this width a description stands under its term, not beside it. */
const NARROWEST_BESIDE = 40;

/** A term and what it is, never wider than the terminal. */
function itemOf(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  if (width - termWidth - 4 >= NARROWEST_BESIDE || description === '')
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
  const lines = helper.boxWrap(description, width - 6).split('\n');
  return [`  ${term}`, ...lines.map((line) => `      ${line}`)].join('\n');
}

/** A usage no wider than the terminal, its further lines under the first argument. */
function folded(usage: string, columns: number): string {
  const indent = ' '.repeat(8);
  const lines = [''];
  for (const word of usage.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length + indent.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${indent}`);
}

/** The command line in one language; `done` gets the exit code of the command that ran. */
export function program(lang: Lang, io: Io, done: (code: ExitCode) => void): Command {
  const say = (text: Text) => text[lang];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say(CLI.usage),
    'Arguments:': say(CLI.arguments),
    'Options:': say(CLI.options),
    'Commands:': say(CLI.commands),
  };
  const inWords = (usage: string) =>
    usage.replace('[options]', `[${say(CLI.optionsWord)}]`).replace('[command]', `[${say(CLI.commandWord)}]`);
  const root = new Command('vorgaben');
  const configure = (command: Command, text: Text): Command =>
    command
      .description(say(text))
      .exitOverride()
      .helpOption('-h, --help', say(CLI.help))
      .configureOutput({ writeOut: (out) => io.stdout.write(out), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        helpWidth: Math.min(io.stdout.columns, 100),
        // What commander writes by itself is English; possible values stand in the option already.
        styleUsage: (usage) => folded(inWords(usage), Math.min(io.stdout.columns, 100)),
        formatItem: itemOf,
        // Every command has options.
        subcommandTerm: (one) => new Help().subcommandTerm(one).replace(' [options]', ''),
        optionDescription: ({ description, defaultValue, argChoices = [], flags }) => {
          const notes = [
            ...(argChoices.every((one) => flags.includes(one)) ? [] : [argChoices.join(', ')]),
            ...(typeof defaultValue === 'string' ? [`${say(CLI.usually)}: ${defaultValue}`] : []),
          ];
          return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
        },
        argumentDescription: ({ description, defaultValue }) =>
          defaultValue === undefined ? description : `${description} (${say(CLI.usually)}: ${defaultValue})`,
      })
      .helpCommand(false)
      .addOption(new Option('--lang <de|en>', say(CLI.lang)).choices(['de', 'en']).default('de'))
      .option('--no-color', say(CLI.noColor));

  configure(root, CLI.about).version(packageVersion(), '-V, --version', say(CLI.version));
  // commander gives --lang to the root wherever it stands; every command gets the one that counts.
  root.hook('preAction', (_root, command) => {
    command.setOptionValue('lang', lang);
  });
  for (const register of GROUPS) register({ root, configure, say, io, done });
  return root;
}
