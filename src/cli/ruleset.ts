import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { render } from '../messages/render.ts';
import { RULESET_WORDS } from '../messages/ruleset.ts';
import { openFolder } from '../ruleset/find.ts';
import { serialise } from '../ruleset/packed.ts';
import { refusal } from '../ruleset/read.ts';
import type { Lang } from '../types.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

/** `vorgaben ruleset pack`: one file with everything the ruleset includes. */
export async function packCommand(
  folder: string,
  { output, lang }: { output: string; lang: Lang },
  io: Io,
): Promise<ExitCode> {
  const { packed, faults } = openFolder(resolve(io.cwd, folder));
  if (faults[0]) throw refusal(faults[0]);
  const { text, digest } = serialise(packed);
  try {
    writeFileSync(resolve(io.cwd, output), text);
  } catch (error) {
    throw new UserError(
      { de: '„{file}“ ließ sich nicht schreiben ({reason}).', en: "'{file}' could not be written ({reason})." },
      { file: output, reason: (error as NodeJS.ErrnoException).code ?? '' },
    );
  }
  const { id, version } = packed.manifest;
  io.stdout.write(
    `${render(RULESET_WORDS.packed, { ruleset: `${id}@${version}`, rules: packed.rules.length, file: output, digest }, lang)}\n`,
  );
  return EXIT.ok;
}
