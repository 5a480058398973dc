import { CLI } from '../../messages/cli.ts';
import { PREPARE } from '../../messages/prepare.ts';
import { judgeOptions } from './baseline.ts';
import type { Registrar } from './registrar.ts';

/** `vorgaben abnahme …`: what a municipality does before it signs. */
export const abnahmeCommands: Registrar = ({ root, configure, say, io, done }) => {
  const abnahme = configure(root.command('abnahme'), PREPARE.group);
  judgeOptions(
    configure(abnahme.command('vorbereiten'), PREPARE.command).argument(
      `[${say(CLI.folder)}]`,
      say(CLI.initFolder),
      '.',
    ),
    say,
  ).action(async (folder: string, options) =>
    done(await (await import('../abnahme.ts')).prepareCommand(folder, options, io)),
  );
};
