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
    else {
      try {
        writeFileSync(file, text);
      } catch (error) {
        throw new UserError(
          {
            de: 'Der Bericht „{file}“ ließ sich nicht schreiben ({reason}).',
            en: "The report '{file}' could not be written ({reason}).",
          },
          { file, reason: (error as NodeJS.ErrnoException).code ?? '' },
        );
      }
    }
  }
}
