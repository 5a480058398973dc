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
  'commander.excessArguments': {
    de: 'Das sind zu viele Angaben: {got} statt {expected}.',
    en: 'These are too many arguments: {got} instead of {expected}.',
  },
  unquoted: {
    de: 'Ein Text aus mehreren Wörtern gehört in Anführungszeichen: {call}',
    en: 'A text of several words belongs in quotation marks: {call}',
  },
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

/** Options whose value is free text. */
const TEXT_OPTIONS = ['--title', '--publisher', '--comment'];
const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;

/** The call with its texts in quotation marks; null where no option has more than one word. `spare`: arguments that still belong behind the last. */
function quotedCall(argv: readonly string[], expected: number, got: number): string | null {
  const found: { from: number; to: number }[] = [];
  argv.forEach((word, index) => {
    const option = TEXT_OPTIONS.find((one) => word === one || word.startsWith(`${one}=`));
    if (option === undefined) return;
    const from = word === option ? index + 1 : index;
    const end = argv.findIndex((one, at) => at > from && one.startsWith('-'));
    found.push({ from, to: end === -1 ? argv.length : end });
  });
  const extra = found.reduce((sum, { from, to }) => sum + to - from - 1, 0);
  // Arguments that stand behind the text are no part of it.
  const behind = Math.max(0, expected - (got - extra));
  const last = found.at(-1);
  if (extra <= behind || last === undefined) return null;
  last.to -= behind;
  const words = argv.flatMap((word, index) => {
    const text = found.find(({ from, to }) => index >= from && index < to);
    if (!text) return [shellWord(word)];
    if (index > text.from) return [];
    const [name, sign] = word.startsWith('--') ? [word.slice(0, word.indexOf('=') + 1), true] : ['', false];
    const value = argv.slice(text.from, text.to).join(' ');
    return [`${name}${shellWord(sign ? value.slice(name.length) : value)}`];
  });
  return ['vorgaben', ...words].join(' ');
}

function tooMany(message: string, argv: readonly string[]): UserError {
  const [, expected = 0, got = 0] = (/Expected (\d+) arguments? but got (\d+)/.exec(message) ?? []).map(Number);
  const call = quotedCall(argv, expected, got);
  return call === null
    ? new UserError(TEXTS['commander.excessArguments']!, { got, expected })
    : new UserError(TEXTS['unquoted']!, { call });
}

/** What commander refuses, in our words; `root` has all commands there are, `argv` is what was typed. */
export function usageError({ code, message }: CommanderError, root: Command, argv: readonly string[]): UserError {
  if (code === 'commander.excessArguments') return tooMany(message, argv);
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
