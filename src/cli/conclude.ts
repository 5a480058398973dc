import { exitCode } from '../engine/verdict.ts';
import type { Checked } from './checked.ts';
import { tellCrashes } from './crashes.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import type { Destination, RawCheckOptions } from './options.ts';
import { writeReports } from './write-reports.ts';

/** Whether any of the reports shows the lines that findings stand in. */
export const linesShown = (outputs: readonly Destination[], { summary }: Pick<RawCheckOptions, 'summary'>): boolean =>
  outputs.some(({ reporter }) => reporter.name === 'terminal') && summary !== true;

/** The end of `check` and `abnahme`: writes the reports, tells bugs of ours, says what the run comes to. */
export async function conclude(
  { report, crashes, excerpt }: Checked,
  outputs: readonly Destination[],
  { failOn, strict = false, summary = false, phase, lang }: RawCheckOptions,
  io: Io,
): Promise<ExitCode> {
  await writeReports(report, outputs, excerpt, { failOn, summary }, io);
  tellCrashes(crashes, lang, io);
  return crashes.length > 0 ? EXIT.bug : exitCode(report, { failOn, strict, phase });
}
