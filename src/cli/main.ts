import { CommanderError } from 'commander';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import { HandOver } from './hand-over.ts';
import { EXIT, type ExitCode, type Io, type Output } from './io.ts';
import { program } from './program/index.ts';
import { refuse } from './refuse.ts';
import { startPage } from './start-page.ts';
import { usageError } from './usage.ts';

/** Language of an invocation, known before anything else is parsed: messages about options need it too. */
export function langOf(argv: readonly string[]): Lang {
  const index = argv.lastIndexOf('--lang');
  const value = index === -1 ? argv.find((one) => one.startsWith('--lang='))?.slice(7) : argv[index + 1];
  return value === 'en' ? 'en' : 'de';
}

/** An output on which nothing but our own line ends and the progress line moves the cursor, whatever a text holds. */
function guarded(output: Output): Output {
  const safe = (line: string) => line.replace(/[^\r]+/g, visible);
  return { ...output, write: (text) => output.write(text.split('\n').map(safe).join('\n')) };
}

/** Whether somebody asked for no colours; what stands behind `--` is no option. */
const colourless = (argv: readonly string[]): boolean =>
  argv.slice(0, [...argv, '--'].indexOf('--')).includes('--no-color');

/** Runs one command line; never throws, but where the small bundle hands over, and never ends the process. */
export async function main(argv: readonly string[], world: Io): Promise<ExitCode> {
  const env = colourless(argv) ? { ...world.env, NO_COLOR: '1' } : world.env;
  const io: Io = { ...world, env, stderr: guarded(world.stderr) };
  const lang = langOf(argv);
  let code: ExitCode = EXIT.ok;
  const root = program(lang, io, (exit) => {
    code = exit;
  });
  try {
    // commander knows one short form of --version only.
    await root.parseAsync(argv[0] === '-v' ? ['--version'] : [...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof HandOver) throw error;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      // Nothing was asked, so nothing was done: a script that lost its words must not go on.
      if (error.code === 'commander.help' && root.args.length === 0) io.stdout.write(startPage(lang, io));
      else refuse(usageError(error, root, argv), lang, io);
      return EXIT.refused;
    }
    if (error instanceof UserError) {
      refuse(error, error.lang ?? lang, io);
      return EXIT.refused;
    }
    io.stderr.write(
      `vorgaben: ${render(CLI.bug, { reason: visible((error as Error)?.message ?? String(error)) }, lang)}\n`,
    );
    if (io.env['VORGABEN_DEBUG']) io.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
    return EXIT.bug;
  }
}
