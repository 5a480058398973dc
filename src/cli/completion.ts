import type { Command } from 'commander';
import type { Lang } from '../base/nouns.ts';
import { REPORTERS } from '../reporters/index.ts';
import { bundled } from '../rulesets/find.ts';
import { candidates } from './complete.ts';
import { COMPLETION_SCRIPTS, type Shell } from './completion-scripts.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';

/** `vorgaben completion`: the script of a shell. */
export function completionCommand(shell: Shell, io: Io): ExitCode {
  io.stdout.write(COMPLETION_SCRIPTS[shell]);
  return EXIT.ok;
}

/** `vorgaben complete`: what that script asks at every tab key; one candidate a line, with what it is. */
export function completeCommand(
  root: Command,
  words: readonly string[],
  current: string,
  lang: Lang,
  io: Io,
): ExitCode {
  const { words: found, files } = candidates(root, words, current, {
    rulesets: () => bundled().map(({ id, version }) => ({ value: `${id}@${version}`, about: '' })),
    reporters: () => REPORTERS.map(({ name }) => ({ value: name, about: '' })),
    rules: () =>
      [...rulesetFor(undefined, io).ruleset.texts().values()].map(({ id, title }) => ({
        value: id,
        about: title[lang],
      })),
  });
  const lines = found.map(({ value, about }) => `${value}\t${about.replaceAll(/\s+/g, ' ')}`);
  io.stdout.write([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''));
  return EXIT.ok;
}
