import { builtinVersions } from '../standards/builtin.ts';
import { openStandards } from '../standards/examiner.ts';
import type { Lang } from '../types.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

/** `vorgaben standards list`: the schemas that documents can be judged by, with their scenarios. */
export async function listCommand(
  { standard = [], lang }: { standard?: readonly string[]; lang: Lang },
  io: Io,
): Promise<ExitCode> {
  const lines = builtinVersions().map(
    (version) => `XDatenfelder ${version}  ${lang === 'de' ? '(mitgeliefert)' : '(comes with vorgaben)'}`,
  );
  for (const one of await openStandards(standard, io.cwd)) {
    lines.push(one.name, ...one.entries().map((entry) => `  ${entry}`));
  }
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
