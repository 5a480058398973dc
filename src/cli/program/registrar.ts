import { type Command, Option } from 'commander';
import type { Text } from '../../base/nouns.ts';
import { TIME_LIMIT } from '../../run/time-budget.ts';
import { CONFIG } from '../../words/command-line/config.ts';
import { CLI } from '../../words/command-line/index.ts';
import type { ExitCode, Io } from '../io.ts';

/** What a group of commands needs to enter itself. */
export interface Registration {
  readonly root: Command;
  /** Gives a command its description, help, language and output. */
  readonly configure: (command: Command, text: Text) => Command;
  readonly say: (text: Text) => string;
  readonly io: Io;
  /** Takes the exit code of the command that ran. */
  readonly done: (code: ExitCode) => void;
}

/** Enters a group of commands; their code is loaded only when one of them runs. */
export type Registrar = (registration: Registration) => void;

/** Names of the options that somebody typed, among them those that the root of all commands takes. */
export function typedOptions(command: Command): ReadonlySet<string> {
  const names = [...command.options, ...(command.parent?.options ?? [])].map((option) => option.attributeName());
  const typed = (one: Command | null, name: string) => one?.getOptionValueSource(name) === 'cli';
  return new Set(names.filter((name) => typed(command, name) || typed(command.parent, name)));
}

/** Enters `--config` and `--no-config`. */
export const configOptions = (command: Command, say: Registration['say']): Command =>
  command.option(`--config <${say(CLI.file)}>`, say(CONFIG.option)).option('--no-config', say(CONFIG.none));

/** Parser of options that are repeated. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** `--ruleset`, as all commands have it. */
export const rulesetOption = (say: Registration['say']) =>
  [`--ruleset <${say(CLI.rulesetValue)}>`, say(CLI.ruleset)] as const;

/** `--time-limit`, as all commands that judge have it. */
export const timeOption = (say: Registration['say']) =>
  [`--time-limit <${say(CLI.seconds)}>`, say(CLI.timeLimit), String(TIME_LIMIT)] as const;

/** `--fail-on`: from which level on a run ends with 1. */
export const failOnOption = (help: string): Option =>
  new Option('--fail-on <error|warning|note>', help).choices(['error', 'warning', 'note']).default('error');
