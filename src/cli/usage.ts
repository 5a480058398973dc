import type { CommanderError } from 'commander';
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
  'commander.help': {
    de: 'Es fehlt ein Befehl. Eine Übersicht gibt „vorgaben --help“.',
    en: "A command is missing. 'vorgaben --help' gives an overview.",
  },
};

/** What commander refuses, in our words. */
export function usageError({ code, message }: CommanderError): UserError {
  const text = TEXTS[code] ?? {
    de: 'Dieser Aufruf ist nicht möglich. Eine Übersicht gibt „vorgaben --help“.',
    en: "This call is not possible. 'vorgaben --help' gives an overview.",
  };
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const nearest = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1] ?? '';
  const choices = /Allowed choices are (.+)\.$/m.exec(message)?.[1]?.split(', ') ?? [];
  return code === 'commander.invalidArgument'
    ? new UserError(text, { what: quoted[0] ?? '', value: quoted[1] ?? '', choices })
    : new UserError(text, { what: quoted[0] ?? '', nearest });
}
