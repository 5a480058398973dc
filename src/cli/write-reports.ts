import { writeFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Report, Severity } from '../types.ts';
import type { Excerpts } from './excerpts.ts';
import { colored, type Io } from './io.ts';
import type { Destination } from './options.ts';

/** Writes every report asked for; what cannot be written is refused by name. */
export async function writeReports(
  report: Report,
  outputs: readonly Destination[],
  excerpts: Excerpts,
  settings: { failOn: Severity; summary: boolean },
  io: Io,
): Promise<void> {
  for (const { reporter, file } of outputs) {
    const color = file === null && colored(io, io.stdout);
    const text = reporter.render(report, { color, columns: io.stdout.columns, excerpt: excerpts.get, ...settings });
    if (file === null) io.stdout.write(text);
    else writeText(file, text);
  }
}

/** Writes a text to a file, or refuses it under the name the user gave. */
export function writeText(file: string, text: string, typed = file): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(
      {
        de: 'Der Bericht „{file}“ ließ sich nicht schreiben ({reason}).',
        en: "The report '{file}' could not be written ({reason}).",
      },
      { file: typed, reason: (error as NodeJS.ErrnoException).code ?? '' },
    );
  }
}
