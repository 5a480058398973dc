import type { Command, CommanderError } from 'commander';
import { UserError } from '../base/errors.ts';
import type { Text } from '../base/nouns.ts';

const TEXTS: Readonly<Record<string, Text>> = {
  'commander.unknownOption': {
    de: 'Die Option „{what}“ gibt es nicht.{nearest? Gemeint ist vielleicht {nearest}.}',
    en: "There is no option '{what}'.{nearest? Perhaps {nearest} is meant.}",
  },
  'commander.unknownCommand': {
    de: 'Den Befehl „{what}“ gibt es nicht.{nearest? Gemeint ist vielleicht {nearest}.} Eine Übersicht gibt „vorgaben --help“.',
    en: "There is no command '{what}'.{nearest? Perhaps {nearest} is meant.} 'vorgaben --help' gives an overview.",
  },
  'commander.optionMissingArgument': {
    de: 'Der Option „{what}“ fehlt ihr Wert.',
    en: "The option '{what}' lacks its value.",
  },
  'commander.missingArgument': { de: 'Es fehlt die Angabe „{what}“.', en: "The argument '{what}' is missing." },
  'commander.missingMandatoryOptionValue': {
    de: 'Es fehlt die Option „{what}“.',
    en: "The option '{what}' is missing.",
  },
  'commander.excessArguments': { de: 'Das sind zu viele Angaben.', en: 'These are too many arguments.' },
  'commander.invalidArgument': {
    de: 'Den Wert „{value}“ kennt die Option „{what}“ nicht; möglich sind: {choices}.',
    en: "The option '{what}' does not know the value '{value}'; possible are: {choices}.",
  },
  argument: {
    de: 'Als „{what}“ ist „{value}“ nicht möglich; vorgesehen sind: {choices}.',
    en: "'{value}' is not possible as '{what}'; foreseen are: {choices}.",
  },
  'commander.help': {
    de: 'Es fehlt ein Befehl. Eine Übersicht gibt „vorgaben --help“.',
    en: "A command is missing. 'vorgaben --help' gives an overview.",
  },
  other: {
    de: 'Dieser Aufruf ist nicht möglich. Eine Übersicht gibt „vorgaben --help“.',
    en: "This call is not possible. 'vorgaben --help' gives an overview.",
  },
};

/** Where a word that is no command here is one elsewhere: `verify` is `abnahme verify` and `ruleset verify`. */
function elsewhere(command: Command, word: string, way: readonly string[] = []): string[] {
  return command.commands.flatMap((one) => {
    const path = [...way, one.name()];
    return [...(path.length > 1 && one.name() === word ? [path.join(' ')] : []), ...elsewhere(one, word, path)];
  });
}

/** What commander refuses, in our words; `root` has all commands there are. */
export function usageError({ code, message }: CommanderError, root: Command): UserError {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const choices = /Allowed choices are (.+)\.$/m.exec(message)?.[1]?.split(', ') ?? [];
  const [what = '', value = ''] = quoted;
  // Of an option commander names the option first, of an argument the value.
  if (code === 'commander.invalidArgument')
    return message.includes('command-argument value')
      ? new UserError(TEXTS['argument']!, { what: value, value: what, choices })
      : new UserError(TEXTS[code]!, { what, value, choices });
  const similar = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1] ?? '';
  const known = code === 'commander.unknownCommand' ? elsewhere(root, what) : [];
  return new UserError(TEXTS[code] ?? TEXTS['other']!, { what, nearest: known.join(', ') || similar });
}
