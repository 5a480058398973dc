import type { Command, Option } from 'commander';
import { SHELLS } from './completion-scripts.ts';

/** One word that may stand where somebody pressed the tab key. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

export interface Candidates {
  readonly words: readonly Candidate[];
  /** Whether a file may stand here too. */
  readonly files: boolean;
}

/** Names that only a look into rulesets and reporters tells; asked only where they are wanted. */
export interface KnownNames {
  rulesets(): readonly Candidate[];
  reporters(): readonly Candidate[];
  rules(): readonly Candidate[];
}

const takesValue = (option: Option): boolean => option.required || option.optional;
/** Values that are no files and cannot be listed. */
const FREE = new Set(['--as-of', '--max-file-size', '--time-limit', '--shard', '--stand']);

const optionIn = (command: Command, word: string): Option | undefined => {
  const flag = word.split('=', 1)[0];
  return command.options.find(({ long, short }) => long === flag || short === flag);
};

const commandsOf = (command: Command): Candidate[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), about: one.description() }));

/** The command that words lead to, and how many arguments they already gave it. */
function arrive(root: Command, words: readonly string[]): { command: Command; given: number; awaiting?: Option } {
  let [command, given] = [root, 0];
  let awaiting: Option | undefined;
  for (const word of words) {
    if (awaiting) {
      awaiting = undefined;
    } else if (word.startsWith('-')) {
      const option = optionIn(command, word);
      if (option && takesValue(option) && !word.includes('=')) awaiting = option;
    } else {
      const below = given === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (below) command = below;
      else given += 1;
    }
  }
  return awaiting ? { command, given, awaiting } : { command, given };
}

function valuesOf(option: Option, known: KnownNames): Candidates {
  const bare = (value: string) => ({ value, about: '' });
  if (option.argChoices) return { words: option.argChoices.map(bare), files: false };
  if (option.long === '--ruleset') return { words: known.rulesets(), files: true };
  if (option.long === '--reporter') return { words: known.reporters(), files: false };
  return { words: [], files: !FREE.has(option.long ?? '') };
}

function argumentsOf(command: Command, given: number, root: Command, known: KnownNames): Candidates {
  if (command.commands.length > 0) {
    if (given > 0) return { words: [], files: true };
    return { words: commandsOf(command), files: command.registeredArguments.length > 0 };
  }
  if (command.name() === 'explain') return { words: known.rules(), files: false };
  if (command.name() === 'help') return { words: commandsOf(root), files: false };
  if (command.name() === 'completion') return { words: SHELLS.map((value) => ({ value, about: '' })), files: false };
  return { words: [], files: command.registeredArguments.length > 0 };
}

/** What may stand at the end of a command line: `words` are complete, `current` is being typed. */
export function candidates(root: Command, words: readonly string[], current: string, known: KnownNames): Candidates {
  const { command, given, awaiting } = arrive(root, words);
  const only = ({ words: all, files }: Candidates, before = ''): Candidates => {
    const found = all
      .map(({ value, about }) => ({ value: `${before}${value}`, about }))
      .filter(({ value }) => value.toLowerCase().startsWith(current.toLowerCase()));
    return { words: found, files: files && (current === '' || found.length === 0) };
  };
  if (awaiting) return only(valuesOf(awaiting, known));
  if (!current.startsWith('-')) return only(argumentsOf(command, given, root, known));
  const option = optionIn(command, current);
  if (option && current.includes('=')) return only(valuesOf(option, known), `${option.long}=`);
  const options = command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description }));
  return only({ words: options, files: false });
}
